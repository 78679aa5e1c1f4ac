/** The header that makes a repeated mutation safe: draft-ietf-httpapi-idempotency-key-header. */
export const IDEMPOTENCY_KEY_HEADER = 'Idempotency-Key';
/** `true` on an answer that repeats the stored first answer. */
export const IDEMPOTENCY_REPLAYED_HEADER = 'Idempotency-Replayed';
/** How long a first answer is kept: a day longer than a request may wait on a device. */
export const IDEMPOTENCY_KEPT_HOURS = 96;

/**
 * The key in a header value, bare or as a quoted structured-field string.
 * Null when it is not 22 to 255 characters of base64url: shorter keys could be guessed, and a guess would
 * return somebody else's receipt.
 */
export function parseIdempotencyKey(header: string): string | null {
  const key = header.startsWith('"') && header.endsWith('"') ? header.slice(1, -1) : header;
  return /^[A-Za-z0-9_-]{22,255}$/.test(key) ? key : null;
}
