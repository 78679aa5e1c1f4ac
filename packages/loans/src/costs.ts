import type { CalendarDate } from './dates.js';
import { dayNumber, isoDate, monthsLater, parseDate } from './dates.js';
import { LoanInputError } from './loan-input-error.js';
import type { Tiyn } from './money.js';

/**
 * What the borrower pays besides principal and interest: valuation, notary, registration, insurance, commissions.
 * Penalties are not costs of the loan and stay out of the effective rate.
 */
export interface Cost {
  /** A name or key of the caller's; comes back with the dated amounts. */
  readonly name: string;
  readonly amountTiyn: Tiyn;
  /**
   * `start`: on the day of the loan. `every-instalment`: with every row of the schedule. `{date}`: on that day.
   * `{everyMonths}`: in advance, on the day of the loan and every so many months while the loan runs.
   */
  readonly when: 'start' | 'every-instalment' | { readonly date: string } | { readonly everyMonths: number };
}

/** One cost on its day. */
export interface DatedCost {
  readonly name: string;
  readonly date: string;
  readonly amount: Tiyn;
}

/** A row that a cost may go with. */
interface CostRow {
  readonly date: string;
  readonly early?: true;
}

/** All costs of one loan together, in tiyn: with the bound on payments this keeps every sum a safe integer. */
export const LARGEST_COSTS = 1_000_000_000_000_000;

function daysOf(
  cost: Cost,
  start: CalendarDate,
  months: number,
  rows: readonly CostRow[],
): readonly string[] {
  const { when } = cost;
  if (when === 'start') return [isoDate(start)];
  if (when === 'every-instalment') return rows.flatMap(({ date, early }) => (early ? [] : [date]));
  if ('date' in when) {
    const date = parseDate(when.date);
    if (dayNumber(date) < dayNumber(start)) throw new LoanInputError('cost-invalid');
    return [when.date];
  }
  const { everyMonths } = when;
  if (!Number.isInteger(everyMonths) || everyMonths < 1) throw new LoanInputError('cost-invalid', 1);
  const dates: string[] = [];
  const end = rows.at(-1)?.date ?? '';
  for (let month = 0; month < months; month += everyMonths) {
    const date = isoDate(monthsLater(start, month));
    if (date < end) dates.push(date);
  }
  return dates;
}

/**
 * Every cost on its days, in the order of the list.
 * @throws {LoanInputError} `cost-invalid`: negative, not whole tiyn, before the loan, or all together too large.
 */
export function datedCosts(
  costs: readonly Cost[],
  start: CalendarDate,
  months: number,
  rows: readonly CostRow[],
): DatedCost[] {
  const dated: DatedCost[] = [];
  let total = 0;
  for (const cost of costs) {
    const { name, amountTiyn: amount } = cost;
    if (!Number.isSafeInteger(amount) || amount < 0) throw new LoanInputError('cost-invalid', 0);
    for (const date of daysOf(cost, start, months, rows)) {
      total += amount;
      if (total > LARGEST_COSTS) throw new LoanInputError('cost-invalid', LARGEST_COSTS);
      dated.push({ name, date, amount });
    }
  }
  return dated;
}
