import type { RequestLine } from './request.ts';

/** Each request once: the overdue first, the longest overdue before all, then the newest first. */
export function inOrder(lines: readonly RequestLine[]): RequestLine[] {
  const once = [...new Map(lines.map((line) => [line.id, line])).values()];
  // Ids grow with time.
  const newestFirst = (a: RequestLine, b: RequestLine) => (a.id < b.id ? 1 : -1);
  const late = once.filter(({ overdue }) => overdue).sort(byDay);
  return [...late, ...once.filter(({ overdue }) => !overdue).sort(newestFirst)];
}

function byDay(a: RequestLine, b: RequestLine): number {
  const [first, second] = [a.due?.on ?? '', b.due?.on ?? ''];
  return first === second ? Number(a.id > b.id) - Number(a.id < b.id) : first < second ? -1 : 1;
}
