/** Kazakhstan has one time zone, UTC+5, since 1 March 2024; a device with old zone data would say another day. */
export function todayInKazakhstan(now: Date): string {
  return new Date(now.getTime() + 5 * 3_600_000).toISOString().slice(0, 10);
}
