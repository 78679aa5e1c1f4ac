import { readIsoDay } from './iso-day.js';
import type { Locale } from './locale.js';
import { monthName } from './month-name.js';

export const DATE_STYLES = ['long', 'short', 'monthYear', 'dayMonth'] as const;

export type DateStyle = (typeof DATE_STYLES)[number];

/**
 * An ISO day (`YYYY-MM-DD`) as people read it: `2026 ж. 23 қараша`, `23 ноября 2026 г.`, `23 November 2026`.
 * The patterns are CLDR 48's for kk, ru and en-GB, save one: the short Kazakh date keeps the four digits of
 * its year, since `01.02.03` cannot be read surely and a deadline must be.
 * @throws L10nInputError `not-a-day`.
 * @example
 * formatDate('kk', '2026-11-23'); // '2026 ж. 23 қараша'
 */
export function formatDate(locale: Locale, iso: string, style: DateStyle = 'long'): string {
  const { year, month, day } = readIsoDay(iso);
  switch (style) {
    case 'short':
      return iso
        .split('-')
        .reverse()
        .join(locale === 'en' ? '/' : '.');
    case 'dayMonth':
      return `${day} ${monthName(locale, month, { standalone: false })}`;
    case 'monthYear':
      return withYear(locale, year, monthName(locale, month, { standalone: locale === 'ru' }));
    case 'long':
      return withYear(locale, year, `${day} ${monthName(locale, month, { standalone: false })}`);
  }
}

function withYear(locale: Locale, year: number, rest: string): string {
  if (locale === 'kk') return `${year} ж. ${rest}`;
  return locale === 'ru' ? `${rest} ${year} г.` : `${rest} ${year}`;
}
