import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatDate, formatPercent, formatTiyn, type Locale } from '@amanat/l10n';
import type { Schedule } from '@amanat/loans';
import { SCHEDULE_STRINGS } from './schedule.strings.js';

/**
 * The schedule in the five columns of the regulatory form, the pay-out first and the totals last.
 * A narrow place shows each row as a card, with the column's name before each figure.
 */
export function scheduleTable(locale: Locale, schedule: Schedule): TemplateResult {
  return html`${guard([locale, schedule], () => table(locale, schedule))}`;
}

function table(locale: Locale, schedule: Schedule): TemplateResult {
  const strings = SCHEDULE_STRINGS[locale];
  const { columns } = strings;
  const money = (tiyn: number) => formatTiyn(locale, tiyn);
  const { input, totals, rows, effectiveRate } = schedule;
  return html`
    <table role="table">
      <caption>
        <span>${strings.schedule}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${columns.date}</th>
          <th scope="col" role="columnheader">${columns.payment}</th>
          <th scope="col" role="columnheader">${columns.interest}</th>
          <th scope="col" role="columnheader">${columns.principal}</th>
          <th scope="col" role="columnheader">${columns.balance}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            <span>${formatDate(locale, input.startDate, 'short')}</span>
            <span class="given">${strings.given}</span>
          </th>
          <td role="cell" data-column=${columns.payment}>–</td>
          <td role="cell" data-column=${columns.interest}>–</td>
          <td role="cell" data-column=${columns.principal}>–</td>
          <td role="cell" data-column=${columns.balance}>${money(input.amountTiyn)}</td>
        </tr>
        ${rows.map(
          (row) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${formatDate(locale, row.date, 'short')}</th>
              <td role="cell" data-column=${columns.payment}>${money(row.payment)}</td>
              <td role="cell" data-column=${columns.interest}>${money(row.interest)}</td>
              <td role="cell" data-column=${columns.principal}>${money(row.principal)}</td>
              <td role="cell" data-column=${columns.balance}>${money(row.balance)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">${strings.sum}</th>
          <td role="cell" data-column=${columns.payment}>${money(totals.payment)}</td>
          <td role="cell" data-column=${columns.interest}>${money(totals.interest)}</td>
          <td role="cell" data-column=${columns.principal}>${money(totals.principal)}</td>
          <td role="cell"></td>
        </tr>
      </tfoot>
    </table>
    <p class="meta">
      <span>${strings.howCounted}</span>
      ${
        effectiveRate.ok
          ? html`<span
              >${strings.exactRate}:
              ${formatPercent(locale, effectiveRate.exactPercent, { fractionDigits: 4 })}.</span
            >`
          : nothing
      }
    </p>
  `;
}
