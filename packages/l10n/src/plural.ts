import { decimalOf } from './decimal.js';
import type { Locale } from './locale.js';

export const PLURAL_CATEGORIES = ['one', 'two', 'few', 'many', 'other'] as const;

export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];

export type PluralForms = { readonly other: string } & {
  readonly [category in PluralCategory]?: string | undefined;
};

/**
 * The plural category of a number as it is shown, by the rules of CLDR 48. A string keeps its visible
 * fraction digits: in Russian `'1'` is one, `'1.0'` is other.
 * @throws L10nInputError `not-a-number`.
 * @example
 * pluralCategory('ru', 22); // 'few'
 */
export function pluralCategory(
  locale: Locale,
  n: number | string,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): PluralCategory {
  const { integer, fraction } = decimalOf(n);
  const whole = !/[1-9]/.test(fraction);
  const unit = Number(integer.slice(-1));
  const hundred = Number(integer.slice(-2));
  const teen = hundred - unit === 10;
  if (locale === 'kk') {
    if (type === 'cardinal') return whole && integer === '1' ? 'one' : 'other';
    const many = unit === 6 || unit === 9 || (unit === 0 && integer !== '0');
    return whole && many ? 'many' : 'other';
  }
  if (locale === 'en') {
    if (type === 'cardinal') return integer === '1' && !fraction ? 'one' : 'other';
    if (!whole || teen) return 'other';
    return unit === 1 ? 'one' : unit === 2 ? 'two' : unit === 3 ? 'few' : 'other';
  }
  if (type === 'ordinal' || fraction) return 'other';
  if (teen || unit === 0 || unit > 4) return 'many';
  return unit === 1 ? 'one' : 'few';
}

/**
 * The form of a text that goes with a count. Kazakh nouns stay singular after a numeral, so `other` serves.
 * @example
 * plural('ru', 5, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' }); // 'вопросов'
 */
export function plural(locale: Locale, n: number | string, forms: PluralForms): string {
  return forms[pluralCategory(locale, n)] ?? forms.other;
}
