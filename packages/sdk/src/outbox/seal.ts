import {
  type LegalRequestCreateParams,
  type PublicConfig,
  SEALED_REQUEST_INFO,
  type SealedLegalRequest,
} from '@amanat/contract';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromBase64, toBase64url } from '../core/base64.js';
import { jsonText } from '../core/json-text.js';

export type SealKey = NonNullable<PublicConfig['sealKey']>;

/** Bytes: so that the length of what waits on a device does not tell how much was written. */
const BLOCK = 1024;

/**
 * A request that only the server can read: HPKE, RFC 9180, as {@link SealedLegalRequest} says. The device keeps nothing
 * that opens it. Throws when `sealKey` is no point of P-256.
 */
export async function seal(
  params: LegalRequestCreateParams,
  { idempotencyKey, sealKey }: { readonly idempotencyKey: string; readonly sealKey: SealKey },
): Promise<SealedLegalRequest> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const encoder = new TextEncoder();
  const point = fromBase64(sealKey.publicKey) ?? new Uint8Array();
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(point.buffer),
    info: encoder.encode(SEALED_REQUEST_INFO),
  });
  const ciphertext = await sender.seal(padded(jsonText(params)), encoder.encode(idempotencyKey));
  return {
    keyId: sealKey.id,
    enc: toBase64url(new Uint8Array(sender.enc)),
    ciphertext: toBase64url(new Uint8Array(ciphertext)),
  };
}

/** With spaces, which JSON does not mind at its end. */
function padded(json: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(json);
  const whole = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20);
  whole.set(bytes);
  return whole;
}
