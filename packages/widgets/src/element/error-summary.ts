import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { ELEMENT_STRINGS } from './element.strings.js';

/**
 * The list of what to correct, each line a link that moves focus to its control.
 * `href` cannot reach into a shadow root, so the press is handled here; the label is scrolled into view first.
 */
export function errorSummary(
  locale: Locale,
  errors: readonly { id: string; message: string }[],
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`
    <div class="notice danger error-summary" role="alert" tabindex="-1" id="errors">
      <p><strong>${ELEMENT_STRINGS[locale].errorsTitle}</strong></p>
      <ul>
        ${errors.map(
          ({ id, message }) =>
            html`<li><a href="#${id}" @click=${(event: Event) => goTo(event, id)}>${message}</a></li>`,
        )}
      </ul>
    </div>
  `;
}

function goTo(event: Event, id: string): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  const field = root.getElementById(id);
  if (!field) return;
  (field.closest('.field') ?? field).scrollIntoView({ block: 'start' });
  (field.querySelector<HTMLElement>('input') ?? field).focus({ preventScroll: true });
}
