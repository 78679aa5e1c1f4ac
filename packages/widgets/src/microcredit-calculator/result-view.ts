import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatPercent, formatTenge, formatTiyn, type Locale } from '@amanat/l10n';
import { isAboveCeiling } from '@amanat/loans';
import { largestPaymentOf, type Calculation } from './calculation.js';
import type { Change } from './form-parts.js';
import type { PriceList } from './host-settings.js';
import { hostText } from './livelihoods.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { monthList, monthOf } from './month-list.js';

const line = (label: string, value: string) => html`
  <div>
    <dt><span>${label}</span></dt>
    <dd class="number"><span>${value}</span></dd>
  </div>
`;

/** Whether the rest of the loan falls due in a month that does not pay. */
export function endsOutOfSeason({ payingMonths, schedule }: Calculation): boolean {
  const last = schedule.rows.at(-1);
  return payingMonths.length > 0 && last !== undefined && !payingMonths.includes(monthOf(last.date));
}

/** The largest payment and its month: what a household has to have ready. */
export function largestPayment(
  locale: Locale,
  calculation: Calculation,
  prices: PriceList | undefined,
): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { payingMonths } = calculation;
  const { tenge, date, isUsual } = largestPaymentOf(calculation);
  const isMonthly = isUsual && payingMonths.length === 0;
  return html`
    <p class="largest">
      <span class="meta">${strings.largest}</span>
      <strong class="number">${formatTenge(locale, tenge)}</strong>
      <span class="meta">${isMonthly ? strings.everyMonth : formatDate(locale, date, 'monthYear')}</span>
    </p>
    ${
      payingMonths.length > 0
        ? html`<p class="months-line">
            <span>${strings.payingMonths}:</span> <strong>${monthList(locale, payingMonths)}</strong>
          </p>`
        : nothing
    }
    ${prices ? worth(locale, tenge, prices) : nothing}
  `;
}

/** A payment in the things of the page's price list, with one decimal below ten. */
function worth(locale: Locale, tenge: number, { asOf, items }: PriceList): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  return html`<p class="meta">
    <span>${strings.worth}:</span>
    ${items.map((item, i) => {
      const count = tenge / item.tenge;
      const shown = count < 10 ? Math.round(count * 10) / 10 : Math.round(count);
      return html`<span
        >${i > 0 ? '; ' : ''}${hostText(locale, item.name)} – ${formatNumber(locale, shown)}</span
      >`;
    })}
    <span>(${strings.pricesOf}: ${formatDate(locale, asOf, 'long')})</span>
  </p>`;
}

/** What it all costs, then both rates in one size, with what they mean and leave out. */
export function resultFigures(locale: Locale, calculation: Calculation, change: Change): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { schedule, terms, grace } = calculation;
  const whole = (tiyn: number) => formatTiyn(locale, tiyn, { fraction: 'never' });
  const { totals, effectiveRate, rows } = schedule;
  const last = rows.at(-1);
  return html`
    <dl class="lines">
      ${line(strings.paymentCount, formatNumber(locale, rows.filter(({ payment }) => payment > 0).length))}
      ${last ? line(strings.lastPayment, formatDate(locale, last.date, 'short')) : nothing}
      ${line(strings.total, whole(totals.payment + totals.costs))}
      ${line(strings.interest, whole(totals.interest))}
      ${grace ? line(strings.graceInterest, whole(grace.interest)) : nothing}
      ${totals.costs > 0 ? line(strings.costsTotal, whole(totals.costs)) : nothing}
      ${line(strings.overpayment, whole(totals.overpayment))}
    </dl>
    ${seasonNote(locale, calculation, change)}
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
      <span>${strings.notIncluded}</span> ${ceilingCheck(locale, calculation)}
    </p>
  `;
}

/** A last payment out of season is said, and one press moves it; so is a term that was shortened for it. */
function seasonNote(
  locale: Locale,
  calculation: Calculation,
  change: Change,
): TemplateResult | typeof nothing {
  const strings = CALCULATOR_STRINGS[locale];
  const { input, schedule } = calculation;
  const isShort = schedule.input.months < input.months;
  if (!isShort && !endsOutOfSeason(calculation)) return nothing;
  return html`<div class="meta">
    <p><span>${isShort ? strings.endedInSeason : strings.lastOutOfSeason}</span></p>
    <button type="button" class="text-button" @click=${() => change({ endInSeason: !isShort })}>
      ${isShort ? strings.endWithTerm : strings.endInSeason}
    </button>
  </div>`;
}

function ceilingCheck(
  locale: Locale,
  { schedule: { effectiveRate }, ceiling }: Calculation,
): TemplateResult | typeof nothing {
  if (!effectiveRate.ok || !ceiling) return nothing;
  const strings = CALCULATOR_STRINGS[locale];
  const limit = formatPercent(locale, ceiling.ceilingPercent);
  return isAboveCeiling(effectiveRate, ceiling.ceilingPercent)
    ? html`<span class="above">${strings.aboveCeiling(limit)}</span>`
    : html`<span>${strings.belowCeiling(limit)}</span>`;
}
