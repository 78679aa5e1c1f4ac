import { formatTiyn, type Locale } from '@amanat/l10n';
import type { Schedule } from '@amanat/loans';
import { escaped, folded } from '../element/content-line.js';
import { PLAN_TOOLS_STRINGS } from './plan-tools.strings.js';

export { folded };

const compactDay = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return compactDay(next.toISOString().slice(0, 10));
}

/** An all-day event for each payment, with an alarm a week before: time enough to sell something. */
export function paymentReminders(locale: Locale, { rows, input }: Schedule, now: Date): string {
  const strings = PLAN_TOOLS_STRINGS[locale];
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Amanat//Microcredit calculator//KK'];
  for (const { date, payment, n } of rows) {
    if (payment === 0) continue;
    const title = escaped(`${strings.reminder}: ${formatTiyn(locale, payment)}`);
    lines.push(
      'BEGIN:VEVENT',
      `UID:${compactDay(input.startDate)}-${input.amountTiyn}-${input.months}-${n}@amanat`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compactDay(date)}`,
      `DTEND;VALUE=DATE:${dayAfter(date)}`,
      `SUMMARY:${title}`,
      `DESCRIPTION:${escaped(strings.reminderNote)}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      `DESCRIPTION:${title}`,
      'END:VALARM',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
