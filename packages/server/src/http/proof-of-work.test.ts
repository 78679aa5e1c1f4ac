import { expect } from 'chai';
import { ProblemSchema, type Problem } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { BOUNDLESS, legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import { solve } from '../services/proof-of-work.test.parts.js';
import type { Abuse } from '../settings/abuse.js';

const PATH = '/v1/legal-requests';

describe('A2: a proof of work', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());

  const asker = (abuse: Partial<Abuse>) => {
    const app = server.appWith({ config: { abuse: { ...BOUNDLESS, ...abuse } } });
    return (headers: Record<string, string> = {}, body = legalRequest()) =>
      app.request(PATH, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey(), ...headers },
        body: JSON.stringify(body),
      });
  };
  const challengeOf = async (answer: Response) => {
    expect(answer.status).to.equal(428);
    const problem: Problem = ProblemSchema.parse(await answer.json());
    expect(problem.code).to.equal('proof-needed');
    return problem.challenge!;
  };
  const stored = async () => (await server.storage.legalRequests.list({ limit: 1000 })).length;

  it('A2: is asked once half of what all may change in a minute was taken, and lets the request in', async () => {
    const send = asker({ changesOverall: 8 });
    for (let count = 0; count < 4; count++) expect((await send()).status).to.equal(201);
    const challenge = await challengeOf(await send());
    expect(challenge.zeroBits).to.equal(12);
    const before = await stored();
    expect((await send({ 'Amanat-Proof': solve(challenge) })).status).to.equal(201);
    expect(await stored()).to.equal(before + 1);
    // Harder now, and what was refused has not used up any of the minute.
    expect((await challengeOf(await send())).zeroBits).to.equal(14);
  });

  it('A2: is used up by its request, which may still be repeated without a new one', async () => {
    const send = asker({ proofOfWork: 'always' });
    const key = { 'Idempotency-Key': newKey() };
    const proof = { 'Amanat-Proof': solve(await challengeOf(await send(key))) };
    const first = await send({ ...key, ...proof });
    expect(first.status).to.equal(201);
    const text = await first.text();
    await challengeOf(await send(proof));
    for (const headers of [key, { ...key, ...proof }]) {
      const again = await send(headers);
      expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
      expect(await again.text()).to.equal(text);
    }
  });

  it('A2: is asked of what fills in the hidden field, also while it is calm; the request is not dropped', async () => {
    const send = asker({});
    const body = legalRequest({ website: 'https://casino.example' });
    const challenge = await challengeOf(await send({}, body));
    expect(challenge.zeroBits).to.equal(18);
    expect((await send({ 'Amanat-Proof': solve(challenge) }, body)).status).to.equal(201);
    expect((await send({}, legalRequest({ website: '' }))).status).to.equal(201);
    expect((await asker({ proofOfWork: 'off' })({}, body)).status).to.equal(201);
  });

  it('A2: may be carried by a page of an allowed site', async () => {
    const app = server.appWith({
      config: { allowedOrigins: { kind: 'any' }, abuse: { ...BOUNDLESS, proofOfWork: 'always' } },
    });
    const preflight = await app.request(PATH, {
      method: 'OPTIONS',
      headers: { Origin: 'https://akimat.example', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.headers.get('Access-Control-Allow-Headers')).to.contain('amanat-proof');
    const refused = await app.request(PATH, {
      method: 'POST',
      headers: {
        Origin: 'https://akimat.example',
        'Content-Type': 'application/json',
        'Idempotency-Key': newKey(),
      },
      body: JSON.stringify(legalRequest()),
    });
    expect(refused.headers.get('Access-Control-Allow-Origin')).to.equal('*');
    await challengeOf(refused);
  });
});
