import type { RingKeys } from '../secrecy/key-ring.js';
import { sealSecretOf } from '../secrecy/seal-key.js';
import { StartError } from '../start-error.js';
import type { Storage, Stores } from '../storage/open.js';
import { instant, type Clock } from './clock.js';
import { resealedAnswer } from './first-answer.js';
import { rewrappedKey } from './legal-requests/sealed-request.js';
import { indexedSince, lockServerSecret, SEAL_KEY_PREFIX, unlockServerSecret } from './server-secrets.js';
import { relockedSecrets } from './webhooks.js';

interface Parts {
  readonly storage: Storage;
  readonly keys: RingKeys;
  readonly clock: Clock;
}

export interface Rotated {
  /** How many records were locked anew. */
  readonly records: number;
  /** Keys that lock nothing more, and that no receipt needs: they can be taken out of AMANAT_KEYS. */
  readonly removable: readonly string[];
  /** Requests from before there was an index secret: their receipts are found with the keys of their time only. */
  readonly foundByOldKeys: number;
}

/** So many in one transaction: some milliseconds, in which others wait on SQLite. */
const BATCH = 100;

/**
 * Locks everything with the current key of the ring: data keys, first answers, secrets. The contents stay as they are,
 * and servers go on meanwhile. All of them must have the new key in front before, or they go on to lock with the old.
 * Throws a {@link StartError} when the ring lacks a key that locks something.
 */
export async function rotateKeys(
  parts: Parts,
  onProgress: (records: number) => void = () => undefined,
): Promise<Rotated> {
  const { storage, keys } = parts;
  const used = await storage.lockedRows.keyIds();
  const missing = used.filter((id) => !keys.all.some((key) => key.id === id));
  if (missing.length > 0)
    throw new StartError(`AMANAT_KEYS lacks ${missing.join(', ')}, which locks records`);

  let records = 0;
  for (const { id } of keys.all) {
    if (id === keys.current.id) continue;
    for (let done = -1; done !== 0;) {
      done = await storage.transaction((stores) => relockBatch(stores, keys, id));
      records += done;
      onProgress(records);
    }
  }
  records += await storage.transaction((stores) => relockSecrets(stores, parts));
  onProgress(records);
  await storage.forgetOldCopies();

  const foundByOldKeys = await storage.lockedRows.requestsReceivedBefore(await indexedSince(storage));
  const stillUsed = await storage.lockedRows.keyIds();
  const removable = keys.all
    .map(({ id }) => id)
    .filter((id) => id !== keys.current.id && !stillUsed.includes(id) && foundByOldKeys === 0);
  return { records, removable, foundByOldKeys };
}

async function relockBatch({ lockedRows }: Stores, keys: RingKeys, keyId: string): Promise<number> {
  const requests = await lockedRows.requests(keyId, BATCH);
  for (const row of requests) {
    const { keyId: current, wrapped } = rewrappedKey(keys, row);
    await lockedRows.relockRequest(row, current, wrapped);
  }
  const answers = await lockedRows.answers(keyId, BATCH);
  for (const row of answers) await lockedRows.relockAnswer(row, keys.current.id, resealedAnswer(keys, row));
  return requests.length + answers.length;
}

/** Few enough for one transaction. What opens requests that were sealed to an old key is kept, locked by the new one. */
async function relockSecrets(
  { serverSecrets, webhookEndpoints }: Stores,
  { keys, clock }: Parts,
): Promise<number> {
  const { current, all } = keys;
  for (const key of all.filter(({ id }) => id !== current.id)) {
    const name = SEAL_KEY_PREFIX + key.id;
    const wrapped = lockServerSecret(keys, name, sealSecretOf(key));
    await serverSecrets.addOnce({ name, key_id: current.id, wrapped, created_at: instant(clock()) });
  }
  const secrets = await serverSecrets.lockedByOtherThan(current.id);
  for (const row of secrets) {
    const wrapped = lockServerSecret(keys, row.name, unlockServerSecret(keys, row));
    await serverSecrets.relock(row.name, current.id, wrapped);
  }
  const endpoints = await webhookEndpoints.lockedByOtherThan(current.id);
  for (const row of endpoints) await webhookEndpoints.replaceSecrets(row, relockedSecrets(keys, row));
  return secrets.length + endpoints.length;
}
