import type { SiteSettings } from '@amanat/sdk';
import type { Locale } from '@amanat/l10n';
import type { LitElement } from 'lit';
import { connect } from './connection.js';
import { warnDeveloper } from './development.js';

/** One request for all elements of a page. */
const asked = new Map<string, Promise<SiteSettings | undefined>>();

function settingsOf(endpoint: string, configId: string, locale: Locale): Promise<SiteSettings | undefined> {
  const key = `${endpoint} ${configId}`;
  const known = asked.get(key);
  if (known) return known;
  const answer = connect(endpoint, locale)
    .then((client) => client.siteSettings.retrieve(configId))
    .catch(() => {
      // The elements do without, and the next one asks again.
      asked.delete(key);
      warnDeveloper(`config-id="${configId}": the server has no such settings, or does not answer`);
      return undefined;
    });
  asked.set(key, answer);
  return answer;
}

/**
 * Lays what the operator set for a config-id under an element: attributes that the page did not set take effect, and
 * none is written into the page. Resolves with the settings, or undefined where there are none to be had.
 */
export async function laySiteSettings(
  element: LitElement,
  endpoint: string,
  configId: string,
  locale: Locale,
): Promise<SiteSettings | undefined> {
  const settings = await settingsOf(endpoint, configId, locale);
  if (!settings) return undefined;
  const { observedAttributes } = element.constructor as typeof LitElement;
  const told = { ...settings.elements['*'], ...settings.elements[element.localName] };
  for (const [attribute, value] of Object.entries(told)) {
    if (!observedAttributes.includes(attribute)) {
      warnDeveloper(`config-id="${configId}": <${element.localName}> has no attribute "${attribute}"`);
    } else if (!element.hasAttribute(attribute)) element.attributeChangedCallback(attribute, null, value);
  }
  return settings;
}
