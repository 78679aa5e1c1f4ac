import { decimalOf } from './decimal.js';
import type { Locale } from './locale.js';
import { NBSP, printRounded, type NumberOptions } from './number.js';

/**
 * Percentage points with their sign: 2.5 is `2,5%` in Kazakh (CLDR: no space), `2,5 %` in Russian, `2.5%` in
 * English. Up to two fraction digits, or exactly `fractionDigits`. Strings are decimals with a point.
 * @throws L10nInputError `not-a-number`.
 * @example
 * formatPercent('kk', '2.5'); // '2,5%'
 */
export function formatPercent(
  locale: Locale,
  percentPoints: number | string,
  { fractionDigits }: NumberOptions = {},
): string {
  const written = printRounded(locale, decimalOf(percentPoints), fractionDigits ?? 0, fractionDigits ?? 2);
  return written + (locale === 'ru' ? `${NBSP}%` : '%');
}
