import { refuse, wholeNumber, type Environment } from './environment.js';

/** How many streams of events are open at once, in this process. Whoever comes over it asks every minute instead. */
export interface Streams {
  readonly perAddress: number;
  readonly overall: number;
}

export const readStreams = (env: Environment): Streams => ({
  perAddress: wholeNumber(env, 'AMANAT_STREAMS_PER_ADDRESS', 50, 0, 1_000_000),
  overall: wholeNumber(env, 'AMANAT_STREAMS_OVERALL', 1000, 0, 1_000_000),
});

/** Where visitors reach this server, without a slash at the end; null when nobody said it. */
export function readPublicUrl(env: Environment): string | null {
  const name = 'AMANAT_PUBLIC_URL';
  const text = env[name]?.trim();
  if (!text) return null;
  const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password || url.search || url.hash)
    return refuse(name, 'the address of this server as visitors reach it, such as https://amanat.example.kz');
  return url.href.replace(/\/+$/, '');
}
