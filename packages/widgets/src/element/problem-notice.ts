import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '@amanat/l10n';
import { button } from './button.js';
import { ELEMENT_STRINGS } from './element.strings.js';

/** What went wrong, what to do, and a human line: 111 stands in every error. */
export function problemNotice(locale: Locale, message: string, onRetry?: () => void): TemplateResult {
  const strings = ELEMENT_STRINGS[locale];
  return html`
    <div class="notice danger" role="alert">
      <p><strong>${strings.error}.</strong> <span>${message}</span></p>
      <p>
        <span>${strings.help}</span>
        <a href="tel:111" aria-label=${strings.helpCall}>111</a>
      </p>
      ${
        onRetry
          ? html`<div class="actions">${button({ label: strings.retry, onClick: onRetry })}</div>`
          : nothing
      }
    </div>
  `;
}

/** Something is on its way. */
export function loadingNotice(locale: Locale): TemplateResult {
  return html`<p class="meta" aria-busy="true">${ELEMENT_STRINGS[locale].loading}</p>`;
}
