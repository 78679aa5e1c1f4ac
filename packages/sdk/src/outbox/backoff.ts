const FIRST_STEP = 1_000;
const LONGEST_STEP = 120_000;

/** What is known after a failed try. */
export interface FailedTry {
  /** 1 after the first. */
  readonly tries: number;
  /** Milliseconds that the server asked for. */
  readonly retryAfterMs: number | undefined;
}

/**
 * Milliseconds until the next try. Full jitter over a step that doubles up to two minutes (AWS Architecture Blog,
 * "Exponential Backoff And Jitter"), so that a village whose line comes back does not return as one wave; on top of
 * what the server asked for, so that those who were told the same do not either.
 */
export function waitBeforeNextTry({ tries, retryAfterMs = 0 }: FailedTry, random: () => number): number {
  const step = Math.min(LONGEST_STEP, FIRST_STEP * 2 ** (tries - 1));
  return retryAfterMs + Math.floor(random() * step);
}
