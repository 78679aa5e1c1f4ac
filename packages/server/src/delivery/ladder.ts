const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How long after the failure before it each attempt is made, in milliseconds: the schedule that Standard Webhooks
 * recommends, 75 hours and 35 minutes in all (github.com/standard-webhooks/standard-webhooks, spec).
 */
export const LADDER = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** When the next attempt is due after `attempts` have failed, the last one at `failedAt`; null after the last step. */
export function nextAttempt(attempts: number, failedAt: Date): Date | null {
  const delay = LADDER[attempts];
  return delay === undefined ? null : new Date(failedAt.getTime() + delay);
}
