import type { TimedFlow } from './discount-roots.js';
import { inOrder, onlyRate } from './discount-roots.js';
import type { EffectiveRate } from './lawful-percent.js';
import { effectiveRateOf } from './lawful-percent.js';

/**
 * The effective rate of a loan that comes on the first day and is only paid back after it: its flows change their sign
 * once, so it has one rate, unless the costs of the first day leave nothing.
 */
export function loanRate(flows: readonly TimedFlow[]): EffectiveRate {
  const ordered = inOrder(flows);
  if ((ordered[0]?.amount ?? 0) <= 0) return { ok: false, reason: 'no-payout' };
  return effectiveRateOf(onlyRate(ordered, 365));
}
