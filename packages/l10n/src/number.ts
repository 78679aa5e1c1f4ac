import { decimalOf, round, trimFraction, type Decimal } from './decimal.js';
import type { Locale } from './locale.js';

/** The space that groups digits and ties a unit to its number, so that neither is left alone on a line. */
export const NBSP = '\u00a0';

export interface NumberOptions {
  /** Exactly this many fraction digits. Without it: up to three, as many as there are. */
  readonly fractionDigits?: number | undefined;
}

/**
 * A number as people read it: `1 234,5` in Kazakh and Russian (U+00A0 between groups), `1,234.5` in English;
 * rounded half away from zero. The marks are those of CLDR 48.
 * @throws L10nInputError `not-a-number` for NaN and the infinities.
 * @example
 * formatNumber('kk', 64_400_000_000); // '64 400 000 000'
 */
export function formatNumber(
  locale: Locale,
  value: number | bigint,
  { fractionDigits }: NumberOptions = {},
): string {
  return printRounded(locale, decimalOf(value), fractionDigits ?? 0, fractionDigits ?? 3);
}

/** Prints a decimal with `atLeast` to `atMost` fraction digits. */
export function printRounded(locale: Locale, decimal: Decimal, atLeast: number, atMost: number): string {
  const { negative, integer, fraction } = trimFraction(round(decimal, atMost), atLeast);
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, locale === 'en' ? ',' : NBSP);
  const written = fraction ? grouped + (locale === 'en' ? '.' : ',') + fraction : grouped;
  // What is rounded away to zero loses its minus: `-0` reads as a mistake.
  return negative && /[1-9]/.test(written) ? `-${written}` : written;
}
