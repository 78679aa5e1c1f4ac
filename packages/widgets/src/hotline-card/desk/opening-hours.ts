import { inKazakhstan } from '@amanat/l10n';
import { dayAfter, weekdayOf } from '../../element/iso-day.js';

/** Hours of a day, `HH:MM`, ISO weekday 1 (Monday) to 7. A `to` at or before its `from` is on the next day. */
export type WeeklyHours = readonly { readonly weekday: number; readonly from: string; readonly to: string }[];

/** A day that differs from the week: closed where it names no times. What began the day before still ends as it would. */
export interface HoursException {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Timetable {
  readonly weekly?: WeeklyHours | undefined;
  readonly exceptions?: readonly HoursException[] | undefined;
}

export type Opening =
  /** `until` is absent when no end is in sight. */
  | { state: 'open'; until?: string }
  /** `opens` is absent when nothing opens within two months. */
  | { state: 'closed'; opens?: { day: string; weekday: number; at: string; inDays: number } }
  /** The data names no hours: nothing is said. */
  | { state: 'unknown' };

const DAY = 1440;
/** Days that are looked ahead. */
const FAR = 62;
/** An opening that lasts longer than a week has no end worth naming. */
const ENDLESS = 7 * DAY;

/** Whether a line is open at an instant, by the clock of Kazakhstan, and when that changes. */
export function openingAt(hours: Timetable, instant: Date): Opening {
  const { day: today, time } = inKazakhstan(instant);
  const now = minutesOf(time) ?? 0;
  const spans = spansFrom(hours, today);
  if (!spans) return { state: 'unknown' };
  let end = now;
  // Spans come by their beginnings: one that begins before the last one ends goes on with it.
  for (const span of spans) if (span.opens <= end && span.closes > end) end = span.closes;
  if (end > now) return { state: 'open', ...(end - now < ENDLESS && { until: timeOf(end) }) };
  const next = spans.find(({ opens }) => opens > now);
  if (!next) return { state: 'closed' };
  const inDays = Math.floor(next.opens / DAY);
  const day = dayAfter(today, inDays);
  return { state: 'closed', opens: { day, weekday: weekdayOf(day), at: timeOf(next.opens), inDays } };
}

/** In minutes since the midnight that began today. */
interface Span {
  readonly opens: number;
  readonly closes: number;
}

/** All openings from yesterday on, the earliest first; undefined where the data names no time at all. */
function spansFrom({ weekly = [], exceptions = [] }: Timetable, today: string): Span[] | undefined {
  if (!weekly.some(isTimed)) return undefined;
  const spans: Span[] = [];
  for (let ahead = -1; ahead <= FAR; ahead++) {
    const day = dayAfter(today, ahead);
    const weekday = weekdayOf(day);
    const own = exceptions.filter(({ on }) => on === day);
    for (const row of own.length > 0 ? own : weekly.filter((row) => row.weekday === weekday)) {
      const [from, to] = [minutesOf(row.from), minutesOf(row.to)];
      if (from === undefined || to === undefined) continue;
      const opens = ahead * DAY + from;
      spans.push({ opens, closes: opens + ((to - from + DAY) % DAY || DAY) });
    }
  }
  return spans.sort((a, b) => a.opens - b.opens);
}

const isTimed = ({ from, to }: { from: string; to: string }) =>
  minutesOf(from) !== undefined && minutesOf(to) !== undefined;

const two = (number: number) => String(number).padStart(2, '0');
const timeOf = (minutes: number) => `${two(Math.floor((minutes % DAY) / 60))}:${two(minutes % 60)}`;

/** Minutes since midnight; a time that is none is not shown and not counted. */
function minutesOf(time: string | undefined): number | undefined {
  if (!time || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
