import { IDEMPOTENCY_KEPT_HOURS } from '@amanat/contract';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, newRing, startTestServer, type TestServer } from '../app.test.parts.js';

const PATH = '/v1/legal-requests';
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('a request that is sent again', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const stored = async () => (await server.storage.legalRequests.list({ limit: 1000 })).length;

  it('I3: needs an Idempotency-Key', async () => {
    const answer = await server.app.request(PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(legalRequest()),
    });
    expect(answer.status).to.equal(400);
    expect(await codeOf(answer)).to.equal('idempotency-key-missing');
  });

  for (const key of ['short', 'has spaces in it, and is long', `${newKey()}, ${newKey()}`, 'a'.repeat(256)]) {
    it(`I6: refuses the key ${key.slice(0, 30)}`, async () => {
      const answer = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
      expect(answer.status).to.equal(400);
      expect(await codeOf(answer)).to.equal('idempotency-key-invalid');
    });
  }

  it('I5: gets the first answer, byte for byte, and is stored once', async () => {
    const before = await stored();
    const key = newKey();
    const first = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    const second = await server.post(PATH, legalRequest(), { 'Idempotency-Key': `"${key}"` });
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(first.headers.has('Idempotency-Replayed')).to.equal(false);
    expect(second.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await second.text()).to.equal(await first.text());
    expect(await stored()).to.equal(before + 1);
  });

  it('may spell the same body in another order', async () => {
    const key = newKey();
    const reversed = Object.fromEntries(Object.entries(legalRequest()).reverse());
    const first = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    const second = await server.post(PATH, reversed, { 'Idempotency-Key': key });
    expect(await second.text()).to.equal(await first.text());
  });

  it('I2: is refused with another body', async () => {
    const key = newKey();
    await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    const other = await server.post(PATH, legalRequest({ topic: 'land' }), { 'Idempotency-Key': key });
    expect(other.status).to.equal(422);
    expect(await codeOf(other)).to.equal('idempotency-key-reused');
  });

  it('I4: may use the key again after a mistake in a field', async () => {
    const key = newKey();
    const wrong = await server.post(PATH, legalRequest({ topic: 'no-such' }), { 'Idempotency-Key': key });
    expect(wrong.status).to.equal(422);
    const right = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    expect(right.status).to.equal(201);
    expect(right.headers.has('Idempotency-Replayed')).to.equal(false);
  });

  it('may use the key again after a refusal', async () => {
    const key = newKey();
    const body = { receipt: '00000000000000000' };
    const withdraw = () => server.post(`${PATH}/track/withdraw`, body, { 'Idempotency-Key': key });
    expect([(await withdraw()).status, (await withdraw()).status]).to.deep.equal([404, 404]);
  });

  it('I1: is stored once when 50 arrive together', async () => {
    const before = await stored();
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => server.post(PATH, legalRequest(), { 'Idempotency-Key': key })),
    );
    const texts = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect(answers.every(({ status }) => status === 201)).to.equal(true);
    expect(texts.size).to.equal(1);
    expect(answers.filter(({ headers }) => !headers.has('Idempotency-Replayed'))).to.have.length(1);
    expect(await stored()).to.equal(before + 1);
  });

  it('gets the first answer after the keys were rotated', async () => {
    const key = newKey();
    const first = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    const [fresh] = newRing('k2').all;
    const rotated = server.appWith({ keys: { current: fresh!, all: [fresh!, ...server.keys.all] } });
    const second = await rotated.request(PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(legalRequest()),
    });
    expect(await second.text()).to.equal(await first.text());
  });

  it('is a new request when its key is forgotten', async () => {
    const key = newKey();
    const first = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    const began = server.time.now;
    server.time.now = new Date(began.getTime() + IDEMPOTENCY_KEPT_HOURS * 3_600_000 + 1);
    const second = await server.post(PATH, legalRequest(), { 'Idempotency-Key': key });
    server.time.now = began;
    expect(second.status).to.equal(201);
    expect(await second.text()).not.to.equal(await first.text());
  });
});
