import type { EffectiveRate } from './effective-rate.js';

const LARGEST_PERCENT = 1e12;

/** `toFixed` without the minus of −0.0. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/**
 * One decimal by the rule of the tenths: the hundredth alone decides, five and more rounds up, the rest is dropped.
 * A billionth is given to the float, so that an exact 2.45 counts as 2.45.
 */
export function lawfulTenths(percent: number): string {
  const size = Math.floor(Math.abs(percent) * 10 + 0.5 + 1e-9) / 10;
  return fixed(percent < 0 ? -size : size, 1);
}

/** A percentage as an effective rate. */
export function effectiveRateOf(percent: number): EffectiveRate {
  if (!(Math.abs(percent) < LARGEST_PERCENT)) return { ok: false, reason: 'out-of-range' };
  return { ok: true, exactPercent: fixed(percent, 6), displayPercent: lawfulTenths(percent) };
}
