import { IDEMPOTENCY_KEY_HEADER, parseIdempotencyKey } from '@amanat/contract';
import { Refusal } from '../services/refusal.js';

/** The key of a request that changes something. Refuses with `idempotency-key-missing` or `-invalid`. */
export function requiredIdempotencyKey(headers: Headers): string {
  const header = headers.get(IDEMPOTENCY_KEY_HEADER);
  if (header === null) throw new Refusal('idempotency-key-missing');
  const key = parseIdempotencyKey(header.trim());
  if (key === null) throw new Refusal('idempotency-key-invalid');
  return key;
}
