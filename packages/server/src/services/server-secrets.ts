import { randomBytes } from 'node:crypto';
import { seal, unseal, type Place } from '../secrecy/field-cipher.js';
import { KEY_BYTES, ringKey, subKey, type KeyRing, type RingKeys } from '../secrecy/key-ring.js';
import { StartError } from '../start-error.js';
import type { Stores } from '../storage/open.js';
import type { ServerSecretRow } from '../storage/server-secrets.js';
import { instant, type Clock } from './clock.js';

const INDEX = 'index';
/** Followed by the id of the ring key that it was derived from. */
export const SEAL_KEY_PREFIX = 'seal-key ';

const placeOf = (name: string): Place => ({ table: 'server_secrets', column: 'wrapped', id: name });

export const lockServerSecret = (keys: RingKeys, name: string, secret: Uint8Array): Buffer =>
  seal(subKey(keys.current, 'wrap-server-secret'), placeOf(name), secret);

/** Throws when the ring no longer has the key. */
export const unlockServerSecret = (keys: RingKeys, { name, key_id, wrapped }: ServerSecretRow): Buffer =>
  unseal(subKey(ringKey(keys, key_id), 'wrap-server-secret'), placeOf(name), wrapped);

/**
 * The operator's keys and the index secret of the database, which is made at the first start.
 * Throws a {@link StartError} when the keys do not open this database.
 */
export async function openKeyRing(
  { serverSecrets }: Pick<Stores, 'serverSecrets'>,
  keys: RingKeys,
  clock: Clock,
): Promise<KeyRing> {
  if (!(await serverSecrets.find(INDEX)))
    await serverSecrets.addOnce({
      name: INDEX,
      key_id: keys.current.id,
      wrapped: lockServerSecret(keys, INDEX, randomBytes(KEY_BYTES)),
      created_at: instant(clock()),
    });
  const row = await serverSecrets.find(INDEX);
  if (!row) throw new Error('The index secret was not stored');
  try {
    return { ...keys, indexSecret: unlockServerSecret(keys, row) };
  } catch {
    throw new StartError(
      `AMANAT_KEYS does not open this database: it takes the key ${row.key_id} that locks it`,
    );
  }
}

/** Since when values are indexed by the index secret; what is older needs the ring keys of its time to be found. */
export const indexedSince = async ({ serverSecrets }: Pick<Stores, 'serverSecrets'>): Promise<string> =>
  (await serverSecrets.find(INDEX))?.created_at ?? '';
