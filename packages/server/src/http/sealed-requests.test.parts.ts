import type { webcrypto } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { SEALED_REQUEST_INFO, type PublicConfig, type SealedLegalRequest } from '@amanat/contract';

const text = new TextEncoder();
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
export const base64url = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url');

export type SealKey = NonNullable<PublicConfig['sealKey']>;

/** What a device does, with nothing of this server but its public configuration. */
export async function seal(
  { id, publicKey }: SealKey,
  plaintext: string,
  key: string,
): Promise<SealedLegalRequest> {
  const point = new Uint8Array(Buffer.from(publicKey, 'base64url'));
  const recipientPublicKey = (await suite.kem.deserializePublicKey(point)) as webcrypto.CryptoKey;
  const sender = await suite.createSenderContext({
    recipientPublicKey,
    info: text.encode(SEALED_REQUEST_INFO),
  });
  const ciphertext = await sender.seal(text.encode(plaintext), text.encode(key));
  return { keyId: id, enc: base64url(sender.enc), ciphertext: base64url(ciphertext) };
}
