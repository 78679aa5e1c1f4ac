import type { AmanatClient } from '@amanat/sdk';
import type { Store } from '../../element/store.js';
import type { LegalAidAction, LegalAidState } from '../form-state.js';

/** Where a sent request is asked after: each call reads the state, and tells it the outcome. */
export interface RequestDesk {
  look(): Promise<void>;
  /** Looks again at the request in view, without a word when that fails. */
  renew(): Promise<void>;
  sendMessage(): Promise<void>;
  withdraw(): Promise<void>;
  /** Ends what is under way; its outcome is not waited for. */
  abandon(): void;
}

export interface DeskParts {
  readonly store: Store<LegalAidState, LegalAidAction>;
  /** The client of the server of the moment. */
  readonly client: () => Promise<AmanatClient>;
  readonly now: () => Date;
  /** A new random idempotency key. */
  readonly newKey: () => string;
}

/** True when the server did what was asked, although its answer could not be read: no failure to the person. */
function isCommitted(error: unknown): boolean {
  return error instanceof Error && 'committed' in error && error.committed === true;
}

export function createRequestDesk({ store, client, now, newKey }: DeskParts): RequestDesk {
  let abort = new AbortController();

  return {
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

    async renew() {
      const { state } = store;
      if (state.screen !== 'status' || state.look.phase !== 'found') return;
      const { receipt } = state;
      try {
        const sdk = await client();
        const request = await sdk.legalRequests.track({ receipt }, { signal: abort.signal });
        store.dispatch({ type: 'renewed', receipt, request });
      } catch {
        // What is in view stays in view.
      }
    },

    async sendMessage() {
      const before = store.state;
      store.dispatch({ type: 'send-message', key: newKey() });
      const { state } = store;
      if (state === before || state.screen !== 'status' || state.look.phase !== 'found') return;
      const { receipt, look } = state;
      const { text, key: idempotencyKey, sending } = look.message;
      if (sending.phase !== 'sending') return;
      try {
        const sdk = await client();
        const options = { idempotencyKey, signal: abort.signal };
        const request = await sdk.legalRequests.addMessage({ receipt, text: text.trim() }, options);
        store.dispatch({ type: 'message-sent', receipt, request });
      } catch (error) {
        if (!isCommitted(error)) {
          store.dispatch({ type: 'message-not-sent', receipt, error });
          return;
        }
        const { messages = [] } = look.request;
        const added = { text: text.trim(), at: now().toISOString() };
        const request = { ...look.request, messages: [...messages, added] };
        store.dispatch({ type: 'message-sent', receipt, request });
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

export { randomKey } from '../../element/random-key.js';
