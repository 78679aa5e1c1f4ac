import { formatDuration } from './duration.js';
import { L10nInputError } from './input-error.js';
import type { Locale } from './locale.js';

// Yesterday, today, tomorrow.
const NEAR: Record<Locale, readonly [string, string, string]> = {
  kk: ['кеше', 'бүгін', 'ертең'],
  ru: ['вчера', 'сегодня', 'завтра'],
  en: ['yesterday', 'today', 'tomorrow'],
};

/**
 * A whole number of days from today: `бүгін`, `3 күннен кейін`, `3 күн бұрын`. The Kazakh ending stands on the
 * noun, never on the number, so that vowel harmony holds for all of them.
 * @throws L10nInputError `not-whole`.
 * @example
 * formatRelativeDays('ru', 2); // 'через 2 дня'
 */
export function formatRelativeDays(locale: Locale, days: number): string {
  if (!Number.isSafeInteger(days)) throw new L10nInputError('not-whole');
  const near = NEAR[locale][days + 1];
  if (near !== undefined) return near;
  const span = formatDuration(locale, Math.abs(days), 'day');
  if (days > 0) return locale === 'kk' ? `${span}нен кейін` : `${locale === 'ru' ? 'через' : 'in'} ${span}`;
  return `${span} ${{ kk: 'бұрын', ru: 'назад', en: 'ago' }[locale]}`;
}
