import { decimalOf, pointed, round, shift, trimFraction } from './decimal.js';
import type { Locale } from './locale.js';
import { NBSP, printRounded } from './number.js';
import { plural, type PluralForms } from './plural.js';

export interface CompactNumber {
  readonly number: string;
  /** Empty below a thousand. */
  readonly unit: string;
  /** Number and unit, joined as the language joins them. */
  readonly text: string;
}

export interface CompactOptions {
  readonly form?: 'short' | 'long' | undefined;
}

// CLDR abbreviates Kazakh hundreds of thousands as «650 м.», which reads as millions or metres: «мың» here.
const SHORT: Record<Locale, readonly string[]> = {
  kk: ['мың', 'млн', 'млрд', 'трлн'],
  ru: ['тыс.', 'млн', 'млрд', 'трлн'],
  en: ['K', 'M', 'B', 'T'],
};

const russian = (stem: string): PluralForms => ({
  one: stem,
  few: `${stem}а`,
  many: `${stem}ов`,
  other: `${stem}а`,
});

const LONG: Record<Locale, readonly PluralForms[]> = {
  kk: [{ other: 'мың' }, { other: 'миллион' }, { other: 'миллиард' }, { other: 'триллион' }],
  ru: [
    { one: 'тысяча', few: 'тысячи', many: 'тысяч', other: 'тысячи' },
    russian('миллион'),
    russian('миллиард'),
    russian('триллион'),
  ],
  en: [{ other: 'thousand' }, { other: 'million' }, { other: 'billion' }, { other: 'trillion' }],
};

/**
 * A large number in words, with one fraction digit at most: 64.4·10⁹ is `64,4 млрд`, long `64,4 миллиард`.
 * @throws L10nInputError `not-a-number`.
 * @example
 * formatCompact('kk', 64_400_000_000).text; // '64,4 млрд'
 */
export function formatCompact(
  locale: Locale,
  value: number | bigint,
  { form = 'short' }: CompactOptions = {},
): CompactNumber {
  const decimal = decimalOf(value);
  const inThousandsTo = (power: number) => trimFraction(round(shift(decimal, -3 * power), 1), 0);
  let power = Math.min(4, Math.floor((decimal.integer.length - 1) / 3));
  // 999 950 rounds to a thousand thousands, which is a million.
  if (power < 4 && inThousandsTo(power).integer.length > 3) power++;

  const rounded = inThousandsTo(power);
  const number = printRounded(locale, rounded, 0, 1);
  if (power === 0) return { number, unit: '', text: number };
  if (form === 'short') {
    const unit = SHORT[locale][power - 1] ?? '';
    return { number, unit, text: number + (locale === 'en' ? '' : NBSP) + unit };
  }
  const unit = plural(locale, pointed(rounded), LONG[locale][power - 1] ?? { other: '' });
  return { number, unit, text: `${number} ${unit}` };
}
