import type { Tiyn } from './money.js';
import type { Schedule } from './schedule.js';

/** Which of two schedules is lower in something. */
export type Lower = 'first' | 'second' | 'same';

/** Second less first, in tiyn, and which of them is lower. */
export interface Difference {
  readonly amount: Tiyn;
  readonly lower: Lower;
}

/** Two offers side by side, or one loan before and after an early repayment. */
export interface Comparison {
  readonly overpayment: Difference;
  readonly largestPayment: Difference;
  /** Everything paid: payments and costs. */
  readonly paid: Difference;
  /** By the rates as displayed; `unknown` when one of them has none. */
  readonly effectiveRate: Lower | 'unknown';
  /** By the date of the last row. */
  readonly endsSooner: Lower;
}

function lowerOf(first: number | string, second: number | string): Lower {
  if (first === second) return 'same';
  return first < second ? 'first' : 'second';
}

function difference(first: number, second: number): Difference {
  return { amount: (second - first) as Tiyn, lower: lowerOf(first, second) };
}

/**
 * What the second schedule costs more or less than the first. The effective rate alone does not tell: a longer loan
 * at the same rate overpays more.
 */
export function compareSchedules(first: Schedule, second: Schedule): Comparison {
  const [a, b] = [first.effectiveRate, second.effectiveRate];
  const paid = ({ totals }: Schedule): number => totals.payment + totals.costs;
  return {
    overpayment: difference(first.totals.overpayment, second.totals.overpayment),
    largestPayment: difference(first.largestPayment.amount, second.largestPayment.amount),
    paid: difference(paid(first), paid(second)),
    effectiveRate: a.ok && b.ok ? lowerOf(Number(a.displayPercent), Number(b.displayPercent)) : 'unknown',
    endsSooner: lowerOf(first.rows.at(-1)?.date ?? '', second.rows.at(-1)?.date ?? ''),
  };
}
