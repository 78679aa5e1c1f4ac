import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatPercent, formatTenge, formatTiyn, type Locale } from '@amanat/l10n';
import type { Calculation } from './microcredit-calculator.model.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { sourceLine } from '../element/source-line.js';

const line = (label: string, value: string) => html`
  <div>
    <dt><span>${label}</span></dt>
    <dd class="number"><span>${value}</span></dd>
  </div>
`;

/** The figures: the largest payment first, then what it all costs, then both rates in one size. */
export function resultFigures(
  locale: Locale,
  { schedule, terms, ceilingPercent }: Calculation,
): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const whole = (tiyn: number) => formatTiyn(locale, tiyn, { fraction: 'never' });
  const { totals, largestPayment, effectiveRate, rows } = schedule;
  return html`
    <p class="largest">
      <span class="meta">${strings.largest}</span>
      <strong class="number">${whole(largestPayment.amount)}</strong>
      <span class="meta">${formatDate(locale, largestPayment.date, 'monthYear')}</span>
    </p>
    <dl class="lines">
      ${line(strings.paymentCount, formatNumber(locale, rows.length))}
      ${line(strings.total, whole(totals.payment + totals.costs))}
      ${line(strings.interest, whole(totals.interest))}
      ${totals.costs > 0 ? line(strings.costsTotal, whole(totals.costs)) : nothing}
      ${line(strings.overpayment, whole(totals.overpayment))}
    </dl>
    <dl class="rates">
      <div>
        <dt><span>${strings.nominal}</span></dt>
        <dd class="number"><span>${formatPercent(locale, terms.annualRatePercent)}</span></dd>
      </div>
      <div>
        <dt><span>${strings.effective}</span></dt>
        <dd class="number">
          <span>${effectiveRate.ok ? formatPercent(locale, effectiveRate.displayPercent) : '–'}</span>
        </dd>
      </div>
    </dl>
    <p class="meta">
      <span>${effectiveRate.ok ? strings.effectiveMeaning : strings.effectiveUnknown}</span>
      <span>${strings.notIncluded}</span> ${ceilingCheck(locale, effectiveRate, ceilingPercent)}
    </p>
  `;
}

function ceilingCheck(
  locale: Locale,
  rate: Calculation['schedule']['effectiveRate'],
  ceilingPercent: string | undefined,
): TemplateResult | typeof nothing {
  if (!rate.ok || ceilingPercent === undefined) return nothing;
  const strings = CALCULATOR_STRINGS[locale];
  const ceiling = formatPercent(locale, ceilingPercent);
  const above = Number(rate.displayPercent) > Number(ceilingPercent);
  return html`<span class=${above ? 'above' : ''}
    >${above ? strings.aboveCeiling(ceiling) : strings.belowCeiling(ceiling)}</span
  >`;
}

/** Which rules the figures rest on, since when, and that they bind nobody. */
export function rulesNote(locale: Locale, { terms }: Pick<Calculation, 'terms'>): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { edition } = terms;
  return html`
    <p class="meta"><span>${strings.preliminary}</span> <span>${strings.askLender}</span></p>
    ${terms.rateConfidence === 'medium' ? html`<p class="meta"><span>${strings.rateToConfirm}</span></p>` : nothing}
    <p class="meta">
      <span
        >${strings.terms}: ${edition.order}, ${strings.termsFrom}
        ${formatDate(locale, edition.effectiveFrom, 'long')}.</span
      >
      <span
        >${formatNumber(locale, terms.mrp.multiple)} × ${formatTenge(locale, terms.mrp.tenge)} =
        ${formatTenge(locale, terms.maxTenge)}.</span
      >
      ${sourceLine(locale, edition.source)}
    </p>
  `;
}
