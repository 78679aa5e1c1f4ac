import { LoanInputError } from './loan-input-error.js';

declare const unit: unique symbol;

/**
 * A whole number of tiyn (1/100 tenge) in a safe integer.
 *
 * Proof of range: a loan is at most 100 bn tenge (10¹³ tiyn), its rate at most 1 000 % a year and its term at most
 * 50 years, so that interest is at most 10¹³ · 10 · 50 · 366/360 ≈ 5.1 · 10¹⁵ tiyn and everything paid is below
 * 2⁵³ ≈ 9.0 · 10¹⁵; costs have a bound of their own (see `costs.ts`).
 */
export type Tiyn = number & { readonly [unit]: 'tiyn' };

/** The largest loan, 100 bn tenge, in tiyn. */
export const LARGEST_AMOUNT = 10_000_000_000_000 as Tiyn;

/** The smallest loan, 1 tenge, in tiyn. */
export const SMALLEST_AMOUNT = 100 as Tiyn;

/**
 * A number of tiyn as money.
 * @throws {LoanInputError} `not-whole-tiyn` when it is not a safe integer.
 */
export function tiyn(count: number): Tiyn {
  if (!Number.isSafeInteger(count)) throw new LoanInputError('not-whole-tiyn');
  return count as Tiyn;
}

/**
 * A number of tenge as money; hundredths are tiyn.
 * @throws {LoanInputError} `not-whole-tiyn` when it has more than two decimals or is out of range.
 * @example
 * tenge(5_000_000); // 500000000 tiyn
 */
export function tenge(count: number): Tiyn {
  // 0.29 · 100 is 28.999999999999996: round, then see that nothing but the float's own error went.
  const rounded = Math.round(count * 100);
  if (rounded / 100 !== count) throw new LoanInputError('not-whole-tiyn');
  return tiyn(rounded);
}

/**
 * Money as a plain decimal in tenge, without grouping: `8873681` → `'88736.81'`.
 * For people use the formatter of the locale.
 */
export function tengeDecimal(amount: Tiyn): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
