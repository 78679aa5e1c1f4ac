/** Kazakhstan has one clock, UTC+5, all year round; the office may sit before a device that is set to another. */
const OFFSET_MS = 5 * 3_600_000;
const DAY_MS = 86_400_000;

export interface WallClock {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
  readonly hour: number;
}

/** What the clock on the wall of the office shows. */
export function wallClock(instant: Date | string): WallClock {
  const shifted = new Date(new Date(instant).getTime() + OFFSET_MS).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16), hour: Number(shifted.slice(11, 13)) };
}

/** The instant when that clock shows a full hour of a day. */
export const atHour = (day: string, hour: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000 - OFFSET_MS);

/** Days from one calendar day to another; negative when the other is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
