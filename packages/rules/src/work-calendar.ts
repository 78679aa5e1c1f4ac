/**
 * Which days of a year differ from the week: the state moves days off every year, so that they are data, never computed.
 * An operator gives it to a server; none is published here, because none has been read at its source.
 */
export interface WorkCalendar {
  readonly source: { readonly title: string; readonly url: string };
  /** By year, `2026`. */
  readonly years: Readonly<Record<string, WorkCalendarYear>>;
}

interface WorkCalendarYear {
  /** Weekdays that are not worked, `YYYY-MM-DD`. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are. */
  readonly workingDays: readonly string[];
}

const DAY_MS = 86_400_000;
const isDay = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

function isYear(value: unknown): value is WorkCalendarYear {
  if (typeof value !== 'object' || value === null) return false;
  const { daysOff, workingDays } = value as Partial<WorkCalendarYear>;
  return [daysOff, workingDays].every((days) => Array.isArray(days) && days.every(isDay));
}

/** Whether a value that somebody wrote by hand is a calendar. */
export function isWorkCalendar(value: unknown): value is WorkCalendar {
  if (typeof value !== 'object' || value === null) return false;
  const { source, years } = value as Partial<WorkCalendar>;
  return (
    typeof source?.title === 'string' &&
    typeof source.url === 'string' &&
    typeof years === 'object' &&
    Object.entries(years).every(([year, days]) => /^\d{4}$/.test(year) && isYear(days))
  );
}

/** Whether a day is worked; without a calendar of its year, whether it is no Saturday or Sunday. */
export function isWorkingDay(day: string, calendar: WorkCalendar | null): boolean {
  const known = calendar?.years[day.slice(0, 4)];
  if (known?.daysOff.includes(day)) return false;
  if (known?.workingDays.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** What {@link workingDaysAfter} found, and on what ground. */
export interface DayAfter {
  readonly on: string;
  /** `weekdays`: for one of the years between, no calendar was given. */
  readonly countedBy: 'work-calendar' | 'weekdays';
}

/** The `count`-th working day after `day` (`YYYY-MM-DD`), which does not count itself. */
export function workingDaysAfter(day: string, count: number, calendar: WorkCalendar | null): DayAfter {
  let on = day;
  let countedBy: DayAfter['countedBy'] = 'work-calendar';
  for (let left = count; left > 0;) {
    on = new Date(Date.parse(on) + DAY_MS).toISOString().slice(0, 10);
    if (!calendar?.years[on.slice(0, 4)]) countedBy = 'weekdays';
    if (isWorkingDay(on, calendar)) left--;
  }
  return { on, countedBy };
}
