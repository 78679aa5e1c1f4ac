import { decimalOf, pointed, round, trimFraction } from './decimal.js';
import type { Locale } from './locale.js';
import { printRounded } from './number.js';
import { plural, type PluralForms } from './plural.js';

export const DURATION_UNITS = ['day', 'month', 'year'] as const;

export type DurationUnit = (typeof DURATION_UNITS)[number];

const NOUNS: Record<Locale, Record<DurationUnit, PluralForms>> = {
  kk: { day: { other: 'күн' }, month: { other: 'ай' }, year: { other: 'жыл' } },
  ru: {
    day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
  },
  en: {
    day: { one: 'day', other: 'days' },
    month: { one: 'month', other: 'months' },
    year: { one: 'year', other: 'years' },
  },
};

/**
 * A length of time in one unit: `84 ай`, `84 месяца`, `84 months`. Fractions are allowed: `1,5 года`.
 * @throws L10nInputError `not-a-number`.
 * @example
 * formatDuration('kk', 7, 'year'); // '7 жыл'
 */
export function formatDuration(locale: Locale, count: number, unit: DurationUnit): string {
  // The noun goes with the number shown: 0.9999 years are «1 год».
  const shown = trimFraction(round(decimalOf(count), 3), 0);
  return `${printRounded(locale, shown, 0, 3)} ${plural(locale, pointed(shown), NOUNS[locale][unit])}`;
}
