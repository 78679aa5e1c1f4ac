import { IDEMPOTENCY_KEPT_HOURS } from '@amanat/contract';
import { seal, unseal, type Place } from '../secrecy/field-cipher.js';
import { indexesOf, ringKey, subKey, type KeyRing, type RingKeys } from '../secrecy/key-ring.js';
import type { StoredAnswer } from '../storage/idempotency.js';
import type { LockedAnswer } from '../storage/locked-rows.js';
import type { Storage, Stores } from '../storage/open.js';
import { daysBefore, instant, type Clock } from './clock.js';
import { Refusal } from './refusal.js';

/** One thing that a client wants done once, however often it asks. */
export interface Intent {
  readonly operation: string;
  readonly key: string;
  /** What is asked for, in one spelling only: equal intents have equal text. */
  readonly content: string;
  /** The legal request whose content the answer will repeat. */
  readonly about: string | null;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Parts {
  readonly storage: Storage;
  readonly keys: KeyRing;
  readonly clock: Clock;
}

const sealedAnswer = (operation: string, keyIndex: Uint8Array): Place => ({
  table: 'idempotency',
  column: 'answer',
  id: `${operation} ${Buffer.from(keyIndex).toString('hex')}`,
});

/** A kept answer under the current key of the ring. Throws when the ring lacks the key of before. */
export function resealedAnswer(keys: RingKeys, row: LockedAnswer): Buffer {
  const place = sealedAnswer(row.operation, row.key_index);
  const answer = unseal(subKey(ringKey(keys, row.key_id), 'idempotency-answer'), place, row.answer);
  return seal(subKey(keys.current, 'idempotency-answer'), place, answer);
}

type FirstAnswer = Answer & { readonly replayed: boolean };

function indexesOfIntent(keys: KeyRing, { operation, key, content }: Intent) {
  return {
    keyIndexes: indexesOf(keys, 'idempotency-index', `key ${operation} ${key}`),
    bodyIndexes: indexesOf(keys, 'idempotency-index', `body ${content}`),
  };
}

const isFresh = ({ at }: StoredAnswer, now: Date) => at >= daysBefore(now, IDEMPOTENCY_KEPT_HOURS / 24);

function replayOf(keys: KeyRing, intent: Intent, first: StoredAnswer): FirstAnswer {
  const { bodyIndexes } = indexesOfIntent(keys, intent);
  if (!bodyIndexes.some((index) => index.equals(first.bodyIndex)))
    throw new Refusal('idempotency-key-reused');
  const answerKey = subKey(ringKey(keys, first.keyId), 'idempotency-answer');
  const place = sealedAnswer(intent.operation, first.keyIndex);
  return {
    status: first.status,
    text: unseal(answerKey, place, first.answer).toString('utf8'),
    replayed: true,
  };
}

/**
 * The kept answer to an intent; null when there is none yet. Only looks, so that a client which asks again for what was
 * done need not prove or wait for anything. Refuses with `idempotency-key-reused`.
 */
export async function firstAnswer(
  { storage, keys, clock }: Parts,
  intent: Intent,
): Promise<FirstAnswer | null> {
  const { keyIndexes } = indexesOfIntent(keys, intent);
  const first = await storage.idempotency.find(intent.operation, keyIndexes);
  return first && isFresh(first, clock()) ? replayOf(keys, intent, first) : null;
}

/**
 * Does the work and keeps its answer in one transaction; the same intent again gets the kept answer, byte for byte.
 * Refuses with `idempotency-key-reused` when the key came with other content. Work that throws leaves nothing, so
 * that the key can be used again.
 */
export async function answerOnce(
  { storage, keys, clock }: Parts,
  intent: Intent,
  work: (stores: Stores) => Promise<Answer>,
): Promise<FirstAnswer> {
  const { operation } = intent;
  const now = clock();
  const { keyIndexes, bodyIndexes } = indexesOfIntent(keys, intent);

  return storage.transaction(async (stores) => {
    const first = await stores.idempotency.find(operation, keyIndexes);
    if (first && isFresh(first, now)) return replayOf(keys, intent, first);
    if (first) await stores.idempotency.delete(operation, first.keyIndex);

    const [keyIndex] = keyIndexes;
    const [bodyIndex] = bodyIndexes;
    const claim = { operation, keyIndex, bodyIndex, keyId: keys.current.id, at: instant(now) };
    if (!(await stores.idempotency.claim(claim))) {
      const winner = await stores.idempotency.find(operation, keyIndexes);
      if (!winner) throw new Refusal('unavailable');
      return replayOf(keys, intent, winner);
    }
    const answer = await work(stores);
    const answerKey = subKey(keys.current, 'idempotency-answer');
    const sealed = seal(answerKey, sealedAnswer(operation, keyIndex), Buffer.from(answer.text));
    await stores.idempotency.complete(claim, answer.status, sealed, intent.about);
    return { ...answer, replayed: false };
  });
}
