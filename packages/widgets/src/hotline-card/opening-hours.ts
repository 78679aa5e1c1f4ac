import { KAZAKHSTAN_OFFSET_MS } from '@amanat/l10n';

/** Hours of a day, `HH:MM`, ISO weekday 1 (Monday) to 7. A `to` at or before its `from` is on the next day. */
export type WeeklyHours = readonly { readonly weekday: number; readonly from: string; readonly to: string }[];

export type Opening =
  | { state: 'open'; until: string }
  | { state: 'closed'; opens: { weekday: number; at: string; inDays: number } }
  /** The data names no hours: nothing is said. */
  | { state: 'unknown' };

const DAY = 1440;
const WEEK = 7 * DAY;

/** Whether a line is open at an instant, and when that changes. */
export function openingAt(hours: WeeklyHours, instant: Date): Opening {
  const local = new Date(instant.getTime() + KAZAKHSTAN_OFFSET_MS);
  const sinceMidnight = local.getUTCHours() * 60 + local.getUTCMinutes();
  const now = ((local.getUTCDay() + 6) % 7) * DAY + sinceMidnight;

  let open: { left: number; until: string } | undefined;
  let next: { wait: number; weekday: number; at: string } | undefined;
  for (const { weekday, from, to } of hours) {
    const opens = minutesOf(from);
    const closes = minutesOf(to);
    if (opens === undefined || closes === undefined) continue;
    const length = (closes - opens + DAY) % DAY || DAY;
    const passed = (now - (weekday - 1) * DAY - opens + WEEK) % WEEK;
    if (passed < length && length - passed > (open?.left ?? 0)) open = { left: length - passed, until: to };
    const wait = WEEK - passed;
    if (wait < (next?.wait ?? Infinity)) next = { wait, weekday, at: from };
  }
  if (open) return { state: 'open', until: open.until };
  if (!next) return { state: 'unknown' };
  const inDays = Math.floor((sinceMidnight + next.wait) / DAY);
  return { state: 'closed', opens: { weekday: next.weekday, at: next.at, inDays } };
}

/** Minutes since midnight; a time that is none is not shown and not counted. */
function minutesOf(time: string): number | undefined {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
