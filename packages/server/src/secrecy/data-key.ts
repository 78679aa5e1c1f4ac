import { randomBytes } from 'node:crypto';
import { seal, unseal, type Place } from './field-cipher.js';
import { ringKey, subKey, type RingKeys } from './key-ring.js';

/** A record's own key, as it is stored: locked by a key of the ring. */
export interface WrappedDataKey {
  readonly keyId: string;
  readonly wrapped: Uint8Array;
}

/**
 * A new key for one record. Destroying its wrapped form destroys the record's content.
 * A backup made before has a wrapped form of its own, and opens for whoever has the ring's key too.
 */
export function makeDataKey(ring: RingKeys, place: Place): { dataKey: Buffer; stored: WrappedDataKey } {
  const dataKey = randomBytes(32);
  const wrapped = seal(subKey(ring.current, 'wrap-data-key'), place, dataKey);
  return { dataKey, stored: { keyId: ring.current.id, wrapped } };
}

/** The same key, locked by the current key of the ring. Throws as {@link unwrapDataKey} does. */
export function rewrapDataKey(ring: RingKeys, place: Place, stored: WrappedDataKey): WrappedDataKey {
  const dataKey = unwrapDataKey(ring, place, stored);
  return { keyId: ring.current.id, wrapped: seal(subKey(ring.current, 'wrap-data-key'), place, dataKey) };
}

/** Throws when the ring no longer has the key, or when the wrapped key is another record's. */
export function unwrapDataKey(ring: RingKeys, place: Place, stored: WrappedDataKey): Buffer {
  return unseal(subKey(ringKey(ring, stored.keyId), 'wrap-data-key'), place, stored.wrapped);
}
