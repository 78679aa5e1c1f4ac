import type { AmanatClient } from '@amanat/sdk';
import type { Store } from '../../element/store.js';
import type { LegalAidAction, LegalAidState } from '../form-state.js';
import { isLineTrouble } from './line-trouble.js';

/** Learns what the server says of itself, without which nobody can be asked for consent. */
export interface ConfigReader {
  /** Asks, unless the answer is known or under way. Without a line it goes on asking by itself. */
  learn(): Promise<void>;
  stop(): void;
}

export interface ConfigReaderParts {
  readonly store: Store<LegalAidState, LegalAidAction>;
  readonly client: () => Promise<Pick<AmanatClient, 'config'>>;
  readonly random: () => number;
}

/** Milliseconds: of one attempt, and of the waits between them. */
const TIMEOUT = 10_000;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 60_000;

export function createConfigReader({ store, client, random }: ConfigReaderParts): ConfigReader {
  let abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isAsking = false;

  async function ask(): Promise<void> {
    if (isAsking || store.state.config.phase === 'ready') return;
    clearTimeout(timer);
    const { signal } = abort;
    isAsking = true;
    try {
      const config = await (await client()).config.retrieve({ signal, timeout: TIMEOUT, retries: 0 });
      if (signal.aborted) return;
      stop();
      store.dispatch({ type: 'config', config: { phase: 'ready', config } });
    } catch (error) {
      if (signal.aborted) return;
      isAsking = false;
      askLater(error);
      store.dispatch({ type: 'config', config: { phase: 'failed', error } });
    }
  }

  function askLater(error: unknown): void {
    if (!isLineTrouble(error)) return;
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures++);
    // Half of it at least, and not all at once when the line of a village comes back.
    timer = setTimeout(() => void ask(), longest * (0.5 + random() / 2));
    addEventListener('online', onLine);
  }

  const onLine = (): void => void ask();

  function stop(): void {
    abort.abort();
    abort = new AbortController();
    clearTimeout(timer);
    removeEventListener('online', onLine);
    failures = 0;
    isAsking = false;
  }

  return {
    async learn() {
      const { phase } = store.state.config;
      if (phase === 'loading' || phase === 'ready') return;
      store.dispatch({ type: 'config', config: { phase: 'loading' } });
      await ask();
    },
    stop,
  };
}
