import { decimalOf, shift } from './decimal.js';
import { L10nInputError } from './input-error.js';
import type { Locale } from './locale.js';
import { NBSP, printRounded } from './number.js';

export interface TiynOptions {
  /** `always` two digits, `never` (rounded half away from zero), `auto`: two unless the sum is whole. */
  readonly fraction?: 'always' | 'never' | 'auto' | undefined;
}

/**
 * A sum of whole tenge: `5 000 000 ₸`, in English `₸5,000,000`.
 * @throws L10nInputError `not-whole` for a fraction or a number beyond 2^53, `not-a-number` for NaN.
 * @example
 * formatTenge('ru', 5_000_000); // '5 000 000 ₸'
 */
export function formatTenge(locale: Locale, tenge: number | bigint): string {
  return withTengeSign(locale, printRounded(locale, decimalOf(whole(tenge)), 0, 0));
}

/**
 * A sum in tiyn (1/100 tenge), exactly, by default with both digits: `123 456,70 ₸`.
 * @throws L10nInputError `not-whole` for a fraction of a tiyn or a number beyond 2^53.
 */
export function formatTiyn(
  locale: Locale,
  tiyn: bigint | number,
  { fraction = 'always' }: TiynOptions = {},
): string {
  const sum = shift(decimalOf(whole(tiyn)), -2);
  const digits = fraction === 'never' || (fraction === 'auto' && sum.fraction === '00') ? 0 : 2;
  return withTengeSign(locale, printRounded(locale, sum, digits, digits));
}

/** Puts ₸ where the language wants it beside a number already written, such as the text of a compact form. */
export function withTengeSign(locale: Locale, written: string): string {
  return locale === 'en' ? written.replace(/^-?/, '$&₸') : `${written}${NBSP}₸`;
}

function whole(amount: number | bigint): number | bigint {
  if (typeof amount === 'bigint' || Number.isSafeInteger(amount)) return amount;
  throw new L10nInputError(Number.isFinite(amount) ? 'not-whole' : 'not-a-number');
}
