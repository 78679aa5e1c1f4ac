import { LegalRequestCreateSchema, SEALED_REQUEST_INFO, SealedLegalRequestSchema } from '@amanat/contract';
import type { LegalRequestCreateParams } from '@amanat/contract';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { expect } from 'chai';
import { fromBase64, toBase64url } from '../core/base64.js';
import { seal } from './seal.js';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const idempotencyKey = 'k'.repeat(22);
const params: LegalRequestCreateParams = {
  topic: 'debt',
  contact: { channel: 'receipt' },
  description: 'Қарыз туралы',
  language: 'kk',
  consent: { version: '1', givenAt: '2026-03-01T08:00:00Z', locale: 'kk' },
};
async function aServer() {
  const pair = await suite.kem.generateKeyPair();
  const publicKey = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
  return { pair, sealKey: { id: 'k1', publicKey: toBase64url(publicKey) } };
}
const bytes = (text: string) => fromBase64(text) ?? new Uint8Array();
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a sealed request', () => {
  it('has the form of the contract, and the server reads from it what was written', async () => {
    const { pair, sealKey } = await aServer();
    const sealed = await seal(params, { idempotencyKey, sealKey });
    expect(SealedLegalRequestSchema.parse(sealed)).to.deep.equal(sealed);
    expect(JSON.stringify(sealed)).not.to.contain('debt');
    const recipient = await suite.createRecipientContext({
      recipientKey: pair.privateKey,
      enc: bytes(sealed.enc),
      info: utf8(SEALED_REQUEST_INFO),
    });
    const opened = await recipient.open(bytes(sealed.ciphertext), utf8(idempotencyKey));
    const read: unknown = JSON.parse(new TextDecoder().decode(opened));
    expect(LegalRequestCreateSchema.parse(read)).to.deep.equal(params);
  });

  it('does not open under another idempotency key', async () => {
    const { pair, sealKey } = await aServer();
    const sealed = await seal(params, { idempotencyKey, sealKey });
    const recipient = await suite.createRecipientContext({
      recipientKey: pair.privateKey,
      enc: bytes(sealed.enc),
      info: utf8(SEALED_REQUEST_INFO),
    });
    const opened = await recipient.open(bytes(sealed.ciphertext), utf8('x'.repeat(22))).catch(() => null);
    expect(opened).to.equal(null);
  });

  it('is as long for a few words as for many', async () => {
    const { sealKey } = await aServer();
    const long = { ...params, description: 'Қарыз туралы. '.repeat(20) };
    const sizes = await Promise.all(
      [params, long].map(async (one) => (await seal(one, { idempotencyKey, sealKey })).ciphertext.length),
    );
    expect(sizes[0]).to.equal(sizes[1]);
  });

  it('at its longest still fits the contract', async () => {
    const { sealKey } = await aServer();
    const longest = { ...params, description: '\u0001'.repeat(5000), okrug: 'қ'.repeat(120) };
    expect(
      SealedLegalRequestSchema.safeParse(await seal(longest, { idempotencyKey, sealKey })).success,
    ).to.equal(true);
  });

  it('cannot be made for a key that is none', async () => {
    for (const publicKey of ['', '%%%', toBase64url(new Uint8Array(65))]) {
      const failed = await seal(params, { idempotencyKey, sealKey: { id: 'k1', publicKey } }).then(
        () => false,
        () => true,
      );
      expect(failed, publicKey).to.equal(true);
    }
  });
});
