import { actualYears } from './day-count.js';
import { dayNumber, parseDate } from './dates.js';
import { LoanInputError } from './loan-input-error.js';
import type { LoanInput } from './loan-input.js';
import type { Tiyn } from './money.js';
import type { Rate } from './nominal-rate.js';
import { rateFor } from './nominal-rate.js';
import type { DatedPeriod, Plan } from './plan.js';
import { instalmentFor, planOf } from './plan.js';
import type { Opening } from './repayment.js';
import { repay } from './repayment.js';
import { share } from './rounding.js';
import type { Schedule, ScheduleRow } from './schedule.js';
import { rowOf, scheduleOf } from './schedule.js';

/** Money paid beyond the plan; all of it repays principal. */
export interface EarlyRepayment {
  readonly date: string;
  readonly amountTiyn: Tiyn;
}

/** `shorten-term`: the instalment stays, the loan ends sooner. `lower-payment`: the dates stay, the instalment falls. */
export type EarlyRepaymentEffect = 'shorten-term' | 'lower-payment';

interface Step {
  readonly row: ScheduleRow;
  readonly day: number;
  readonly waiting: number;
}

/** The rate of a part of a period: by real days, or as many days of the period as have gone. */
function partialRate({ loan }: Plan, period: DatedPeriod, start: number, from: number, to: number): Rate {
  if (loan.dayCount !== '30/360') return rateFor(loan.rate, actualYears(loan.dayCount, from, to));
  return rateFor(period.rate, { numerator: to - from, denominator: period.day - start });
}

function inOrder(repayments: readonly EarlyRepayment[], { startDay, periods }: Plan) {
  const lastDay = periods.at(-1)?.day ?? startDay;
  return repayments
    .map(({ date, amountTiyn }) => {
      const day = dayNumber(parseDate(date));
      const isPositive = Number.isSafeInteger(amountTiyn) && amountTiyn > 0;
      if (!isPositive || day <= startDay || day > lastDay) throw new LoanInputError('repayment-invalid');
      return { date, day, amount: amountTiyn };
    })
    .sort((a, b) => a.day - b.day);
}

/**
 * The schedule of a loan with repayments beyond the plan. Each stands in a row of its own, marked `early`, and repays
 * principal from its day; the interest of that period is reckoned in parts and paid on the due date. A repayment that
 * reaches the whole balance ends the loan there, with the interest to that day.
 * @throws {LoanInputError} `repayment-invalid`: not positive, or not between the first day and the last due date; and
 * whatever {@link calculateSchedule} throws.
 */
export function repayEarly(
  input: LoanInput,
  repayments: readonly EarlyRepayment[],
  effect: EarlyRepaymentEffect,
): Schedule {
  const plan = planOf(input);
  const { loan, grid, startDay } = plan;
  const steps: Step[] = [];
  let left: readonly DatedPeriod[] = plan.periods;
  let balance: number = loan.amount;
  let instalment = instalmentFor(plan, balance, left);
  let opening: Opening = { waiting: 0, accrued: 0 };
  let since = startDay;
  let periodStart = startDay;

  const run = (until: number): void => {
    const ahead = repay(
      balance,
      left,
      instalment,
      grid,
      (n, interest, principal, owed, period, waiting): Step => ({
        row: rowOf(n, interest, principal, owed, period),
        day: period.day,
        waiting,
      }),
      opening,
    );
    const due = ahead.filter(({ day }) => day <= until);
    const last = due.at(-1);
    if (!last) return;
    steps.push(...due);
    balance = last.row.balance;
    opening = { waiting: last.waiting, accrued: 0 };
    left = left.slice(due.length);
    since = last.day;
    periodStart = last.day;
  };

  for (const { date, day, amount } of inOrder(repayments, plan)) {
    run(day);
    if (balance === 0) break;
    const [, ...later] = left;
    const period = plan.periods[plan.periods.length - left.length];
    let interest = opening.accrued;
    if (period && day > since) {
      const { numerator, denominator } = partialRate(plan, period, periodStart, since, day);
      interest += share(balance, numerator, denominator, grid);
      left = [{ ...period, rate: partialRate(plan, period, periodStart, day, period.day) }, ...later];
    }
    const ends = amount >= balance;
    const principal = ends ? balance : amount;
    balance -= principal;
    const paidInterest = ends ? interest + opening.waiting : 0;
    const row = { ...rowOf(0, paidInterest, principal, balance, { date }), early: true as const };
    steps.push({ row, day, waiting: 0 });
    opening = { ...opening, accrued: interest };
    since = day;
    if (ends) break;
    if (effect === 'lower-payment') instalment = instalmentFor(plan, balance, left);
  }
  if (balance > 0) run(Infinity);

  const end = steps.findIndex(({ row }) => row.balance === 0) + 1;
  const kept = steps.slice(0, end);
  return scheduleOf(
    input,
    plan,
    kept.map(({ row }, i) => ({ ...row, n: i + 1 })),
    kept.map(({ day }) => day),
  );
}
