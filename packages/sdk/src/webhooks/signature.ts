import { fromBase64, toBase64 } from '../core/base64.js';
import { WebhookError } from './webhook-error.js';

/** What the signature covers: exactly the bytes that travel. */
export interface SignedContent {
  readonly id: string;
  /** Seconds since 1970, as the header says it. */
  readonly timestamp: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const VERSION = 'v1';

/** The key in a `whsec_…` secret. Throws a {@link WebhookError} when it is none. */
export function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = fromBase64(secret.replace(/^whsec_/, ''));
  if (!bytes || bytes.length === 0) throw new WebhookError('secret-malformed');
  return crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign', 'verify']);
}

/** `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`. */
export async function signatureOf(content: SignedContent, key: CryptoKey): Promise<string> {
  const signature = await crypto.subtle.sign(HMAC, key, bytesOf(content));
  return `${VERSION},${toBase64(new Uint8Array(signature))}`;
}

/** Whether one of the signatures in a header is of one of the keys. WebCrypto compares in constant time. */
export async function isSignedBy(
  content: SignedContent,
  signatures: string,
  keys: readonly CryptoKey[],
): Promise<boolean> {
  const bytes = bytesOf(content);
  let found = false;
  for (const signature of signaturesIn(signatures)) {
    for (const key of keys) found = (await crypto.subtle.verify(HMAC, key, signature, bytes)) || found;
  }
  return found;
}

/** A sender that rotates its secret signs with both; other versions of signatures are passed over. */
function signaturesIn(header: string): Uint8Array<ArrayBuffer>[] {
  return header
    .split(' ')
    .slice(0, 16)
    .flatMap((one) => {
      const [version, signature] = one.split(',');
      const bytes = version === VERSION && signature ? fromBase64(signature) : null;
      return bytes ? [bytes] : [];
    });
}

function bytesOf({ id, timestamp, body }: SignedContent): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${id}.${timestamp}.`);
  const content = typeof body === 'string' ? encoder.encode(body) : body;
  const bytes = new Uint8Array(head.length + content.length);
  bytes.set(head);
  bytes.set(content, head.length);
  return bytes;
}
