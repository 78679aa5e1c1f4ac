import {
  type LegalRequestCreateParams,
  type PublicConfig,
  SEALED_REQUEST_INFO,
  type SealedLegalRequest,
} from '@amanat/contract';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/** A request sealed as the contract says, by hand. */
export async function sealedBy(
  { sealKey }: PublicConfig,
  params: LegalRequestCreateParams,
  idempotencyKey: string,
): Promise<SealedLegalRequest> {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(Buffer.from(sealKey!.publicKey, 'base64url')),
    info: Buffer.from(SEALED_REQUEST_INFO),
  });
  const ciphertext = await sender.seal(Buffer.from(JSON.stringify(params)), Buffer.from(idempotencyKey));
  return {
    keyId: sealKey!.id,
    enc: Buffer.from(sender.enc).toString('base64url'),
    ciphertext: Buffer.from(ciphertext).toString('base64url'),
  };
}
