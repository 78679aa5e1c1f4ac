import { LoanInputError } from './loan-input-error.js';

/** A day of the Gregorian calendar; months from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * What happens to a start on the last day of a short month. `same-day`: 30 April is followed by 30 May;
 * `month-end`: by 31 May. In both, a day that a month does not have becomes its last: 31 January, 28 February, 31 March.
 */
export type EndOfMonth = 'same-day' | 'month-end';

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Reads `'YYYY-MM-DD'`, years 1900 to 2999.
 * @throws {LoanInputError} `date-invalid` for anything else, 30 February too.
 */
export function parseDate(text: string): CalendarDate {
  const found = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  const date = { year: Number(found?.[1]), month: Number(found?.[2]), day: Number(found?.[3]) };
  const { year, month, day } = date;
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new LoanInputError('date-invalid');
  }
  return date;
}

/** Days since 1 January 1970. Source: H. Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

/** The day with this number. Source: as for `dayNumber`, `civil_from_days`. */
export function dateOfDay(number: number): CalendarDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, n) => String(n).padStart(2, '0'));

/** `'YYYY-MM-DD'`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${TWO_DIGITS[month] ?? ''}-${TWO_DIGITS[day] ?? ''}`;
}

/** The same day so many months later; always count from the first date, or month ends drift. */
export function monthsLater(
  start: CalendarDate,
  months: number,
  endOfMonth: EndOfMonth = 'same-day',
): CalendarDate {
  const index = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const last = daysInMonth(year, month);
  const sticks = endOfMonth === 'month-end' && start.day === daysInMonth(start.year, start.month);
  return { year, month, day: sticks || start.day > last ? last : start.day };
}
