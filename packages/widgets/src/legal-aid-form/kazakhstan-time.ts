/** The whole country is UTC+5; the zone data of an old device may not know it. */
const OFFSET_MS = 5 * 60 * 60 * 1000;

/** The ISO day and the time of day (`HH:MM`) of an instant in Kazakhstan. */
export function inKazakhstan(instant: string): { readonly day: string; readonly time: string } {
  const local = new Date(Date.parse(instant) + OFFSET_MS).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** 1 (Monday) to 7, of an ISO day. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
