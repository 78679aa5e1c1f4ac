/** Why a set of flows has no one effective rate. */
export type NoRateReason =
  /** Nothing is paid back: all flows are received, or there is none. */
  | 'no-payment'
  /** Nothing is received: the costs on the first day are not less than the loan, or all flows are paid. */
  | 'no-payout'
  /** Received and paid alternate, and no rate above −99.9 % discounts them to zero. */
  | 'no-rate'
  /** Received and paid alternate, and more than one rate does. */
  | 'several-rates'
  /** The rate is above what a number can tell exactly (10¹² %). */
  | 'out-of-range';

/** The annual effective rate (ГЭСВ, ЖТСМ), or why there is none. */
export type EffectiveRate =
  | {
      readonly ok: true;
      /** Per cent a year with six decimals, `'2.529481'`: for a note beside the lawful figure. */
      readonly exactPercent: string;
      /** Per cent a year with one decimal, rounded by the hundredth as the rules say: `'2.5'`. */
      readonly displayPercent: string;
    }
  | {
      readonly ok: false;
      readonly reason: NoRateReason;
      /** With `several-rates`: each of them, per cent with six decimals, ascending. */
      readonly candidates?: readonly string[];
    };

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
