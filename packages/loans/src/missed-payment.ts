import { LoanInputError } from './loan-input-error.js';
import type { LoanInput } from './loan-input.js';
import type { Tiyn } from './money.js';
import { planOf } from './plan.js';
import { share } from './rounding.js';
import type { Schedule } from './schedule.js';
import { calculateSchedule } from './schedule.js';

/** What falls due next when one payment was not made. Penalties are the lender's and the law's: they are not in it. */
export interface MissedPayment {
  /** The due date after the missed one. */
  readonly date: string;
  /** The missed payment, the next one, and interest on the principal that was not repaid in time. */
  readonly amount: Tiyn;
  readonly missed: Tiyn;
  readonly extraInterest: Tiyn;
}

/**
 * The next payment after row `n` went unpaid, or nothing when no row follows.
 * @throws {LoanInputError} `repayment-invalid` when the loan has no row n; and whatever {@link calculateSchedule} throws.
 */
export function missPayment(
  input: LoanInput,
  n: number,
  schedule: Schedule = calculateSchedule(input),
): MissedPayment | undefined {
  const missed = schedule.rows[n - 1];
  if (!missed) throw new LoanInputError('repayment-invalid', schedule.rows.length);
  const next = schedule.rows[n];
  const { periods, grid } = planOf(input);
  const period = periods[n];
  if (!next || !period) return undefined;
  const extraInterest = share(missed.principal, period.rate.numerator, period.rate.denominator, grid);
  return {
    date: next.date,
    amount: (missed.payment + next.payment + extraInterest) as Tiyn,
    missed: missed.payment,
    extraInterest: extraInterest as Tiyn,
  };
}
