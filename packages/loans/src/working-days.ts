import { dateOfDay, isoDate } from './dates.js';
import { LoanInputError } from './loan-input-error.js';

/** Days off as data: holidays are moved by decree every year, so nothing here computes them. */
export interface WorkCalendar {
  /** Holidays and moved days off, `'YYYY-MM-DD'`, besides Saturdays and Sundays. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that were made working days. */
  readonly workingWeekends?: readonly string[] | undefined;
  /** The last day the data know; later dates are moved off weekends only, and the schedule says so. */
  readonly knownUntil?: string | undefined;
}

/** A payment moves by fewer days than the shortest period has. */
const LONGEST_MOVE = 27;

/** Answers the first working day on or after a day number. */
export function workingDayFinder(calendar: WorkCalendar): (day: number) => number {
  const off = new Set(calendar.daysOff);
  const working = new Set(calendar.workingWeekends);
  return (due) => {
    for (let day = due; day <= due + LONGEST_MOVE; day += 1) {
      const date = isoDate(dateOfDay(day));
      // 1 January 1970 was a Thursday: 2 and 3 are Saturday and Sunday.
      const weekday = ((day % 7) + 7) % 7;
      const weekend = weekday === 2 || weekday === 3;
      if (!off.has(date) && (!weekend || working.has(date))) return day;
    }
    throw new LoanInputError('calendar-invalid', LONGEST_MOVE);
  };
}
