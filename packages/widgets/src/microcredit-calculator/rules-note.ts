import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatTenge, type Locale } from '@amanat/l10n';
import { LATER_ACTS_CHECKED_UNTIL, type LoanTerms } from '@amanat/rules/terms';
import { sourceLine } from '../element/source-line.js';
import type { Calculation } from './calculation.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

const source = (locale: Locale, { title, lang, url, publishedOn, readOn }: LoanTerms['edition']['source']) =>
  sourceLine(locale, { title, lang, url, asOf: publishedOn ?? readOn });

/** The act, its day, and how its limit is counted. */
export function rulesText(locale: Locale, { edition, mrp, maxTenge }: Calculation['terms']): string {
  const strings = CALCULATOR_STRINGS[locale];
  const day = formatDate(locale, edition.effectiveFrom, 'long');
  const basis = edition.effectiveFromBasis === 'date-of-act' ? strings.ofAct : strings.since;
  const limit = `${formatNumber(locale, mrp.multiple)} × ${formatTenge(locale, mrp.tenge)} = ${formatTenge(locale, maxTenge)}`;
  return `${strings.order(edition.order)}, ${basis} – ${day}. ${limit}.`;
}

/** Which rules the figures rest on, that they bind nobody, and what is not sure enough to rely on. */
export function rulesNote(locale: Locale, { terms, ceiling }: Calculation): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  return html`
    <div class="meta rules">
      <p><span>${strings.preliminary}</span></p>
      <p><span>${strings.rules}: ${rulesText(locale, terms)}</span> ${source(locale, terms.edition.source)}</p>
      <details>
        <summary><span>${strings.toAsk}</span></summary>
        <ul>
          <li><span>${strings.askLender}</span></li>
          ${terms.notes.map(
            (note) =>
              html`<li>
                <span>${strings.notes[note]}</span>
                ${
                  note === 'later-act-not-checked'
                    ? html`<span
                        >${strings.searchedUntil}: ${formatDate(locale, LATER_ACTS_CHECKED_UNTIL, 'long')}.</span
                      >`
                    : nothing
                }
              </li>`,
          )}
          ${
            ceiling
              ? html`<li>
                  <span>${strings.effectiveLimit}.</span> ${source(locale, ceiling.source)}
                </li>`
              : nothing
          }
        </ul>
      </details>
    </div>
  `;
}
