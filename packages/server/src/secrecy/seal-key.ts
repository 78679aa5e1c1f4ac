import type { webcrypto } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { SEALED_REQUEST_INFO, type SealedLegalRequest } from '@amanat/contract';
import { subKey, type RingKey } from './key-ring.js';

const SUITE = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const INFO = new TextEncoder().encode(SEALED_REQUEST_INFO);
const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'));

/** What the pair of a ring key is derived from; whoever has it can open what was sealed to the pair. */
export const sealSecretOf = (key: RingKey): Buffer => subKey(key, 'seal-key');

/** DeriveKeyPair of RFC 9180, 7.1.3: deterministic, and it passes over numbers that are no key of the curve. */
// The types of @hpke/core name WebCrypto's as a browser has them: as globals.
const pairOf = async (secret: Uint8Array) =>
  (await SUITE.kem.deriveKeyPair(new Uint8Array(secret))) as webcrypto.CryptoKeyPair;

/** The public half, an uncompressed point in base64url: what a device seals to. */
export async function sealPublicKey(secret: Uint8Array): Promise<string> {
  const { publicKey } = await pairOf(secret);
  return Buffer.from(await SUITE.kem.serializePublicKey(publicKey)).toString('base64url');
}

/** The text that was sealed with this Idempotency-Key. Throws when anything is not as it was sealed. */
export async function openSealed(
  secret: Uint8Array,
  { enc, ciphertext }: Pick<SealedLegalRequest, 'enc' | 'ciphertext'>,
  idempotencyKey: string,
): Promise<string> {
  const { privateKey } = await pairOf(secret);
  const plaintext = await SUITE.open(
    { recipientKey: privateKey, enc: bytes(enc), info: INFO },
    bytes(ciphertext),
    new TextEncoder().encode(idempotencyKey),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
}
