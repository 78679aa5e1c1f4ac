import { L10nInputError } from './input-error.js';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Whether the Gregorian calendar has this day. */
export function isRealDay({ year, month, day }: Day): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** Reads `YYYY-MM-DD`; a day has no time zone, so `Date` stays out of it. */
export function readIsoDay(iso: string): Day {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const day = { year: Number(parts?.[1]), month: Number(parts?.[2]), day: Number(parts?.[3]) };
  if (!parts || !isRealDay(day)) throw new L10nInputError('not-a-day');
  return day;
}
