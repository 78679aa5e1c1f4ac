import { dateOfDay, dayNumber, isLeapYear, parseDate } from './dates.js';

/**
 * How time becomes interest. `30/360`: every month is a twelfth of a year, whatever its dates; the others count
 * real days over 365 (also in leap years), over 360, or over each calendar year's own length.
 */
export type DayCount = '30/360' | 'actual/365' | 'actual/360' | 'actual/actual';

export const DAY_COUNTS: readonly DayCount[] = ['30/360', 'actual/365', 'actual/360', 'actual/actual'];

/** A part of a year as a fraction of whole numbers. */
export interface YearFraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Days of the span that fall in leap years. */
function leapDays(from: number, to: number): number {
  let days = 0;
  for (let { year } = dateOfDay(from); ; year += 1) {
    const start = dayNumber({ year, month: 1, day: 1 });
    if (start >= to) return days;
    if (isLeapYear(year)) days += Math.min(to, start + 366) - Math.max(from, start);
  }
}

/** The part of a year between two day numbers, by real days. `actual/actual` is the ISDA rule: split at 1 January. */
export function actualYears(dayCount: Exclude<DayCount, '30/360'>, from: number, to: number): YearFraction {
  const days = to - from;
  if (dayCount !== 'actual/actual')
    return { numerator: days, denominator: dayCount === 'actual/365' ? 365 : 360 };
  const leap = leapDays(from, to);
  if (leap === 0) return { numerator: days, denominator: 365 };
  if (leap === days) return { numerator: days, denominator: 366 };
  return { numerator: (days - leap) * 366 + leap * 365, denominator: 365 * 366 };
}

/**
 * The part of a year between two dates; `30/360` here is the bond basis (ISDA 2006, 4.16(f)).
 * @throws {LoanInputError} `date-invalid`
 */
export function yearFraction(dayCount: DayCount, from: string, to: string): YearFraction {
  const start = parseDate(from);
  const end = parseDate(to);
  if (dayCount !== '30/360') return actualYears(dayCount, dayNumber(start), dayNumber(end));
  const first = Math.min(start.day, 30);
  const last = end.day === 31 && first === 30 ? 30 : end.day;
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return { numerator: months * 30 + last - first, denominator: 360 };
}
