import { expect } from 'chai';
import { OPERATIONS } from '@amanat/contract/operations';
import type { StaffLegalRequestList } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';

describe('what caseworkers reach', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    staff = await server.staffHeaders();
  });
  afterAll(() => server.close());

  const list = async (query: string) =>
    (await (await server.get(`/v1/staff/legal-requests${query}`, staff)).json()) as StaffLegalRequestList;

  for (const operation of OPERATIONS.filter(({ access }) => access === 'staff'))
    it(`is closed to everyone else: ${operation.id}`, async () => {
      const path = operation.path.replace('{id}', 'lr_01ARZ3NDEKTSV4RRFFQ69G5FAV');
      for (const Authorization of ['', 'Bearer', 'Bearer wrong', 'Basic YTpi', `Bearer ${'x'.repeat(300)}`]) {
        const answer = await server.app.request(path, {
          method: operation.method,
          headers: { Authorization, 'Idempotency-Key': newKey(), 'Content-Type': 'application/json' },
          ...(operation.method === 'POST' && { body: '{}' }),
        });
        expect(answer.status).to.equal(401);
        expect(answer.headers.get('WWW-Authenticate')).to.equal('Bearer');
      }
    });

  it('comes in pages, newest first, each request once', async () => {
    for (let count = 0; count < 7; count++) {
      server.time.now = new Date(server.time.now.getTime() + 1000);
      await server.post('/v1/legal-requests', legalRequest({ topic: count % 2 ? 'land' : 'debt' }));
    }
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: StaffLegalRequestList = await list(`?limit=3${cursor && `&cursor=${cursor}`}`);
      expect(page.data.length).to.be.at.most(3);
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids).to.have.length(7);
    expect(ids).to.deep.equal([...new Set(ids)].sort().reverse());
    expect((await list('?topic=land&status=received')).data).to.have.length(3);
    expect((await list('?status=closed')).data).to.have.length(0);
  });

  for (const query of [
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1.5',
    'status=none',
    'cursor=%00',
    'cursor=lr_',
  ])
    it(`refuses ?${query}`, async () => {
      expect((await server.get(`/v1/staff/legal-requests?${query}`, staff)).status).to.equal(422);
    });

  for (const id of ['%00', '..', 'lr_', "'", 'lr_01ARZ3NDEKTSV4RRFFQ69G5FAV'])
    it(`finds nothing at ${id}`, async () => {
      expect((await server.get(`/v1/staff/legal-requests/${id}`, staff)).status).to.be.oneOf([404]);
    });
});
