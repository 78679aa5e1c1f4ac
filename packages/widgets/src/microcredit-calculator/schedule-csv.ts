import { formatDate, type Locale } from '@amanat/l10n';
import { tengeDecimal, type Schedule, type Tiyn } from '@amanat/loans';
import { SCHEDULE_STRINGS } from './schedule.strings.js';

/** One cell. A spreadsheet would run what begins like a formula, so an apostrophe is put before it. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The schedule for a spreadsheet: semicolons and a byte-order mark, which Excel needs for Cyrillic, and the decimal
 * sign of the language.
 */
export function scheduleCsv(locale: Locale, { input, rows, totals }: Schedule): string {
  const { columns, given, sum } = SCHEDULE_STRINGS[locale];
  const money = (tiyn: Tiyn) => (locale === 'en' ? tengeDecimal(tiyn) : tengeDecimal(tiyn).replace('.', ','));
  const day = (date: string) => formatDate(locale, date, 'short');
  const lines = [
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
  ];
  return `\ufeff${lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
