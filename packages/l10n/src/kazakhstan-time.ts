/**
 * Milliseconds that the whole country is ahead of UTC, since 1 March 2024. Old devices still add six hours, and people
 * travel: the zone of a device is never asked.
 */
export const KAZAKHSTAN_OFFSET_MS = 5 * 3_600_000;

/** What the clock on a wall in Kazakhstan shows. */
export interface KazakhstanTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
  /** 0 to 23. */
  readonly hour: number;
}

/** The day and the time of day of an instant, a `Date` or RFC 3339. Throws RangeError when it is none. */
export function inKazakhstan(instant: Date | string): KazakhstanTime {
  const shifted = new Date(new Date(instant).getTime() + KAZAKHSTAN_OFFSET_MS).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16), hour: Number(shifted.slice(11, 13)) };
}

/** The calendar day of an instant, `YYYY-MM-DD`. */
export const dayInKazakhstan = (instant: Date | string): string => inKazakhstan(instant).day;

/** The instant so many minutes after midnight of a day (`YYYY-MM-DD`). */
export const momentInKazakhstan = (day: string, minutes: number): Date =>
  new Date(Date.parse(day) - KAZAKHSTAN_OFFSET_MS + minutes * 60_000);
