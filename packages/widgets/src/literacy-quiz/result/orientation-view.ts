import { html, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import type { Orientation } from '@amanat/rules/literacy';
import { sourceLine } from '../../element/source-line.js';

/** One published figure, to find one's bearings. It measures a country, and is no measure of a person. */
export function orientationView(locale: Locale, { text, source }: Orientation): TemplateResult {
  return html`
    <div class="notice">
      <p><span>${text[locale]}</span></p>
      <p class="meta">${sourceLine(locale, source)}</p>
    </div>
  `;
}
