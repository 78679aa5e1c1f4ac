import { createStore } from '../../element/store.js';
import { keyOf, newSalt, openText, ROUNDS, sealText } from './draft-cipher.js';
import type { DraftRecord, DraftShelf } from './draft-shelf.js';

/** Days after which a draft is destroyed. */
export const DRAFT_DAYS = 3;
/** Wrong words after which it is. */
export const WRONG_WORDS = 5;
/** Characters of a word, at least, in UTF-16 units. */
export const WORD_LENGTH = 4;

const DAY_MS = 24 * 60 * 60 * 1000;

export type DraftState =
  | { readonly phase: 'none'; readonly problem?: 'word-short' | 'not-kept' }
  | { readonly phase: 'keeping' }
  /** The answers of this page are on the device, and follow every change. */
  | { readonly phase: 'kept'; readonly expiresAt: number }
  /** Left by an earlier page. `left` tries are left; `wrong` after a wrong word. */
  | { readonly phase: 'locked'; readonly expiresAt: number; readonly left: number; readonly wrong: boolean }
  | { readonly phase: 'opening' }
  /** Too many wrong words. */
  | { readonly phase: 'destroyed' };

/** The answers of an unfinished request on this device, under a word that only the person knows. */
export interface DraftKeeper {
  readonly state: DraftState;
  subscribe(listener: () => void): () => void;
  /** Looks for a draft of an earlier page. One past its day is destroyed at first sight. */
  look(): Promise<void>;
  keep(word: string, text: string): Promise<void>;
  /** Writes the present answers over the ones before, once a word was chosen. */
  update(text: string): Promise<void>;
  /** The kept text, or undefined after a wrong word. The fifth wrong word destroys the draft. */
  open(word: string): Promise<string | undefined>;
  /** At once, as far as a browser lets one. */
  destroy(): void;
}

export interface DraftKeeperParts {
  readonly shelf: DraftShelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly rounds?: number;
}

export function createDraftKeeper({ shelf, now, rounds = ROUNDS }: DraftKeeperParts): DraftKeeper {
  const store = createStore<DraftState, DraftState>({ phase: 'none' }, (_, next) => next);
  let key: CryptoKey | undefined;
  let record: DraftRecord | undefined;
  /** Writes happen one after another: the last answers win. */
  let writing: Promise<void> = Promise.resolve();
  let era = {};

  function destroy(state: DraftState): void {
    era = {};
    key = undefined;
    record = undefined;
    shelf.destroy();
    store.dispatch(state);
  }

  const lockedBy = ({ expiresAt, wrongWords }: DraftRecord, wrong: boolean): DraftState => ({
    phase: 'locked',
    expiresAt,
    left: WRONG_WORDS - wrongWords,
    wrong,
  });

  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),

    async look() {
      const mine = era;
      const found = await shelf.read().catch(() => undefined);
      if (mine !== era || store.state.phase !== 'none') return;
      if (!found) return;
      // What was overwritten, and not deleted in time, has no day at all.
      if (!(found.expiresAt > now()) || found.wrongWords >= WRONG_WORDS) {
        destroy({ phase: 'none' });
        return;
      }
      record = found;
      store.dispatch(lockedBy(found, false));
    },

    async keep(word, text) {
      if (word.trim().length < WORD_LENGTH) {
        store.dispatch({ phase: 'none', problem: 'word-short' });
        return;
      }
      const mine = era;
      store.dispatch({ phase: 'keeping' });
      try {
        const salt = newSalt();
        const fresh = await keyOf(word.trim(), salt, rounds);
        const expiresAt = now() + DRAFT_DAYS * DAY_MS;
        const made: DraftRecord = { salt, expiresAt, wrongWords: 0, ...(await sealText(text, fresh)) };
        if (mine !== era) return;
        await shelf.write(made);
        if (mine !== era) {
          shelf.destroy();
          return;
        }
        key = fresh;
        record = made;
        store.dispatch({ phase: 'kept', expiresAt });
      } catch {
        if (mine === era) store.dispatch({ phase: 'none', problem: 'not-kept' });
      }
    },

    update(text) {
      const mine = era;
      writing = writing.then(async () => {
        if (mine !== era || !key || !record) return;
        const next = { ...record, ...(await sealText(text, key)) };
        if (mine !== era) return;
        record = next;
        await shelf.write(next).catch(() => {
          // The answers before stay there.
        });
      });
      return writing;
    },

    async open(word) {
      if (!record || store.state.phase !== 'locked') return undefined;
      const mine = era;
      const tried: DraftRecord = { ...record, wrongWords: record.wrongWords + 1 };
      store.dispatch({ phase: 'opening' });
      try {
        // Counted before it is tried: closing the page in between wins no further guess.
        await shelf.write(tried);
        const tryKey = await keyOf(word.trim(), tried.salt, rounds);
        const text = await openText(tried, tryKey);
        if (mine !== era) return undefined;
        record = tried;
        if (text === undefined) {
          if (tried.wrongWords >= WRONG_WORDS) destroy({ phase: 'destroyed' });
          else store.dispatch(lockedBy(tried, true));
          return undefined;
        }
        record = { ...tried, wrongWords: 0 };
        key = tryKey;
        await shelf.write(record);
        store.dispatch({ phase: 'kept', expiresAt: record.expiresAt });
        return text;
      } catch {
        if (mine === era) store.dispatch(lockedBy(tried, false));
        return undefined;
      }
    },

    destroy: () => destroy({ phase: 'none' }),
  };
}
