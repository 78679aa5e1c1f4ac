import { IDEMPOTENCY_KEPT_HOURS } from '@amanat/contract';
import { seal, unseal, type Place } from '../secrecy/field-cipher.js';
import { indexesOf, ringKey, subKey, type KeyRing } from '../secrecy/key-ring.js';
import type { StoredAnswer } from '../storage/idempotency.js';
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

/**
 * Does the work and keeps its answer in one transaction; the same intent again gets the kept answer, byte for byte.
 * Refuses with `idempotency-key-reused` when the key came with other content. Work that throws leaves nothing, so
 * that the key can be used again.
 */
export async function answerOnce(
  { storage, keys, clock }: Parts,
  intent: Intent,
  work: (stores: Stores) => Promise<Answer>,
): Promise<Answer & { replayed: boolean }> {
  const { operation } = intent;
  const now = clock();
  const keyIndexes = indexesOf(keys, 'idempotency-index', `key ${operation} ${intent.key}`);
  const bodyIndexes = indexesOf(keys, 'idempotency-index', `body ${intent.content}`);

  const replay = (first: StoredAnswer) => {
    if (!bodyIndexes.some((index) => index.equals(first.bodyIndex)))
      throw new Refusal('idempotency-key-reused');
    const answerKey = subKey(ringKey(keys, first.keyId), 'idempotency-answer');
    const text = unseal(answerKey, sealedAnswer(operation, first.keyIndex), first.answer).toString('utf8');
    return { status: first.status, text, replayed: true };
  };

  return storage.transaction(async (stores) => {
    const first = await stores.idempotency.find(operation, keyIndexes);
    if (first && first.at >= daysBefore(now, IDEMPOTENCY_KEPT_HOURS / 24)) return replay(first);
    if (first) await stores.idempotency.delete(operation, first.keyIndex);

    const [keyIndex] = keyIndexes;
    const [bodyIndex] = bodyIndexes;
    const claim = { operation, keyIndex, bodyIndex, keyId: keys.current.id, at: instant(now) };
    if (!(await stores.idempotency.claim(claim))) {
      const winner = await stores.idempotency.find(operation, keyIndexes);
      if (!winner) throw new Refusal('unavailable');
      return replay(winner);
    }
    const answer = await work(stores);
    const answerKey = subKey(keys.current, 'idempotency-answer');
    const sealed = seal(answerKey, sealedAnswer(operation, keyIndex), Buffer.from(answer.text));
    await stores.idempotency.complete(claim, answer.status, sealed, intent.about);
    return { ...answer, replayed: false };
  });
}
