/** What time it is. Tests pass their own. */
export type Clock = () => Date;

const DAY_MS = 86_400_000;

/** RFC 3339 in UTC with milliseconds: sorts as text. */
export const instant = (at: Date): string => at.toISOString();
export const daysBefore = (at: Date, days: number): string => instant(new Date(at.getTime() - days * DAY_MS));
