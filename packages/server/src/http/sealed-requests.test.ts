import type { webcrypto } from 'node:crypto';
import { expect } from 'chai';
import type { LegalRequestCreated, Problem, PublicConfig, SealedLegalRequest } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, newRing, startTestServer, type TestServer } from '../app.test.parts.js';
import { base64url, seal, suite, type SealKey } from './sealed-requests.test.parts.js';

const PATH = '/v1/legal-requests';

describe('a request that waited on a device, sealed', () => {
  let server: TestServer;
  let sealKey: SealKey;
  beforeAll(async () => {
    server = await startTestServer();
    const config = (await (await server.get('/v1/config')).json()) as PublicConfig;
    sealKey = config.sealKey!;
  });
  afterAll(() => server.close());

  const send = (sealed: SealedLegalRequest, key: string, app = server.app) =>
    app.request(`${PATH}/sealed`, {
      method: 'POST',
      headers: { Host: 'localhost', 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(sealed),
    });
  const sealedNow = (body: unknown, key: string) => seal(sealKey, JSON.stringify(body), key);
  const problemOf = async (answer: Response) => {
    const { status, code } = (await answer.json()) as Problem;
    return [status, code];
  };
  const UNREADABLE = [400, 'sealed-unreadable'];

  it('is sealed to an uncompressed point of P-256 under the id of the current key', () => {
    expect(sealKey.id).to.equal('k1');
    const point = Buffer.from(sealKey.publicKey, 'base64url');
    expect([point.length, point[0]]).to.deep.equal([65, 4]);
  });

  it('is stored, and reads as it was told', async () => {
    const key = newKey();
    const body = legalRequest({ name: 'Айгүл', description: 'Менің атымнан несие алды.' });
    const answer = await send(await sealedNow(body, key), key);
    expect(answer.status).to.equal(201);
    const { id, receipt } = (await answer.json()) as LegalRequestCreated;
    const staff = await server.staffHeaders();
    const seen = (await (await server.get(`/v1/staff/legal-requests/${id}`, staff)).json()) as object;
    expect(seen).to.deep.include({ name: 'Айгүл', description: 'Менің атымнан несие алды.' });
    expect((await server.post(`${PATH}/track`, { receipt })).status).to.equal(200);
  });

  it('is stored without the hour that it asks for, when nobody calls then: nobody is there to choose again', async () => {
    const key = newKey();
    const contact = {
      channel: 'call',
      phone: '+77012345678',
      safeHours: 'any',
      mayLeaveMessage: false,
      maySayWhoWeAre: false,
    };
    const body = legalRequest({ contact: { ...contact, slot: '2026-01-16T04:10:00Z' } });
    const answer = await send(await sealedNow(body, key), key);
    expect(answer.status).to.equal(201);
    const { id } = (await answer.json()) as LegalRequestCreated;
    const read = await server.get(`/v1/staff/legal-requests/${id}`, await server.staffHeaders());
    expect(((await read.json()) as { contact: object }).contact).to.deep.equal(contact);
  });

  it('is stored once, whether it comes sealed again, sealed anew, or bare, with the same key', async () => {
    const key = newKey();
    const body = legalRequest({ name: 'Айгүл' });
    const sealed = await sealedNow(body, key);
    const first = await (await send(sealed, key)).text();
    const again = [
      await send(sealed, key),
      await send(await sealedNow(body, key), key),
      await server.post(PATH, body, { 'Idempotency-Key': key }),
    ];
    for (const answer of again) {
      expect(answer.headers.get('Idempotency-Replayed')).to.equal('true');
      expect(await answer.text()).to.equal(first);
    }
    const other = await send(await sealedNow(legalRequest({ name: 'Басқа' }), key), key);
    expect(await problemOf(other)).to.deep.equal([422, 'idempotency-key-reused']);
  });

  it('does not open with another Idempotency-Key, so that nobody can send it as their own', async () => {
    const sealed = await sealedNow(legalRequest(), newKey());
    expect(await problemOf(await send(sealed, newKey()))).to.deep.equal(UNREADABLE);
  });

  it('does not open when any one bit of it is flipped', async () => {
    const key = newKey();
    const sealed = await sealedNow(legalRequest(), key);
    for (const field of ['enc', 'ciphertext'] as const) {
      const length = Buffer.from(sealed[field], 'base64url').length;
      for (let byte = 0; byte < length; byte += 7) {
        const bytes = Buffer.from(sealed[field], 'base64url');
        bytes[byte]! ^= 1 << (byte & 7);
        const flipped = { ...sealed, [field]: bytes.toString('base64url') };
        expect(await problemOf(await send(flipped, key))).to.deep.equal(UNREADABLE);
      }
    }
    expect((await send(sealed, key)).status).to.equal(201);
  });

  it('does not open when it was sealed to a foreign key, or names a key that there is not', async () => {
    const key = newKey();
    const { publicKey } = (await suite.kem.generateKeyPair()) as webcrypto.CryptoKeyPair;
    const foreign = { id: 'k1', publicKey: base64url(await suite.kem.serializePublicKey(publicKey)) };
    expect(await problemOf(await send(await seal(foreign, '{}', key), key))).to.deep.equal(UNREADABLE);
    const unknown = { ...(await sealedNow(legalRequest(), key)), keyId: 'k9' };
    expect(await problemOf(await send(unknown, key))).to.deep.equal(UNREADABLE);
  });

  it('opens with an older key of the ring', async () => {
    const key = newKey();
    const sealed = await sealedNow(legalRequest(), key);
    const [fresh] = newRing('k2').all;
    const app = server.appWith({ keys: { current: fresh!, all: [fresh!, ...server.keys.all] } });
    const config = (await (await app.request('/v1/config')).json()) as PublicConfig;
    expect(config.sealKey!.id).to.equal('k2');
    expect((await send(sealed, key, app)).status).to.equal(201);
  });

  it('is judged by the same rules once it is open, and never breaks the server', async () => {
    const key = newKey();
    const wrong = await send(await sealedNow(legalRequest({ topic: 'no-such' }), key), key);
    expect(wrong.status).to.equal(422);
    expect(((await wrong.json()) as Problem).errors![0]!.pointer).to.equal('/topic');
    for (const plaintext of ['', 'not json', '[]', 'null', '{"__proto__":1}', '['.repeat(20_000)]) {
      const { status } = await send(await seal(sealKey, plaintext, key), key);
      expect(status, plaintext.slice(0, 20)).to.be.oneOf([400, 422]);
    }
    expect((await send(await sealedNow(legalRequest(), key), key)).status).to.equal(201);
  });
});
