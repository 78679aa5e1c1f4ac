import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';

const SITE = 'https://akimat.example';
const STRANGER = 'https://stranger.example';

describe('sites that call the server', () => {
  let server: TestServer;
  beforeAll(
    async () => (server = await startTestServer({ allowedOrigins: { kind: 'listed', origins: [SITE] } })),
  );
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
      'content-type, idempotency-key, authorization',
    );
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
    it(`refuses ${origin} and stores nothing of it`, async () => {
      const before = (await server.storage.legalRequests.list({ limit: 1000 })).length;
      const answers = [
        await server.get('/v1/config', { Origin: origin }),
        await preflight('/v1/legal-requests', origin),
        await server.post('/v1/legal-requests', legalRequest(), { Origin: origin }),
      ];
      for (const answer of answers) {
        expect(answer.status).to.equal(403);
        expect(((await answer.json()) as { code: string }).code).to.equal('origin-not-allowed');
        expect(answer.headers.has('Access-Control-Allow-Origin')).to.equal(false);
        expect(answer.headers.get('Vary')).to.equal('Origin');
      }
      expect((await server.storage.legalRequests.list({ limit: 1000 })).length).to.equal(before);
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

  it('lets no other site at the staff addresses, listed or not', async () => {
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
