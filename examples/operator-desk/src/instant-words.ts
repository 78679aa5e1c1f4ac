import { formatDate, type Locale, inKazakhstan } from '@amanat/l10n';

/** `2026 ж. 24 қараша, 14:05`, by the clock of Kazakhstan. */
export function instantWords(locale: Locale, instant: Date | string): string {
  const { day, time } = inKazakhstan(instant);
  return `${formatDate(locale, day)}, ${time}`;
}

/** `24.11.2026 14:05`, for columns. */
export function shortInstant(locale: Locale, instant: Date | string): string {
  const { day, time } = inKazakhstan(instant);
  return `${formatDate(locale, day, 'short')} ${time}`;
}
