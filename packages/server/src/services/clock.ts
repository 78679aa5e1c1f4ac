/** What time it is. Tests pass their own. */
export type Clock = () => Date;

const DAY_MS = 86_400_000;
/** All of Kazakhstan keeps UTC+5 since 1 March 2024. */
const KAZAKHSTAN_OFFSET_MS = 5 * 3_600_000;

/** RFC 3339 in UTC with milliseconds: sorts as text. */
export const instant = (at: Date): string => at.toISOString();
export const daysBefore = (at: Date, days: number): string => instant(new Date(at.getTime() - days * DAY_MS));
/** The calendar day in Kazakhstan, `YYYY-MM-DD`. */
export const dayInKazakhstan = (at: Date): string =>
  instant(new Date(at.getTime() + KAZAKHSTAN_OFFSET_MS)).slice(0, 10);
/** So many minutes after midnight of a day (`YYYY-MM-DD`) in Kazakhstan. */
export const momentInKazakhstan = (day: string, minutes: number): Date =>
  new Date(Date.parse(day) - KAZAKHSTAN_OFFSET_MS + minutes * 60_000);
