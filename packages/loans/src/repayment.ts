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

/** Makes a row of the caller's shape; amounts in tiyn, n from 1. */
export type RowOf<Row> = (n: number, interest: number, principal: number, balance: number) => Row;

/**
 * Runs a loan down, period by period. The last row pays what is left, so that the principal adds up to the amount;
 * no row pays more principal than is left, or less than none.
 */
export function repay<Row>(
  amount: number,
  periods: readonly Period[],
  instalment: Instalment,
  grid: Grid,
  rowOf: RowOf<Row>,
): Row[] {
  const rows: Row[] = [];
  const last = periods.length;
  let balance = amount;
  let deferred = 0;
  let deferredShare = -1;
  let n = 0;
  for (const { rate, pays } of periods) {
    n += 1;
    const accrued = share(balance, rate.numerator, rate.denominator, grid);
    let interest = 0;
    let principal = 0;
    if (pays === 'nothing') {
      deferred += accrued;
    } else {
      interest = accrued;
      if (pays === 'instalment') {
        if (n === last) principal = balance;
        else if (instalment.kind === 'level')
          principal = Math.min(Math.max(instalment.amount - accrued, 0), balance);
        else principal = Math.min(instalment.amount, balance);
        if (deferred > 0) {
          if (deferredShare < 0) {
            const payers = periods.reduce(
              (count, period) => (period.pays === 'instalment' ? count + 1 : count),
              0,
            );
            deferredShare = share(deferred, 1, payers, grid);
          }
          const part = n === last ? deferred : Math.min(deferredShare, deferred);
          deferred -= part;
          interest += part;
        }
        balance -= principal;
      }
    }
    rows.push(rowOf(n, interest, principal, balance));
  }
  return rows;
}
