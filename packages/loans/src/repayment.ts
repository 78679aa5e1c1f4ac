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

/** The share of each later instalment in interest that waits. */
function sharePerInstalment(deferred: number, periods: readonly Period[], from: number, grid: Grid): number {
  let payers = 0;
  for (let i = from; i < periods.length; i += 1) if (periods[i]?.pays === 'instalment') payers += 1;
  return share(deferred, 1, payers, grid);
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
  instalment: Instalment,
  grid: Grid,
  rowOf: (n: number, interest: number, principal: number, balance: number, period: P, waiting: number) => Row,
  opening: Opening = NOTHING_OPEN,
): Row[] {
  const rows: Row[] = [];
  const last = periods.length;
  const { kind, amount: size } = instalment;
  let balance = amount;
  let { waiting: deferred, accrued: open } = opening;
  let deferredShare = -1;
  let n = 0;
  for (const period of periods) {
    n += 1;
    const { rate, pays } = period;
    const accrued = share(balance, rate.numerator, rate.denominator, grid) + open;
    open = 0;
    let interest = accrued;
    let principal = 0;
    if (pays === 'nothing') {
      deferred += accrued;
      interest = 0;
    } else if (pays === 'instalment') {
      const wanted = kind === 'level' ? size - accrued : size;
      principal = n === last || wanted > balance ? balance : wanted > 0 ? wanted : 0;
      if (deferred > 0) {
        if (deferredShare < 0) deferredShare = sharePerInstalment(deferred, periods, n - 1, grid);
        const part = n === last || deferredShare > deferred ? deferred : deferredShare;
        deferred -= part;
        interest += part;
      }
      balance -= principal;
    }
    rows.push(rowOf(n, interest, principal, balance, period, deferred));
  }
  return rows;
}
