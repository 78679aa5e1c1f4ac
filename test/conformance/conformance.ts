import { checkPayoff, checkSchedule, checkDates } from './kinds/schedule.ts';
import { checkIinVector, checkPhone, checkPlural, IIN_NOT_OFFERED } from './kinds/language.ts';
import { checkApr, checkDayCount, checkXirr } from './kinds/rates.ts';
import { checkTimeValue } from './kinds/time-value.ts';
import type { Check, Mismatch, Vector } from './vector.ts';

const checks: Readonly<Record<string, Check>> = {
  schedule: checkSchedule,
  prepayment: checkSchedule,
  payoff: checkPayoff,
  dates: checkDates,
  apr: checkApr,
  xirr: checkXirr,
  tvm: checkTimeValue,
  dayCount: checkDayCount,
  plural: checkPlural,
  phone: checkPhone,
  iin: checkIinVector,
};

/** What a kind's check leaves out, because the packages offer no such thing. */
export const notCompared: Readonly<Record<string, string>> = {
  iin: `${IIN_NOT_OFFERED.join(', ')}: not derived, on purpose`,
  phone: 'which foreign country, which kind of short number: not told by parsePhone',
};

/** A vector and what came out otherwise. */
export interface Outcome {
  readonly vector: Vector;
  readonly mismatches: readonly Mismatch[];
}

/** Computes every vector; a kind that we have no check for, or an error, is a mismatch too. */
export function outcomes(vectors: readonly Vector[]): Outcome[] {
  return vectors.map((vector) => {
    const check = checks[vector.kind];
    if (!check) return { vector, mismatches: [{ field: 'kind', expected: 'a check', got: 'none' }] };
    try {
      return { vector, mismatches: check(vector) };
    } catch (error) {
      return { vector, mismatches: [{ field: 'error', expected: 'none', got: String(error) }] };
    }
  });
}

/** Whether the outcome fails a run: only core vectors do, and none that is disputed. */
export function fails({ vector, mismatches }: Outcome): boolean {
  return mismatches.length > 0 && vector.level === 'core' && vector.disputed === undefined;
}
