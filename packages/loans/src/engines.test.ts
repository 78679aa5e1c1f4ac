import { expect } from 'chai';
import type { LoanInput } from './loan-input.js';
import { tenge } from './money.js';
import { calculateSchedule } from './schedule.js';

/** Park and Miller's generator: the same loans in every engine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function someLoan(next: (below: number) => number): LoanInput {
  const methods = ['annuity', 'equal-principal', 'bullet', 'seasonal'] as const;
  const dayCounts = ['30/360', 'actual/365', 'actual/360', 'actual/actual'] as const;
  const month = 1 + next(12);
  return {
    amountTiyn: tenge(1 + next(35_000_000)),
    annualRatePercent: (next(60_000) / 1000).toFixed(3),
    months: 1 + next(120),
    startDate: `${2024 + next(5)}-${month < 10 ? '0' : ''}${month}-${10 + next(19)}`,
    method: methods[next(4)]!,
    dayCount: dayCounts[next(4)]!,
    payingMonths: [1 + next(12)],
    costs: [{ name: 'fee', amountTiyn: tenge(next(100)), when: 'start' }],
  };
}

/** FNV-1a over all that a reader sees. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}

describe('every engine', () => {
  it('gives the same digits of five hundred schedules and effective rates', () => {
    const next = numbers(20_261_123);
    const seen = Array.from({ length: 500 }, () => {
      const { rows, effectiveRate } = calculateSchedule(someLoan(next));
      return [rows.map(({ date, payment, balance }) => [date, payment, balance]), effectiveRate];
    });
    expect(digest(JSON.stringify(seen))).to.equal('b5aa378d');
  });
});
