import type { Locale } from '@amanat/l10n';
import type { AmanatClient } from '@amanat/sdk';
import type { Store } from '../element/store.js';
import { isSending, type LegalAidAction, type LegalAidState } from './legal-aid-form.model.js';

/** Where the form meets the server: each call reads the state, and tells it the outcome. */
export interface RequestDesk {
  /** Asks the server about itself, unless it is known or under way. */
  learnConfig(): Promise<void>;
  /** Sends the request. A press while one is under way does nothing. */
  send(): Promise<void>;
  look(): Promise<void>;
  withdraw(): Promise<void>;
  /** Ends what is under way; its outcome is not waited for. */
  abandon(): void;
}

export interface DeskParts {
  readonly store: Store<LegalAidState, LegalAidAction>;
  /** The client of the server of the moment. */
  readonly client: () => Promise<AmanatClient>;
  readonly locale: () => Locale;
  readonly now: () => Date;
  /** A new random idempotency key. */
  readonly newKey: () => string;
}

/** True when the server did what was asked, although its answer could not be read: no failure to the person. */
function isCommitted(error: unknown): boolean {
  return error instanceof Error && 'committed' in error && error.committed === true;
}

export function createRequestDesk({ store, client, locale, now, newKey }: DeskParts): RequestDesk {
  let abort = new AbortController();

  return {
    async learnConfig() {
      const { phase } = store.state.config;
      if (phase === 'loading' || phase === 'ready') return;
      const { signal } = abort;
      store.dispatch({ type: 'config', config: { phase: 'loading' } });
      try {
        const config = await (await client()).config.retrieve({ signal });
        if (!signal.aborted) store.dispatch({ type: 'config', config: { phase: 'ready', config } });
      } catch (error) {
        if (!signal.aborted) store.dispatch({ type: 'config', config: { phase: 'failed', error } });
      }
    },

    async send() {
      if (isSending(store.state)) return;
      store.dispatch({ type: 'send', key: newKey(), locale: locale(), now: now() });
      const { intent } = store.state;
      if (!isSending(store.state) || !intent) return;
      const { key, params } = intent;
      try {
        const sdk = await client();
        const { receipt } = await sdk.legalRequests.create(params, {
          idempotencyKey: key,
          signal: abort.signal,
        });
        store.dispatch({ type: 'accepted', key, receipt });
      } catch (error) {
        if (isCommitted(error)) store.dispatch({ type: 'accepted', key, receipt: undefined });
        else store.dispatch({ type: 'not-sent', key, error });
      }
    },

    async look() {
      const before = store.state;
      store.dispatch({ type: 'look' });
      const { state } = store;
      if (state === before || state.screen !== 'status' || state.look.phase !== 'looking') return;
      const { receipt } = state;
      try {
        const sdk = await client();
        const request = await sdk.legalRequests.track({ receipt }, { signal: abort.signal });
        store.dispatch({ type: 'found', receipt, request });
      } catch (error) {
        store.dispatch({ type: 'not-found', receipt, error });
      }
    },

    async withdraw() {
      const before = store.state;
      store.dispatch({ type: 'withdraw' });
      const { state } = store;
      if (state === before || state.screen !== 'status') return;
      const { receipt, withdrawalKey: idempotencyKey } = state;
      try {
        const sdk = await client();
        const options = { idempotencyKey, signal: abort.signal };
        const { withdrawnAt } = await sdk.legalRequests.withdraw({ receipt }, options);
        store.dispatch({ type: 'withdrawn', receipt, at: withdrawnAt });
      } catch (error) {
        if (isCommitted(error)) store.dispatch({ type: 'withdrawn', receipt, at: now().toISOString() });
        else store.dispatch({ type: 'not-withdrawn', receipt, error });
      }
    },

    abandon() {
      abort.abort();
      abort = new AbortController();
    },
  };
}

/** 128 random bits. From `getRandomValues`: `randomUUID` does not exist on plain http pages. */
export function randomKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
