import { html, type TemplateResult } from 'lit';
import {
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatTenge,
  formatTiyn,
  type Locale,
} from '@amanat/l10n';
import { compareSchedules, type Difference } from '@amanat/loans';
import { button } from '../element/button.js';
import { largestPaymentOf, type Calculation } from './calculation.js';
import { COMPARE_STRINGS } from './compare.strings.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { monthList } from './month-list.js';

const RATE = ({ schedule: { effectiveRate } }: Calculation, locale: Locale) =>
  effectiveRate.ok ? formatPercent(locale, effectiveRate.displayPercent) : '–';

export interface CompareParts {
  readonly locale: Locale;
  readonly result: Calculation;
  /** The plan that was laid aside. */
  readonly kept: Calculation | undefined;
  readonly onKeep: () => void;
  readonly onForget: () => void;
}

/** First a plan is laid aside; then it stands beside whatever the form holds. */
export function compareView({ locale, result, kept, onKeep, onForget }: CompareParts): TemplateResult {
  const own = COMPARE_STRINGS[locale];
  if (!kept) {
    return html`<p><span>${own.lead}</span></p>
      <div class="actions">${button({ label: own.keep, onClick: onKeep })}</div>`;
  }
  return html`
    ${
      kept === result
        ? html`<p class="notice ok"><span>${own.kept}</span></p>`
        : html`<div class="schedule">${comparison(locale, kept, result)}</div>`
    }
    <div class="actions">${button({ label: own.forget, onClick: onForget })}</div>
  `;
}

/** Two plans in one table, and what the second costs more or less. */
function comparison(locale: Locale, first: Calculation, second: Calculation): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const own = COMPARE_STRINGS[locale];
  const whole = (tiyn: number) => formatTiyn(locale, tiyn, { fraction: 'never' });
  const { overpayment } = compareSchedules(first.schedule, second.schedule);
  const row = (label: string, value: (one: Calculation) => string) => html`
    <tr role="row">
      <th scope="row" role="rowheader">${label}</th>
      <td role="cell" data-column=${own.first}>${value(first)}</td>
      <td role="cell" data-column=${own.second}>${value(second)}</td>
    </tr>
  `;
  return html`
    <table role="table" class="compared">
      <caption>
        <span>${own.title}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          <th scope="col" role="columnheader">${own.first}</th>
          <th scope="col" role="columnheader">${own.second}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${row(own.amount, ({ amount }) => formatTenge(locale, amount))}
        ${row(own.term, ({ schedule }) => formatDuration(locale, schedule.input.months, 'month'))}
        ${row(strings.payingMonths, ({ payingMonths }) =>
          payingMonths.length > 0 ? monthList(locale, payingMonths) : strings.everyMonth,
        )}
        ${row(strings.largest, (one) => formatTenge(locale, largestPaymentOf(one).tenge))}
        ${row(strings.paymentCount, ({ schedule: { rows } }) =>
          formatNumber(locale, rows.filter(({ payment }) => payment > 0).length),
        )}
        ${row(strings.lastPayment, ({ schedule: { rows } }) => {
          const last = rows.at(-1);
          return last ? formatDate(locale, last.date, 'short') : '–';
        })}
        ${row(strings.total, ({ schedule: { totals } }) => whole(totals.payment + totals.costs))}
        ${row(strings.overpayment, ({ schedule: { totals } }) => whole(totals.overpayment))}
        ${row(own.rate, (one) => RATE(one, locale))}
      </tbody>
    </table>
    <p><strong>${verdict(locale, overpayment)}</strong></p>
  `;
}

function verdict(locale: Locale, { amount, lower }: Difference): string {
  const own = COMPARE_STRINGS[locale];
  const sum = formatTiyn(locale, Math.abs(amount), { fraction: 'never' });
  if (lower === 'same') return own.same;
  return lower === 'first' ? own.firstCheaper(sum) : own.secondCheaper(sum);
}
