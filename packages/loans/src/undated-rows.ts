import { levelPayment } from './level-payment.js';
import { LoanInputError } from './loan-input-error.js';
import type { Tiyn } from './money.js';
import { LARGEST_AMOUNT, SMALLEST_AMOUNT } from './money.js';
import { parseRate, rateFor } from './nominal-rate.js';
import type { Instalment, Period } from './repayment.js';
import { repay } from './repayment.js';
import { share } from './rounding.js';
import type { ScheduleRow } from './schedule.js';

/** A loan without dates: every month is a twelfth of a year. */
export interface UndatedLoan {
  readonly amountTiyn: Tiyn;
  /** Per cent a year, a decimal with a point. */
  readonly annualRatePercent: string;
  /** 1 to 600 monthly instalments. */
  readonly months: number;
  readonly method: 'annuity' | 'equal-principal' | 'bullet';
}

/** A row that no date was asked for. */
export type UndatedRow = Omit<ScheduleRow, 'date' | 'early'>;

const GRID = { unit: 1, mode: 'half-up' } as const;

function undatedRow(n: number, interest: number, principal: number, balance: number): UndatedRow {
  return {
    n,
    interest: interest as Tiyn,
    principal: principal as Tiyn,
    payment: (interest + principal) as Tiyn,
    balance: balance as Tiyn,
  };
}

/**
 * The rows of a monthly loan and nothing else: no dates, no effective rate. For what is drawn many times a second.
 * The amounts are those of {@link calculateSchedule} with its defaults.
 * @throws {LoanInputError} `amount-too-small`, `amount-too-large`, `months-out-of-range`, `rate-not-decimal`, `rate-too-high`
 */
export function undatedRows({
  amountTiyn: amount,
  annualRatePercent,
  months,
  method,
}: UndatedLoan): UndatedRow[] {
  if (!(amount >= SMALLEST_AMOUNT)) throw new LoanInputError('amount-too-small', SMALLEST_AMOUNT);
  if (amount > LARGEST_AMOUNT) throw new LoanInputError('amount-too-large', LARGEST_AMOUNT);
  if (!Number.isInteger(months) || months < 1 || months > 600)
    throw new LoanInputError('months-out-of-range', 600);
  const rate = rateFor(parseRate(annualRatePercent), { numerator: 1, denominator: 12 });
  const period: Period = { rate, pays: 'instalment' };
  const instalment: Instalment =
    method === 'annuity'
      ? { kind: 'level', amount: levelPayment(amount, rate, new Array<number>(months).fill(1), GRID) }
      : method === 'bullet'
        ? { kind: 'none', amount: 0 }
        : { kind: 'part', amount: share(amount, 1, months, GRID) };
  return repay(amount, new Array<Period>(months).fill(period), instalment, GRID, undatedRow);
}
