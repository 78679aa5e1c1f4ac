import type { DayCount, YearFraction } from '../day-count.js';
import { actualYears, yearFraction } from '../day-count.js';
import type { CalendarDate } from '../dates.js';
import { dayNumber, daysInMonth, monthsLater, parseDate } from '../dates.js';

/** The calculator's day counts and those of other lenders. */
export type LenderDayCount =
  | DayCount
  | 'actual/364'
  /** Days after the first date up to and including the last, split after 31 December. */
  | 'actual/actual-dec31'
  /** The 31st counts as the 30th at both ends (ISDA 2006, 4.16(g)). */
  | '30e/360'
  /** The bond basis with the rule for the end of February (SIA). */
  | '30/360 us'
  /** Whole months as twelfths counted back from the end, and the days before them (Directive 2008/48/EC, Annex I). */
  | 'eu-month';

function isEndOfFebruary({ year, month, day }: CalendarDate): boolean {
  return month === 2 && day === daysInMonth(year, 2);
}

function thirty360(start: CalendarDate, end: CalendarDate, firstDay: number, lastDay: number): YearFraction {
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return { numerator: months * 30 + lastDay - firstDay, denominator: 360 };
}

function thirty360us(start: CalendarDate, end: CalendarDate): YearFraction {
  let { day: first } = start;
  let { day: last } = end;
  if (isEndOfFebruary(start)) {
    if (isEndOfFebruary(end)) last = 30;
    first = 30;
  }
  if (last === 31 && first >= 30) last = 30;
  return thirty360(start, end, Math.min(first, 30), last);
}

function euMonths(start: CalendarDate, end: CalendarDate): YearFraction {
  const from = dayNumber(start);
  let months = (end.year - start.year) * 12 + end.month - start.month;
  while (dayNumber(monthsLater(end, -months)) < from) months -= 1;
  const rest = monthsLater(end, -months);
  const yearBefore = dayNumber(monthsLater(rest, -12));
  const yearDays = dayNumber(rest) - yearBefore;
  return { numerator: months * yearDays + (dayNumber(rest) - from) * 12, denominator: 12 * yearDays };
}

/**
 * The part of a year between two dates, as a fraction that is not reduced.
 * @throws {LoanInputError} `date-invalid`
 */
export function lenderYearFraction(dayCount: LenderDayCount, from: string, to: string): YearFraction {
  const start = parseDate(from);
  const end = parseDate(to);
  switch (dayCount) {
    case 'actual/364':
      return { numerator: dayNumber(end) - dayNumber(start), denominator: 364 };
    case 'actual/actual-dec31':
      return actualYears('actual/actual', dayNumber(start) + 1, dayNumber(end) + 1);
    case '30e/360':
      return thirty360(start, end, Math.min(start.day, 30), Math.min(end.day, 30));
    case '30/360 us':
      return thirty360us(start, end);
    case 'eu-month':
      return euMonths(start, end);
    case '30/360':
    case 'actual/360':
    case 'actual/365':
    case 'actual/actual':
      return yearFraction(dayCount, from, to);
  }
}
