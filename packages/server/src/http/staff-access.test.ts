import { expect } from 'chai';
import { STAFF_ROLES, type StaffLegalRequestList } from '@amanat/contract';
import { OPERATIONS, type Operation } from '@amanat/contract/operations';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import { staffTokenHash } from '../secrecy/staff-token.js';
import { createStaffToken, revokeStaffToken } from '../services/staff-tokens.js';

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

  describe('A4: every address of the staff, generated from the contract', () => {
    const operations: readonly Operation[] = OPERATIONS;
    const ofStaff = operations.filter(({ access }) => access === 'staff');
    const NOWHERE = {
      'staff/legal-requests/{id}': 'staff/legal-requests/lr_01ARZ3NDEKTSV4RRFFQ69G5FAV',
      'webhook-endpoints/{id}': 'webhook-endpoints/we_01ARZ3NDEKTSV4RRFFQ69G5FAV',
      'deliveries/{id}': 'deliveries/msg_01ARZ3NDEKTSV4RRFFQ69G5FAV',
      '{attachmentId}': 'at_01ARZ3NDEKTSV4RRFFQ69G5FAV',
    };
    const ask = ({ method, path }: Operation, headers: Record<string, string>) =>
      server.app.request(
        Object.entries(NOWHERE).reduce((address, [part, put]) => address.replace(part, put), path),
        {
          method,
          headers: { 'Idempotency-Key': newKey(), 'Content-Type': 'application/json', ...headers },
          ...(method === 'POST' && { body: '{}' }),
        },
      );
    const problemOf = async (answer: Response) => [
      answer.status,
      ((await answer.json()) as { code?: string }).code,
    ];

    for (const operation of ofStaff) {
      it(`is closed to everyone else: ${operation.id}`, async () => {
        for (const Authorization of [
          '',
          'Bearer',
          'Bearer wrong',
          'Basic YTpi',
          `Bearer ${'x'.repeat(300)}`,
        ]) {
          const answer = await ask(operation, { Authorization });
          expect(answer.headers.get('WWW-Authenticate')).to.equal('Bearer');
          expect(await problemOf(answer)).to.deep.equal([401, 'unauthorized']);
        }
      });

      for (const role of STAFF_ROLES)
        it(`${operation.roles!.includes(role) ? 'is open to' : 'is closed to'} ${role}: ${operation.id}`, async () => {
          const answer = await ask(operation, await server.staffHeaders([role]));
          if (operation.roles!.includes(role)) expect(answer.status).to.be.oneOf([200, 404, 422, 428]);
          else expect(await problemOf(answer)).to.deep.equal([403, 'forbidden']);
        });

      it(`takes no other site: ${operation.id}`, async () => {
        const answer = await ask(operation, { ...staff, Origin: 'https://elsewhere.example' });
        expect(answer.status).to.equal(403);
        expect(answer.headers.has('Access-Control-Allow-Origin')).to.equal(false);
      });
    }

    it('shows no request to whoever only keeps the server: admin, editor, auditor', () => {
      const showsContent = ['retrieveStaffLegalRequest', 'downloadAttachment', 'replyToLegalRequest'];
      for (const { id, roles } of ofStaff.filter(({ id }) => showsContent.includes(id)))
        expect(roles, id).to.have.members(['intake', 'lawyer', 'operator']);
    });

    it('asks for the role before it says whether there is anything', async () => {
      const sent = await server.post('/v1/legal-requests', legalRequest({ topic: 'labour' }));
      const { id } = (await sent.json()) as { id: string };
      const admin = await server.staffHeaders(['admin']);
      for (const there of [id, 'lr_01ARZ3NDEKTSV4RRFFQ69G5FAV'])
        expect((await server.get(`/v1/staff/legal-requests/${there}`, admin)).status).to.equal(403);
    });
  });

  describe('a token', () => {
    const meWith = (token: string) => server.get('/v1/staff/me', { Authorization: `Bearer ${token}` });
    const make = (expiresAt: Date | null) =>
      createStaffToken(server.storage, () => server.time.now, {
        name: 'Айдос',
        roles: ['intake'],
        expiresAt,
      });

    it('says whose it is', async () => {
      const expiresAt = new Date('2026-04-15T06:00:00.000Z');
      const answer = await meWith(await make(expiresAt));
      expect(await answer.json()).to.deep.equal({
        name: 'Айдос',
        roles: ['intake'],
        expiresAt: expiresAt.toISOString(),
      });
      expect(await (await meWith(await make(null))).json()).to.deep.include({ expiresAt: null });
    });

    it('works until its last moment', async () => {
      const before = server.time.now;
      const token = await make(new Date(before.getTime() + 1000));
      server.time.now = new Date(before.getTime() + 999);
      expect((await meWith(token)).status).to.equal(200);
      server.time.now = new Date(before.getTime() + 1000);
      expect((await meWith(token)).status).to.equal(401);
      server.time.now = before;
    });

    it('ends at once when it is revoked, and is stored as a hash only', async () => {
      const token = await make(null);
      expect(await server.dump()).not.to.contain(token);
      const clock = () => server.time.now;
      const own = (await server.storage.staffTokens.find(staffTokenHash(token)))!.id;
      expect(await revokeStaffToken(server.storage, clock, own)).to.equal(true);
      expect((await meWith(token)).status).to.equal(401);
      expect(await revokeStaffToken(server.storage, clock, own)).to.equal(false);
      expect(await revokeStaffToken(server.storage, clock, 'st_none')).to.equal(false);
    });
  });

  it('comes in pages, newest first, each request once', async () => {
    const before = (await list('')).data.length;
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
    expect(ids).to.have.length(before + 7);
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
