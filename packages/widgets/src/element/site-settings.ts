import type { SiteSettings } from '@amanat/sdk';
import type { Locale } from '@amanat/l10n';
import type { LitElement } from 'lit';
import { connect } from './connection.js';
import { warnDeveloper } from './development.js';

/** The server says so as well; an old or wrong one could send a page elsewhere, or have it ask for ever. */
const NOT_TOLD: readonly string[] = ['endpoint', 'config-id', 'lang'];

/** An element that nobody has set anything on. */
const fresh = new Map<typeof LitElement, LitElement>();
function asItComes(kind: typeof LitElement): LitElement {
  const known = fresh.get(kind);
  if (known) return known;
  const element = new (kind as unknown as new () => LitElement)();
  fresh.set(kind, element);
  return element;
}

function propertyOf(kind: typeof LitElement, asked: string): PropertyKey | undefined {
  for (const [property, { attribute }] of kind.elementProperties) {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    if (name === asked && attribute !== false) return property;
  }
  return undefined;
}

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
  mayLay: () => boolean = () => true,
): Promise<SiteSettings | undefined> {
  const settings = await settingsOf(endpoint, configId, locale);
  if (!settings || !mayLay()) return undefined;
  const kind = element.constructor as typeof LitElement;
  const untouched = asItComes(kind);
  const told = { ...settings.elements['*'], ...settings.elements[element.localName] };
  for (const [attribute, value] of Object.entries(told)) {
    const property = propertyOf(kind, attribute);
    if (property === undefined || NOT_TOLD.includes(attribute)) {
      warnDeveloper(`config-id="${configId}": <${element.localName}> is not told "${attribute}"`);
      continue;
    }
    // What the page set by whatever way goes first, and nobody can be told that a shared phone is not one.
    const isSet = Reflect.get(element, property) !== Reflect.get(untouched, property);
    if (!isSet && !element.hasAttribute(attribute) && value !== 'false')
      element.attributeChangedCallback(attribute, null, value);
  }
  return settings;
}
