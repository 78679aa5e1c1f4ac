import { wholeNumber, type Environment } from './environment.js';

/** How many streams of events are open at once, in this process. Whoever comes over it asks every minute instead. */
export interface Streams {
  readonly perAddress: number;
  readonly overall: number;
}

export const readStreams = (env: Environment): Streams => ({
  perAddress: wholeNumber(env, 'AMANAT_STREAMS_PER_ADDRESS', 50, 0, 1_000_000),
  overall: wholeNumber(env, 'AMANAT_STREAMS_OVERALL', 1000, 0, 1_000_000),
});
