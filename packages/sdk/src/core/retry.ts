import type { AmanatError } from './errors.js';

const RETRIED_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const FIRST_STEP = 500;
const LONGEST_STEP = 8_000;
/** A year, in milliseconds: a number without end means no more, and can be counted with. */
const LONGEST_WAIT = 365 * 86_400_000;

/** What is known when the next step is decided. */
export interface FailedAttempt {
  readonly error: Pick<AmanatError, 'name' | 'status' | 'retryAfterMs'>;
  /** 1 after the first attempt. */
  readonly attempt: number;
  /** Milliseconds left of the whole call. */
  readonly remaining: number;
}

/**
 * Milliseconds until the next attempt; null when there should be none.
 * Full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"), so that a village whose connection
 * comes back does not return as one wave. A wait that the server asks for is kept to the letter; when it does not
 * fit into the rest of the call, waiting would only hide the server's answer.
 */
export function waitBeforeRetry(
  { error, attempt, remaining }: FailedAttempt,
  random: () => number,
): number | null {
  if (!isWorthRepeating(error)) return null;
  const step = Math.min(LONGEST_STEP, FIRST_STEP * 2 ** (attempt - 1));
  const wait = error.retryAfterMs ?? Math.floor(random() * step);
  return wait < remaining ? wait : null;
}

function isWorthRepeating({ name, status }: FailedAttempt['error']): boolean {
  // No answer, a cut one, or one of somebody on the way: the server has not said anything yet.
  if (name === 'ConnectionError') return true;
  return status === undefined ? name === 'TimeoutError' : RETRIED_STATUSES.has(status);
}

/**
 * Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3: seconds or a date); undefined when absent or
 * unreadable. A date is taken against the server's own clock where its `Date` header can be read: clocks of phones
 * go wrong. At most a year.
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Math.min(LONGEST_WAIT, Number(value) * 1000);
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const serverNow = Date.parse(headers.get('date') ?? '');
  return Math.min(LONGEST_WAIT, Math.max(0, until - (Number.isNaN(serverNow) ? now : serverNow)));
}
