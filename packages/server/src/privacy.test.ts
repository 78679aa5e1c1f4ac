import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import type { LegalRequestCreated } from '@amanat/contract';
import { legalRequest, startTestServer, type TestServer } from './app.test.parts.js';
import type { Storage } from './storage/open.js';

const PATH = '/v1/legal-requests';
const PHONE = '+77019138264';
const MARKERS = {
  phone: PHONE.slice(1),
  name: 'canary-name-5f1d',
  okrug: 'canary-okrug-88ab',
  description: 'canary-description-c03e',
  reply: 'canary-reply-71b2',
  query: 'canary-query-02aa',
  header: 'canary-header-77f0',
  key: 'canary-idempotency-key-4c9e',
  path: 'canary-path-aa10',
  thrown: 'canary-thrown-91dd',
};

describe('what a visitor tells', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  let receipt: string;
  let id: string;
  const secrets = () => [...Object.values(MARKERS), receipt, staff['Authorization']!.slice('Bearer '.length)];
  const body = legalRequest({
    contact: { channel: 'call', phone: PHONE, safeHours: 'any', mayLeaveMessage: true, maySayWhoWeAre: true },
    name: MARKERS.name,
    okrug: MARKERS.okrug,
    description: `${MARKERS.description} Менің атым ${MARKERS.name}`,
  });

  beforeAll(async () => {
    server = await startTestServer();
    staff = await server.staffHeaders();
    const headers = {
      'Idempotency-Key': MARKERS.key,
      'X-Forwarded-For': MARKERS.header,
      Cookie: MARKERS.header,
    };
    const created = (await (await server.post(PATH, body, headers)).json()) as LegalRequestCreated;
    ({ receipt, id } = created);
    await server.post(PATH, body, headers);
    await server.post(PATH, { ...body, topic: MARKERS.query }, headers);
    await server.post(PATH, `{"${MARKERS.name}":`);
    await server.post(`${PATH}/track`, { receipt });
    await server.get(`/v1/config?phone=${MARKERS.query}`);
    await server.get(`/v1/${MARKERS.path}`);
    await server.get(`/v1/programmes/${MARKERS.path}?on=${MARKERS.query}`);
    await server.post(
      `/v1/staff/legal-requests/${id}/transitions`,
      { to: 'answered', reply: MARKERS.reply },
      { ...staff, 'Idempotency-Key': `${MARKERS.key}-2`, 'If-Match': '"1"' },
    );
    await server.get(`/v1/staff/legal-requests/${id}`, staff);
  });
  afterAll(() => server.close());

  it('P1: stands nowhere in the log, and the log has every request by its template', () => {
    const log = server.logged.join('');
    for (const secret of secrets()) expect(log).not.to.contain(secret);
    expect(log).not.to.contain(id);
    expect(server.logged.length).to.be.greaterThan(9);
    const line = JSON.parse(server.logged[0]!) as Record<string, unknown>;
    expect(Object.keys(line)).to.have.members([
      'level',
      'time',
      'requestId',
      'route',
      'method',
      'status',
      'ms',
      'msg',
    ]);
    expect(log).to.contain('/v1/staff/legal-requests/{id}/transitions');
  });

  it('P1: stands nowhere in the log or the answer when something throws it', async () => {
    const thrown = Object.assign(
      new Error(`${MARKERS.thrown}\n    at ${MARKERS.name} (/x/${MARKERS.okrug}.js:1:1)`),
      {
        detail: `Key (name)=(${MARKERS.name})`,
        code: `X ${MARKERS.phone}`,
      },
    );
    const failing: Storage = {
      ...server.storage,
      transaction: () => Promise.reject(thrown),
      staffTokens: { ...server.storage.staffTokens, find: () => Promise.reject(thrown) },
    };
    const before = server.logged.length;
    const app = server.appWith({ storage: failing });
    const answers = [
      await app.request(PATH, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `${MARKERS.key}-3` },
        body: JSON.stringify(body),
      }),
      await app.request(`/v1/staff/legal-requests/${id}`, { headers: staff }),
    ];
    for (const answer of answers) {
      expect(answer.status).to.equal(500);
      const text = await answer.text();
      for (const secret of secrets()) expect(text).not.to.contain(secret);
    }
    const logged = server.logged.slice(before).join('');
    expect(logged).to.contain('"kind":"Error"');
    expect(logged).to.contain('privacy.test');
    for (const secret of secrets()) expect(logged).not.to.contain(secret);
  });

  it('P2: stands nowhere in the database in the clear', async () => {
    const bytes = await server.dump();
    expect(bytes).to.contain(id);
    for (const secret of secrets()) expect(bytes).not.to.contain(secret);
    expect(bytes).not.to.contain(Buffer.from('Менің атым').toString('latin1'));
  });
});

describe('a database that does not answer', () => {
  it('makes the server not ready and unavailable, not broken', async () => {
    const server = await startTestServer();
    expect((await server.get('/readyz')).status).to.equal(200);
    const lost = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }));
    const app = server.appWith({
      storage: { ...server.storage, pendingMigrations: lost, transaction: lost },
    });
    const ready = await app.request('/readyz');
    expect(ready.status).to.equal(503);
    const answer = await app.request(PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': MARKERS.key },
      body: JSON.stringify(legalRequest()),
    });
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('Retry-After')).to.equal('5');
    expect((await app.request('/healthz')).status).to.equal(200);
    await server.close();
  });

  it('makes the server not ready when its tables are behind', async () => {
    const server = await startTestServer();
    const behind = { ...server.storage, pendingMigrations: () => Promise.resolve(['0002-next']) };
    expect((await server.appWith({ storage: behind }).request('/readyz')).status).to.equal(503);
    await server.close();
  });
});
