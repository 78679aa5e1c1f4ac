import type { DatedCost } from './costs.js';
import { datedCosts } from './costs.js';
import type { DayCount } from './day-count.js';
import { dayNumber, parseDate } from './dates.js';
import type { TimedFlow } from './discount-roots.js';
import type { EffectiveRate } from './lawful-percent.js';
import { loanRate } from './loan-rate.js';
import { LoanInputError } from './loan-input-error.js';
import type { LoanInput } from './loan-input.js';
import type { Tiyn } from './money.js';
import type { Plan } from './plan.js';
import { instalmentFor, planOf } from './plan.js';
import { repay } from './repayment.js';
import type { RoundingMode } from './rounding.js';

/** One row of the schedule, in tiyn. The five columns of the regulatory form are date, payment, interest, principal, balance. */
export interface ScheduleRow {
  /** From 1. */
  readonly n: number;
  /** Due date, `'YYYY-MM-DD'`. */
  readonly date: string;
  readonly interest: Tiyn;
  readonly principal: Tiyn;
  /** Interest and principal. */
  readonly payment: Tiyn;
  /** What is owed after the payment. */
  readonly balance: Tiyn;
  /** A repayment beyond the plan: it stands in a row of its own. */
  readonly early?: true;
}

/** Sums of the rows and of the costs, in tiyn. */
export interface ScheduleTotals {
  readonly principal: Tiyn;
  readonly interest: Tiyn;
  /** Principal and interest, without costs. */
  readonly payment: Tiyn;
  readonly costs: Tiyn;
  /** Interest and costs. */
  readonly overpayment: Tiyn;
}

/** What the figures rest on, for the caller to print beside them. */
export interface Assumptions {
  readonly dayCount: DayCount;
  /** Amounts are whole multiples of this, in tiyn: 1 or 100. */
  readonly roundedToTiyn: number;
  readonly roundingMode: RoundingMode;
  /** The equal payment is a multiple of this, in tiyn; 1 when it is not. */
  readonly instalmentMultipleTiyn: number;
  /** The row that takes what rounding left. */
  readonly settlingRow: 'last';
  /** The equal payment is solved at twelfths of the yearly rate, whatever the day count. */
  readonly levelPaymentBasis: 'twelfths-of-a-year';
  readonly dueDates: 'as-counted' | 'moved-to-next-working-day';
  /** The first row whose due date lies after the known part of the work calendar. */
  readonly beyondCalendarFromRow?: number;
  /** The exponent of the effective rate. */
  readonly effectiveRateTime: 'days/365';
}

/** A repayment schedule with everything that a borrower should see. */
export interface Schedule {
  readonly rows: readonly ScheduleRow[];
  readonly totals: ScheduleTotals;
  /** Each cost on its day. */
  readonly costs: readonly DatedCost[];
  /** The first of the largest payments of the plan. */
  readonly largestPayment: { readonly amount: Tiyn; readonly date: string; readonly n: number };
  readonly effectiveRate: EffectiveRate;
  readonly assumptions: Assumptions;
  /** The terms as given. */
  readonly input: LoanInput;
}

/**
 * The repayment schedule of a loan, its totals and its annual effective rate. All amounts are whole tiyn and exact:
 * the principal of the rows adds up to the loan, the last balance is 0, and the totals are the sums of the rows.
 *
 * Interest is balance · rate · part of the year, by the day count. The equal payment is
 * P·i·(1+i)ⁿ / ((1+i)ⁿ − 1) with i = rate · months / 12; the last row takes what rounding left.
 * @throws {LoanInputError} with a code and, where there is one, the limit.
 * @example
 * const schedule = calculateSchedule({
 *   amountTiyn: tenge(5_000_000),
 *   annualRatePercent: '2.5',
 *   months: 60,
 *   startDate: '2026-01-15',
 *   method: 'annuity',
 * });
 * schedule.largestPayment.amount; // 8873681 tiyn, 88 736.81 tenge
 */
export function calculateSchedule(input: LoanInput): Schedule {
  const plan = planOf(input);
  const { loan, periods, grid } = plan;
  const rows = repay(loan.amount, periods, instalmentFor(plan, loan.amount, periods), grid, rowOf);
  return scheduleOf(
    input,
    plan,
    rows,
    periods.map(({ day }) => day),
  );
}

/** Makes a row of what {@link repay} tells. */
export function rowOf(
  n: number,
  interest: number,
  principal: number,
  balance: number,
  { date }: { date: string },
): ScheduleRow {
  return {
    n,
    date,
    interest: interest as Tiyn,
    principal: principal as Tiyn,
    payment: (interest + principal) as Tiyn,
    balance: balance as Tiyn,
  };
}

/** Rows with their totals, costs, effective rate and assumptions. `days` are the day numbers of the rows. */
export function scheduleOf(
  input: LoanInput,
  { loan, startDay }: Plan,
  rows: readonly ScheduleRow[],
  days: readonly number[],
): Schedule {
  const flows: TimedFlow[] = [{ at: startDay, amount: loan.amount }];
  let principal = 0;
  let interest = 0;
  const first = rows.find(({ early }) => !early) ?? rows[0];
  if (!first) throw new LoanInputError('months-out-of-range');
  let most = first;
  rows.forEach((row, i) => {
    principal += row.principal;
    interest += row.interest;
    if (row.payment > most.payment && !row.early) most = row;
    flows.push({ at: days[i] ?? startDay, amount: 0 - row.payment });
  });
  const costs = datedCosts(input.costs ?? [], loan.start, loan.months, rows);
  let costsTotal = 0;
  for (const { amount, date } of costs) {
    costsTotal += amount;
    flows.push({ at: dayNumber(parseDate(date)), amount: 0 - amount });
  }
  const knownUntil = input.workingDays?.knownUntil;
  const beyond = knownUntil === undefined ? undefined : rows.find((row) => row.date > knownUntil)?.n;
  return {
    rows,
    totals: {
      principal: principal as Tiyn,
      interest: interest as Tiyn,
      payment: (principal + interest) as Tiyn,
      costs: costsTotal as Tiyn,
      overpayment: (interest + costsTotal) as Tiyn,
    },
    costs,
    largestPayment: { amount: most.payment, date: most.date, n: most.n },
    effectiveRate: loanRate(flows),
    assumptions: {
      dayCount: loan.dayCount,
      roundedToTiyn: loan.unit,
      roundingMode: loan.mode,
      instalmentMultipleTiyn: loan.multiple,
      settlingRow: 'last',
      levelPaymentBasis: 'twelfths-of-a-year',
      dueDates: input.workingDays ? 'moved-to-next-working-day' : 'as-counted',
      ...(beyond === undefined ? {} : { beyondCalendarFromRow: beyond }),
      effectiveRateTime: 'days/365',
    },
    input,
  };
}
