import type { SealedLegalRequest } from '@amanat/contract';
import type { KeyRing } from '../secrecy/key-ring.js';
import { openSealed, sealSecretOf } from '../secrecy/seal-key.js';
import type { Stores } from '../storage/open.js';
import { Refusal } from './refusal.js';
import { SEAL_KEY_PREFIX, unlockServerSecret } from './server-secrets.js';

interface Parts {
  readonly stores: Pick<Stores, 'serverSecrets'>;
  readonly keys: KeyRing;
}

/** Of a key of the ring; or of one that was taken out, for devices seal to what they once read and wait with it. */
async function sealSecret({ stores, keys }: Parts, keyId: string): Promise<Uint8Array | null> {
  const key = keys.all.find(({ id }) => id === keyId);
  if (key) return sealSecretOf(key);
  const row = await stores.serverSecrets.find(SEAL_KEY_PREFIX + keyId);
  return row ? unlockServerSecret(keys, row) : null;
}

/**
 * The text of a request that waited on a device. Refuses with `sealed-unreadable`: the key is not ours, a bit is not
 * as it was sealed, or it came with another Idempotency-Key. Waits for WebCrypto: not for a transaction.
 */
export async function openSealedRequest(
  parts: Parts,
  sealed: SealedLegalRequest,
  idempotencyKey: string,
): Promise<string> {
  const secret = await sealSecret(parts, sealed.keyId);
  if (!secret) throw new Refusal('sealed-unreadable');
  return openSealed(secret, sealed, idempotencyKey).catch(() => {
    throw new Refusal('sealed-unreadable');
  });
}
