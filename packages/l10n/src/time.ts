import { L10nInputError } from './input-error.js';
import type { Locale } from './locale.js';

/**
 * A time of day (`HH:MM`, seconds dropped) on the 24-hour clock. All three languages print `14:05`: CLDR gives
 * Kazakhstan that clock whatever the language, and English readers here see the same timetables.
 * @throws L10nInputError `not-a-time`.
 * @example
 * formatTime('en', '14:05:30'); // '14:05'
 */
export function formatTime(_locale: Locale, time: string): string {
  const shown = /^((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(time)?.[1];
  if (shown === undefined) throw new L10nInputError('not-a-time');
  return shown;
}
