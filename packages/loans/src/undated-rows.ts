import { annuityPayment } from './level-payment.js';
import { checkAmount, checkMonths } from './loan-input.js';
import type { Tiyn } from './money.js';
import { parseRate, rateFor } from './nominal-rate.js';
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

/**
 * The rows of a monthly loan and nothing else: no dates, no effective rate. For what is drawn many times a second.
 * The amounts are those of {@link calculateSchedule} with its defaults; a test holds the two together, because the loop
 * is its own for speed.
 * @throws {LoanInputError} `amount-too-small`, `amount-too-large`, `not-whole-tiyn`, `months-out-of-range`,
 * `rate-not-decimal`, `rate-too-high`
 */
export function undatedRows({
  amountTiyn: amount,
  annualRatePercent,
  months,
  method,
}: UndatedLoan): UndatedRow[] {
  checkAmount(amount);
  checkMonths(months);
  const rate = rateFor(parseRate(annualRatePercent), { numerator: 1, denominator: 12 });
  const isLevel = method === 'annuity';
  const part = method === 'bullet' ? 0 : share(amount, 1, months, GRID);
  const size = isLevel ? annuityPayment(amount, rate, months, GRID) : part;
  const rows: UndatedRow[] = [];
  let balance: number = amount;
  for (let n = 1; n <= months; n += 1) {
    const interest = share(balance, rate.numerator, rate.denominator, GRID);
    const wanted = isLevel ? size - interest : size;
    const principal = n === months || wanted > balance ? balance : wanted > 0 ? wanted : 0;
    balance -= principal;
    rows.push({
      n,
      interest: interest as Tiyn,
      principal: principal as Tiyn,
      payment: (interest + principal) as Tiyn,
      balance: balance as Tiyn,
    });
  }
  return rows;
}
