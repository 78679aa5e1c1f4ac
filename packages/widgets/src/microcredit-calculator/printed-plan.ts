import { html, nothing, type TemplateResult } from 'lit';
import {
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatTenge,
  formatTiyn,
  type Locale,
} from '@amanat/l10n';
import type { Tiyn } from '@amanat/loans';
import { drawQrCode, type QrCode } from '../element/qr-code.js';
import { largestPaymentOf, type Calculation } from './calculation.js';
import { MORE_FIELDS_STRINGS } from './more-fields.strings.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';
import { monthList } from './month-list.js';
import { linkTo, rulesKey } from './plan-link.js';
import { qrPicture } from './plan-tools.js';
import { PRINTED_PLAN_STRINGS } from './printed-plan.strings.js';
import { rulesText } from './rules-note.js';
import { SCHEDULE_STRINGS } from './schedule.strings.js';

export { printAlone } from '../element/print-alone.js';

/** What is printed: a result in one language, or in Kazakh and Russian side by side. */
export interface PrintedPlan {
  readonly result: Calculation;
  readonly locales: readonly Locale[];
  readonly link: string;
  readonly code: QrCode;
}

/** Two columns of rows once there are more than these. */
const ROWS_IN_ONE_COLUMN = 24;

/** The plan made ready for paper, with its link as a code. */
export async function preparePlan(
  result: Calculation,
  locales: readonly Locale[],
  href: string,
): Promise<PrintedPlan> {
  const link = linkTo(result, href);
  return { result, locales, link, code: await drawQrCode(link) };
}

/** The facts of a plan in one language, label and value. */
function factsOf(locale: Locale, result: Calculation): readonly (readonly [string, string])[] {
  const own = PRINTED_PLAN_STRINGS[locale];
  const strings = CALCULATOR_STRINGS[locale];
  const more = MORE_FIELDS_STRINGS[locale];
  const { input, terms, schedule, payingMonths, costs, grace } = result;
  const { totals, effectiveRate } = schedule;
  const { tenge, date } = largestPaymentOf(result);
  const paid = schedule.rows.filter(({ payment }) => payment > 0).length;
  const plan =
    payingMonths.length > 0
      ? `${monthList(locale, payingMonths)}; ${strings.interestChoices[input.seasonalInterest].label}`
      : `${strings.everyMonth}; ${strings.methods[input.method].label}`;
  const last = schedule.rows.at(-1);
  return [
    [own.amount, formatTenge(locale, result.amount)],
    [own.direction, strings.directions[input.direction]],
    [own.audience, strings.audiences[input.audience]],
    [own.startDate, formatDate(locale, input.startDate, 'long')],
    [own.term, formatDuration(locale, schedule.input.months, 'month')],
    [own.plan, plan],
    ...(grace
      ? [
          [
            own.grace,
            `${formatDuration(locale, grace.months, 'month')}; ${more.graces[grace.kind].label}`,
          ] as const,
        ]
      : []),
    ...costs.map((cost) => [more.costNames[cost.name], formatTenge(locale, cost.tenge)] as const),
    [strings.largest, `${formatTenge(locale, tenge)}, ${formatDate(locale, date, 'monthYear')}`],
    [strings.paymentCount, formatNumber(locale, paid)],
    [strings.lastPayment, last ? formatDate(locale, last.date, 'long') : '–'],
    [strings.total, formatTiyn(locale, totals.payment + totals.costs)],
    [strings.overpayment, formatTiyn(locale, totals.overpayment)],
    [strings.nominal, formatPercent(locale, terms.annualRatePercent)],
    [strings.effective, effectiveRate.ok ? formatPercent(locale, effectiveRate.displayPercent) : '–'],
  ];
}

/** One A4 page: sum, plan, schedule, both rates, assumptions, rules, code, lines for signatures and the stamp. */
export function printedPlan({ result, locales, link, code }: PrintedPlan): TemplateResult {
  return html`<div class="printed">
    ${locales.map(
      (locale) => html`<p class="printed-title" lang=${locale}>${PRINTED_PLAN_STRINGS[locale].title}</p>`,
    )}
    <div class="printed-facts ${locales.length > 1 ? 'both' : ''}">
      ${locales.map(
        (locale) =>
          html`<dl lang=${locale}>
            ${factsOf(locale, result).map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`,
      )}
    </div>
    ${printedSchedule(result, locales)}
    <div class="printed-notes">
      <div>
        ${locales.map(
          (locale) =>
            html`<p lang=${locale}>
              ${CALCULATOR_STRINGS[locale].preliminary} ${SCHEDULE_STRINGS[locale].howCounted}
              ${CALCULATOR_STRINGS[locale].effectiveMeaning} ${CALCULATOR_STRINGS[locale].notIncluded}
              ${CALCULATOR_STRINGS[locale].rules}: ${rulesText(locale, result.terms)}
            </p>`,
        )}
        <p>${result.terms.edition.source.url} · ${rulesKey(result.terms)}</p>
        <p class="printed-link">${link}</p>
      </div>
      ${qrPicture(code, labelOf(locales, 'openPlan'))}
    </div>
    <div class="printed-lines">
      <p>${labelOf(locales, 'borrower')}</p>
      <p>${labelOf(locales, 'specialist')}</p>
      <p>${labelOf(locales, 'day')}</p>
      <p>${labelOf(locales, 'stamp')}</p>
    </div>
  </div>`;
}

const labelOf = (
  locales: readonly Locale[],
  key: 'openPlan' | 'borrower' | 'specialist' | 'day' | 'stamp' | 'inTenge',
): string => locales.map((locale) => PRINTED_PLAN_STRINGS[locale][key]).join(' / ');

function printedSchedule({ schedule }: Calculation, locales: readonly Locale[]): TemplateResult {
  const locale = locales[0] ?? 'kk';
  const { rows, totals } = schedule;
  const money = (amount: Tiyn) => formatNumber(locale, amount / 100, { fractionDigits: 2 });
  const half = rows.length > ROWS_IN_ONE_COLUMN ? Math.ceil(rows.length / 2) : rows.length;
  const columnNames = (['date', 'payment', 'interest', 'principal', 'balance'] as const).map((key) =>
    locales.map((one) => SCHEDULE_STRINGS[one].columns[key]).join(' / '),
  );
  const payOut = html`<tr>
    <th scope="row">${formatDate(locale, schedule.input.startDate, 'short')}</th>
    <td>–</td>
    <td>–</td>
    <td>–</td>
    <td>${money(schedule.input.amountTiyn)}</td>
  </tr>`;
  const block = (from: number, to: number) => html`
    <table>
      <thead>
        <tr>
          ${columnNames.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${from === 0 ? payOut : nothing}
        ${rows.slice(from, to).map(
          (row) =>
            html`<tr>
              <th scope="row">${formatDate(locale, row.date, 'short')}</th>
              <td>${money(row.payment)}</td>
              <td>${money(row.interest)}</td>
              <td>${money(row.principal)}</td>
              <td>${money(row.balance)}</td>
            </tr>`,
        )}
        ${
          to >= rows.length
            ? html`<tr class="sum">
                <th scope="row">${locales.map((one) => SCHEDULE_STRINGS[one].sum).join(' / ')}</th>
                <td>${money(totals.payment)}</td>
                <td>${money(totals.interest)}</td>
                <td>${money(totals.principal)}</td>
                <td></td>
              </tr>`
            : nothing
        }
      </tbody>
    </table>
  `;
  return html`
    <p class="printed-unit">${labelOf(locales, 'inTenge')}</p>
    <div class="printed-schedule ${half < rows.length ? 'dense' : ''}">
      ${block(0, half)} ${half < rows.length ? block(half, rows.length) : nothing}
    </div>
  `;
}
