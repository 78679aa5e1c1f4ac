import { html, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatTenge, type Locale } from '@amanat/l10n';
import { sourceLine, type CitedSource } from '../element/source-line.js';
import type { Calculation } from './calculation.js';
import type { Terms } from './rules-of-the-day.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

/** Where a rule was read, and when. */
export const ruleSource = (
  locale: Locale,
  { title, lang, url, publishedOn, readOn, asOf }: CitedSource,
): TemplateResult => sourceLine(locale, { title, lang, url, asOf: publishedOn ?? readOn ?? asOf });

/** The act, its day, and how its limit is counted. */
export function rulesText(locale: Locale, { edition, mrp, maxTenge }: Terms): string {
  const strings = CALCULATOR_STRINGS[locale];
  const day = formatDate(locale, edition.effectiveFrom, 'long');
  const basis = edition.effectiveFromBasis === 'date-of-act' ? strings.ofAct : strings.since;
  const index = `${formatNumber(locale, mrp.multiple)} × ${formatTenge(locale, mrp.tenge)}`;
  return `${strings.order(edition.order)}, ${basis} – ${day}; ${strings.limit}: ${index} = ${formatTenge(locale, maxTenge)}.`;
}

/** Which rules the figures rest on, and that they bind nobody. */
export function rulesNote(locale: Locale, { terms }: Calculation): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  return html`
    <div class="meta rules">
      <p><span>${strings.preliminary}</span></p>
      <p>
        <span>${strings.rules}: ${rulesText(locale, terms)}</span> ${ruleSource(locale, terms.edition.source)}
      </p>
    </div>
  `;
}
