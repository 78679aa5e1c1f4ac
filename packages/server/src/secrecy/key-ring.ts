import { createHmac, hkdfSync } from 'node:crypto';

/** One secret of the ring. Its id travels with everything that it locked. */
export interface RingKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** What a sub-key is for. Each purpose has a key of its own, so that no two uses can be played against each other. */
export type KeyPurpose = 'wrap-data-key' | 'receipt-index' | 'idempotency-index' | 'idempotency-answer';

/** The secrets of a server. The first one locks; all of them unlock. */
export interface KeyRing {
  readonly current: RingKey;
  readonly all: readonly RingKey[];
}

const KEY_BYTES = 32;

/**
 * The ring in `k2:base64,k1:base64`.
 * Null when an id is missing or stands twice, or when a secret is not 32 bytes: the caller names the variable.
 */
export function parseKeyRing(text: string): KeyRing | null {
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

/** The sub-key of a ring key for one purpose: HKDF-SHA-256 (RFC 5869). */
export function subKey(key: RingKey, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', key.secret, Buffer.alloc(0), `amanat/1/${purpose}`, KEY_BYTES));
}

/** The key with an id. Throws when it was taken out of the ring: what it locked stays locked. */
export function ringKey(ring: KeyRing, id: string): RingKey {
  const key = ring.all.find((candidate) => candidate.id === id);
  if (!key) throw new Error('A record was locked with a key that is no longer in AMANAT_KEYS');
  return key;
}

/**
 * A value's index under every key of the ring, the current one first.
 * A secret is found by its index, and the index says nothing about the secret to whoever has only the database.
 */
export function indexesOf(ring: KeyRing, purpose: KeyPurpose, value: string): [Buffer, ...Buffer[]] {
  const index = (key: RingKey) => createHmac('sha256', subKey(key, purpose)).update(value).digest();
  return [index(ring.current), ...ring.all.slice(1).map(index)];
}
