import type { Locale } from './locale.js';

/**
 * Items as one phrase (CLDR 48; English as in en-GB): `A және B`, `A, B, C` in Kazakh; `A, B и C`;
 * `A, B and C`.
 * @example
 * formatList('kk', ['несие', 'кепіл', 'кепілдік']); // 'несие, кепіл, кепілдік'
 */
export function formatList(locale: Locale, items: readonly string[]): string {
  if (items.length < 2 || (locale === 'kk' && items.length > 2)) return items.join(', ');
  const and = { kk: 'және', ru: 'и', en: 'and' }[locale];
  return `${items.slice(0, -1).join(', ')} ${and} ${items.slice(-1).join('')}`;
}
