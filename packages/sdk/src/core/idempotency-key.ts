const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KEY_LENGTH = 22;

/**
 * A new random key for one intent, 132 bits.
 * From `getRandomValues`: `crypto.randomUUID` does not exist on plain http pages.
 */
export function createIdempotencyKey(): string {
  let key = '';
  // 64 divides 256: the low six bits of a random byte are uniform.
  for (const byte of crypto.getRandomValues(new Uint8Array(KEY_LENGTH))) key += BASE64URL.charAt(byte & 63);
  return key;
}
