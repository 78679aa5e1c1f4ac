import type { Rate } from './nominal-rate.js';
import type { Grid } from './rounding.js';
import { share } from './rounding.js';

/** One period of a loan: the rate for its length and what its due date asks. */
export interface Period {
  readonly rate: Rate;
  readonly pays: 'nothing' | 'interest' | 'instalment';
}

/** What an instalment is: a level payment, a part of the principal, or nothing before the last. */
export interface Instalment {
  readonly kind: 'level' | 'part' | 'none';
  readonly amount: number;
}

/** Interest from before the first period: of a grace, to be spread, and of the days already gone, due with the first row. */
export interface Opening {
  readonly waiting: number;
  readonly accrued: number;
}

const NOTHING_OPEN: Opening = { waiting: 0, accrued: 0 };

/** Interest that waits, and the share of each instalment in it once the first of them is due. */
interface Waiting {
  amount: number;
  share: number | undefined;
}

/** Takes from what waits the part that row n pays; the last row takes the rest. */
function takeShare(waiting: Waiting, periods: readonly Period[], n: number, grid: Grid): number {
  waiting.share ??= share(
    waiting.amount,
    1,
    periods.slice(n - 1).filter(({ pays }) => pays === 'instalment').length,
    grid,
  );
  const part = n === periods.length ? waiting.amount : Math.min(waiting.share, waiting.amount);
  waiting.amount -= part;
  return part;
}

/**
 * Runs a loan down, period by period, and makes a row of the caller's shape for each; amounts in tiyn.
 *
 * The last row pays what is left, so that the principal adds up to the amount; no row pays more principal than is
 * left, or less than none. Interest that waits is spread evenly over the instalments and bears no interest.
 */
export function repay<P extends Period, Row>(
  amount: number,
  periods: readonly P[],
  { kind, amount: size }: Instalment,
  grid: Grid,
  rowOf: (n: number, interest: number, principal: number, balance: number, period: P, waiting: number) => Row,
  opening: Opening = NOTHING_OPEN,
): Row[] {
  const rows: Row[] = [];
  const last = periods.length;
  const waiting: Waiting = { amount: opening.waiting, share: undefined };
  let balance = amount;
  let open = opening.accrued;
  let n = 0;
  for (const period of periods) {
    const { rate, pays } = period;
    n += 1;
    let interest = share(balance, rate.numerator, rate.denominator, grid) + open;
    let principal = 0;
    open = 0;
    if (pays === 'nothing') {
      waiting.amount += interest;
      interest = 0;
    } else if (pays === 'instalment') {
      const wanted = kind === 'level' ? size - interest : size;
      principal = n === last || wanted > balance ? balance : wanted > 0 ? wanted : 0;
      balance -= principal;
      if (waiting.amount > 0) interest += takeShare(waiting, periods, n, grid);
    }
    rows.push(rowOf(n, interest, principal, balance, period, waiting.amount));
  }
  return rows;
}
