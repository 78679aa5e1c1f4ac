import { html, type TemplateResult } from 'lit';
import { formatDate, formatTiyn, type Locale } from '@amanat/l10n';
import type { Schedule } from '@amanat/loans';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

/**
 * The schedule in the five columns of the regulatory form, the pay-out first and the totals last.
 * A narrow place shows each row as a card, with the column's name before each figure.
 */
export function scheduleTable(locale: Locale, schedule: Schedule): TemplateResult {
  const strings = CALCULATOR_STRINGS[locale];
  const { columns } = strings;
  const money = (tiyn: number) => formatTiyn(locale, tiyn, { fraction: 'always' });
  const { input, totals, rows } = schedule;
  return html`
    <div class="schedule" role="region" aria-label=${strings.schedule} tabindex="0">
      <table>
        <caption>
          <span>${strings.schedule}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.date}</th>
            <th scope="col">${columns.payment}</th>
            <th scope="col">${columns.interest}</th>
            <th scope="col">${columns.principal}</th>
            <th scope="col">${columns.balance}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <span>${formatDate(locale, input.startDate, 'short')}</span>
              <span class="given">${strings.given}</span>
            </th>
            <td data-column=${columns.payment}>–</td>
            <td data-column=${columns.interest}>–</td>
            <td data-column=${columns.principal}>–</td>
            <td data-column=${columns.balance}>${money(input.amountTiyn)}</td>
          </tr>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${formatDate(locale, row.date, 'short')}</th>
                <td data-column=${columns.payment}>${money(row.payment)}</td>
                <td data-column=${columns.interest}>${money(row.interest)}</td>
                <td data-column=${columns.principal}>${money(row.principal)}</td>
                <td data-column=${columns.balance}>${money(row.balance)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${strings.sum}</th>
            <td data-column=${columns.payment}>${money(totals.payment)}</td>
            <td data-column=${columns.interest}>${money(totals.interest)}</td>
            <td data-column=${columns.principal}>${money(totals.principal)}</td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>
  `;
}
