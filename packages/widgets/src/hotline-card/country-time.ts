/** Milliseconds that the whole country is ahead of UTC since 1 March 2024. Old phones still add six hours. */
export const UTC_OFFSET = 5 * 3_600_000;

/** The calendar day in Kazakhstan at an instant, `YYYY-MM-DD`. */
export const dayAt = (instant: Date): string =>
  new Date(instant.getTime() + UTC_OFFSET).toISOString().slice(0, 10);
