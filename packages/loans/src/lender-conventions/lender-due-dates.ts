import { dateOfDay, dayNumber, isoDate, monthsLater, parseDate } from '../dates.js';
import type { LenderTerms } from './lender-terms.js';

/**
 * Due dates, counted from the first due date or from the start, never from the one before.
 * @throws {LoanInputError} `date-invalid`
 */
export function lenderDueDates(
  terms: Pick<
    LenderTerms,
    'startDate' | 'firstDueDate' | 'dueDates' | 'periodStart' | 'termCount' | 'frequency'
  >,
): string[] {
  if (terms.dueDates) return [...terms.dueDates];
  const seedText = terms.firstDueDate ?? terms.periodStart ?? terms.startDate;
  if (seedText === undefined) return [];
  const seed = parseDate(seedText);
  const { unit, every } = terms.frequency;
  return Array.from({ length: terms.termCount }, (_, i) => {
    const steps = (terms.firstDueDate === undefined ? i + 1 : i) * every;
    if (unit === 'month' || unit === 'year')
      return isoDate(monthsLater(seed, unit === 'year' ? steps * 12 : steps));
    return isoDate(dateOfDay(dayNumber(seed) + (unit === 'week' ? steps * 7 : steps)));
  });
}
