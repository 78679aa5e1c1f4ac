import { expect } from 'chai';
import type { LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';

const SITE = 'https://akimat.example';
const STRANGER = 'https://stranger.example';

describe('sites that call the server', () => {
  let server: TestServer;
  let receipt: string;
  beforeAll(async () => {
    server = await startTestServer({ allowedOrigins: { kind: 'listed', origins: [SITE] } });
    const created = await server.post('/v1/legal-requests', legalRequest());
    ({ receipt } = (await created.json()) as LegalRequestCreated);
  });
  afterAll(() => server.close());

  const preflight = (path: string, origin: string) =>
    server.app.request(path, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });

  it('lets a listed site read, also problems', async () => {
    for (const path of ['/v1/config', '/v1/nothing']) {
      const { headers } = await server.get(path, { Origin: SITE });
      expect(headers.get('Access-Control-Allow-Origin')).to.equal(SITE);
      expect(headers.get('Access-Control-Expose-Headers')).to.equal(
        'Retry-After, X-Request-Id, Idempotency-Replayed, ETag',
      );
      expect(headers.get('Vary')).to.equal('Origin');
      expect(headers.has('Access-Control-Allow-Credentials')).to.equal(false);
    }
  });

  it('answers the preflight of a listed site', async () => {
    const answer = await preflight('/v1/legal-requests', SITE);
    expect(answer.status).to.equal(204);
    expect(answer.headers.get('Access-Control-Allow-Headers')).to.equal(
      'content-type, idempotency-key, authorization, if-match, amanat-proof',
    );
    expect(answer.headers.get('Access-Control-Allow-Methods')).to.equal('GET, POST, PUT');
    expect(answer.headers.get('Access-Control-Max-Age')).to.equal('7200');
    expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal(SITE);
  });

  for (const origin of [
    STRANGER,
    'null',
    'https://akimat.example.evil.example',
    'http://akimat.example',
    `${SITE}:444`,
  ])
    it(`A3: refuses ${origin}, in words that its page can read, and stores nothing of it`, async () => {
      const before = (await server.storage.legalRequests.list({ limit: 1000 })).length;
      const answers = [
        await server.get('/v1/config', { Origin: origin }),
        await server.get('/v1/nothing', { Origin: origin }),
        await server.post('/v1/legal-requests', legalRequest(), { Origin: origin }),
        await server.post('/v1/legal-requests/track/withdraw', { receipt }, { Origin: origin }),
      ];
      for (const answer of answers) {
        expect(answer.status).to.equal(403);
        expect(((await answer.json()) as { code: string }).code).to.equal('origin-not-allowed');
        expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal(origin);
        expect(answer.headers.has('Access-Control-Allow-Credentials')).to.equal(false);
        expect(answer.headers.get('Vary')).to.equal('Origin');
      }
      expect((await server.storage.legalRequests.list({ limit: 1000 })).length).to.equal(before);
      expect((await server.post('/v1/legal-requests/track', { receipt })).status).to.equal(200);
    });

  it('A3: lets the preflight of any site pass, so that its page reads the refusal and not a broken network', async () => {
    const answer = await preflight('/v1/legal-requests', STRANGER);
    expect(answer.status).to.equal(204);
    expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal(STRANGER);
    expect(answer.headers.get('Vary')).to.equal('Origin');
    expect((await preflight('/v1/nothing', STRANGER)).status).to.equal(403);
  });

  it('A3: tells the operator of each site that asked in vain, once, and never more than 200', async () => {
    const told = () =>
      server.logged
        .map((line) => JSON.parse(line) as { origin?: string; level: number })
        .filter(({ origin }) => origin !== undefined);
    const site = 'https://new-site.example';
    for (let count = 0; count < 3; count++) await server.get('/v1/config', { Origin: site });
    await preflight('/v1/legal-requests', 'https://only-preflight.example');
    expect(told().filter(({ origin }) => origin === site)).to.deep.equal([told().at(-1)]);
    expect(told().at(-1)).to.include({ level: 40 });
    await server.get('/v1/config', { Origin: 'https://x.example/secret path?name=Aigul' });
    expect(told().at(-1)).to.include({ origin: 'unreadable' });
    for (let count = 0; count < 300; count++)
      await server.get('/v1/config', { Origin: `https://${count}.example` });
    expect(told()).to.have.length(200);
  });

  it('lets servers, without an Origin, and its own pages pass', async () => {
    expect((await server.get('/v1/config')).status).to.equal(200);
    expect((await server.get('/v1/config', { Origin: 'https://localhost' })).status).to.equal(200);
    expect((await server.get('/v1/config')).headers.get('Vary')).to.equal('Origin');
  });

  it('takes an origin for its own only as browsers write it', async () => {
    for (const origin of ['http://stranger@localhost', 'http://localhost/stranger', 'HTTP://localhost'])
      expect((await server.get('/v1/config', { Origin: origin })).status, origin).to.equal(403);
  });

  it('knows its own name behind a proxy, but has none in a demonstration', async () => {
    const named = { Host: 'rebound.example:8111', Origin: 'http://rebound.example:8111' };
    const statusOf = async (headers: Record<string, string>, demonstration: boolean) =>
      (await server.appWith({ config: { demonstration } }).request('/v1/config', { headers })).status;
    expect(await statusOf(named, false)).to.equal(200);
    // The page of a stranger whose name was pointed at this machine (DNS rebinding).
    expect(await statusOf(named, true)).to.equal(403);
    for (const host of ['localhost:8111', '127.0.0.1:8111', '192.168.1.5:8111', '[::1]:8111'])
      expect(await statusOf({ Host: host, Origin: `http://${host}` }, true), host).to.equal(200);
  });

  it('lets any site in with *, also a sandboxed frame or a file', async () => {
    const open = server.appWith({ config: { allowedOrigins: { kind: 'any' } } });
    for (const origin of [STRANGER, 'null']) {
      const answer = await open.request('/v1/legal-requests', {
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
        body: JSON.stringify(legalRequest()),
      });
      expect(answer.status).to.equal(201);
      expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal('*');
    }
  });

  it('A4: lets no other site at the staff addresses, listed or not', async () => {
    const staff = await server.staffHeaders();
    for (const origin of [SITE, STRANGER]) {
      const answers = [
        await server.get('/v1/staff/legal-requests', { ...staff, Origin: origin }),
        await preflight('/v1/staff/legal-requests', origin),
      ];
      for (const answer of answers) {
        expect(answer.status).to.equal(403);
        expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).to.deep.equal(
          [],
        );
      }
    }
    expect((await server.get('/v1/staff/legal-requests', staff)).status).to.equal(200);
  });
});
