import { formatDate, type Locale } from '@amanat/l10n';
import { tengeDecimal, type Schedule, type Tiyn } from '@amanat/loans';
import { csvText } from '../element/csv.js';
import { SCHEDULE_STRINGS } from './schedule.strings.js';

/** The schedule for a spreadsheet, with the decimal sign of the language. */
export function scheduleCsv(locale: Locale, { input, rows, totals }: Schedule): string {
  const { columns, given, sum } = SCHEDULE_STRINGS[locale];
  const money = (tiyn: Tiyn) => (locale === 'en' ? tengeDecimal(tiyn) : tengeDecimal(tiyn).replace('.', ','));
  const day = (date: string) => formatDate(locale, date, 'short');
  return csvText([
    [columns.date, columns.payment, columns.interest, columns.principal, columns.balance],
    [`${day(input.startDate)} ${given}`, '', '', '', money(input.amountTiyn)],
    ...rows.map(({ date, payment, interest, principal, balance }) => [
      day(date),
      money(payment),
      money(interest),
      money(principal),
      money(balance),
    ]),
    [sum, money(totals.payment), money(totals.interest), money(totals.principal), ''],
  ]);
}
