import { createHmac, hkdfSync } from 'node:crypto';

/** One secret of the ring. Its id travels with everything that it locked. */
export interface RingKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** What a sub-key is for. Each purpose has a key of its own, so that no two uses can be played against each other. */
export type KeyPurpose =
  | 'wrap-data-key'
  | 'wrap-server-secret'
  | 'receipt-index'
  | 'idempotency-index'
  | 'idempotency-answer'
  | 'upload-token'
  | 'webhook-secret'
  | 'seal-key'
  | 'sender'
  | 'proof-of-work';

/** The keys that the operator gives to a server. The first one locks; all of them unlock. */
export interface RingKeys {
  readonly current: RingKey;
  readonly all: readonly RingKey[];
}

/** The secrets of a server at work. */
export interface KeyRing extends RingKeys {
  /**
   * Made at the first start and locked by the ring. Values are found by their index under it; if they were found by a
   * key of the ring, that key could never be taken out, for nobody can index again what is known only to its sender.
   */
  readonly indexSecret: Buffer;
}

export const KEY_BYTES = 32;

/**
 * The ring in `k2:base64,k1:base64`.
 * Null when an id is missing or stands twice, or when a secret is not 32 bytes: the caller names the variable.
 */
export function parseKeyRing(text: string): RingKeys | null {
  const all: RingKey[] = [];
  for (const part of text.split(',')) {
    const [, id, encoded] = /^\s*([a-z0-9]{1,16}):([A-Za-z0-9+/]{43}=)\s*$/.exec(part) ?? [];
    if (!id || !encoded || all.some((key) => key.id === id)) return null;
    const secret = Buffer.from(encoded, 'base64');
    if (secret.length !== KEY_BYTES) return null;
    all.push({ id, secret });
  }
  const [current] = all;
  return current ? { current, all } : null;
}

/** Deriving a sub-key takes longer than anything that is done with it. */
const known = new WeakMap<Buffer, Map<KeyPurpose, Buffer>>();

/** HKDF-SHA-256 (RFC 5869). */
function derived(secret: Buffer, purpose: KeyPurpose): Buffer {
  const ofSecret = known.get(secret) ?? new Map<KeyPurpose, Buffer>();
  const found = ofSecret.get(purpose);
  if (found) return found;
  const made = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `amanat/1/${purpose}`, KEY_BYTES));
  known.set(secret, ofSecret.set(purpose, made));
  return made;
}

/** The sub-key of a ring key for one purpose. */
export const subKey = ({ secret }: RingKey, purpose: KeyPurpose): Buffer => derived(secret, purpose);

/** The key with an id. Throws when it was taken out of the ring: what it locked stays locked. */
export function ringKey(ring: RingKeys, id: string): RingKey {
  const key = ring.all.find((candidate) => candidate.id === id);
  if (!key) throw new Error('A record was locked with a key that is no longer in AMANAT_KEYS');
  return key;
}

/**
 * A value's index: under the index secret first, then, for records from before there was one, under every key of the
 * ring. A secret is found by its index, and the index says nothing about the secret to whoever has only the database.
 */
export function indexesOf(ring: KeyRing, purpose: KeyPurpose, value: string): [Buffer, ...Buffer[]] {
  const index = (secret: Buffer) => createHmac('sha256', derived(secret, purpose)).update(value).digest();
  return [index(ring.indexSecret), ...ring.all.map(({ secret }) => index(secret))];
}
