import { sealText, unsealText, type Place } from './field-cipher.js';
import { ringKey, subKey, type RingKeys } from './key-ring.js';

type SecretColumn = 'secret' | 'previous_secret';

const placeOf = (endpointId: string, column: SecretColumn): Place => ({
  table: 'webhook_endpoints',
  column,
  id: endpointId,
});

/** A signing secret under the current key of the ring, whose id goes beside it. */
export const sealWebhookSecret = (
  ring: RingKeys,
  endpointId: string,
  column: SecretColumn,
  secret: string,
): Buffer => sealText(subKey(ring.current, 'webhook-secret'), placeOf(endpointId, column), secret);

/** Throws when the ring no longer has the key, or when the secret is another endpoint's. */
export const unsealWebhookSecret = (
  ring: RingKeys,
  keyId: string,
  endpointId: string,
  column: SecretColumn,
  sealed: Uint8Array,
): string => unsealText(subKey(ringKey(ring, keyId), 'webhook-secret'), placeOf(endpointId, column), sealed);
