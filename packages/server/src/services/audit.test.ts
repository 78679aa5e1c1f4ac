import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import type { AuditEntryList, LegalRequestCreated } from '@amanat/contract';
import { legalRequest, startTestServer, type TestServer } from '../app.test.parts.js';
import type { Storage, Stores } from '../storage/open.js';

const STAFF = '/v1/staff/legal-requests';
const CANARY = 'canary-of-the-journal-8d31';

describe('the journal', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  let auditor: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    staff = await server.staffHeaders(['lawyer'], 'Сәуле');
    auditor = await server.staffHeaders(['auditor'], 'Тексеруші');
  });
  afterAll(() => server.close());

  const send = async () =>
    (await (
      await server.post(
        '/v1/legal-requests',
        legalRequest({ name: CANARY, description: CANARY, okrug: CANARY, filledInBy: CANARY }),
      )
    ).json()) as LegalRequestCreated;
  const entries = async (query: string) => {
    const answer = await server.get(`/v1/staff/audit?${query}`, auditor);
    expect(answer.status).to.equal(200);
    return (await answer.json()) as AuditEntryList;
  };
  let time = 0;
  const step = (id: string, kind: string, body: unknown, version: number, app = server.app) => {
    // Lines of one millisecond have no order.
    server.time.now = new Date(server.time.now.getTime() + 1);
    return app.request(`${STAFF}/${id}/${kind}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `a-key-of-the-journals-test-${++time}`,
        'If-Match': `"${version}"`,
        ...staff,
      },
      body: JSON.stringify(body),
    });
  };

  it('says who did what to which request, and not a word of its content', async () => {
    const { id } = await send();
    await server.get(`${STAFF}/${id}`, staff);
    await step(id, 'assignments', { assignee: 'Болат' }, 1);
    await step(id, 'replies', { text: CANARY }, 2);
    await step(id, 'transitions', { to: 'answered', reply: CANARY }, 3);
    // Refused: nothing was done.
    await step(id, 'transitions', { to: 'closed' }, 1);
    const { data } = await entries(`about=${id}`);
    expect(data.map(({ actor, action, detail }) => [actor, action, detail])).to.deep.equal([
      ['Сәуле', 'legal_request.transitioned', 'answered'],
      ['Сәуле', 'legal_request.replied', undefined],
      ['Сәуле', 'legal_request.assigned', 'Болат'],
      ['Сәуле', 'legal_request.retrieved', undefined],
    ]);
    const whole = JSON.stringify(await entries('limit=100'));
    expect(whole).not.to.contain(CANARY);
    expect(server.logged.join('')).not.to.contain(CANARY);
  });

  it('outlives a withdrawal', async () => {
    const { id, receipt } = await send();
    await server.get(`${STAFF}/${id}`, staff);
    await server.post('/v1/legal-requests/track/withdraw', { receipt });
    expect((await entries(`about=${id}`)).data).to.have.length(1);
  });

  it('comes in pages, newest first, each line once', async () => {
    const { id } = await send();
    for (let count = 0; count < 5; count++) {
      server.time.now = new Date(server.time.now.getTime() + 1);
      await server.get(`${STAFF}/${id}`, staff);
    }
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: AuditEntryList = await entries(`about=${id}&limit=2${cursor && `&cursor=${cursor}`}`);
      ids.push(...page.data.map((entry) => entry.id));
      cursor = page.nextCursor;
    }
    expect(ids).to.have.length(5);
    expect(ids).to.deep.equal([...new Set(ids)].sort().reverse());
  });

  it('has a line for every token that is made', async () => {
    await server.staffHeaders(['intake'], 'Жаңа');
    const { data } = await entries('limit=100');
    expect(data.find(({ detail }) => detail === 'Жаңа')).to.include({
      actor: 'command line',
      action: 'token.created',
    });
  });

  describe('that cannot be written', () => {
    const broken = <Some extends Stores>(stores: Some): Some => ({
      ...stores,
      audit: { ...stores.audit, add: () => Promise.reject(new Error('no')) },
    });
    const failing = (): Storage => ({
      ...broken(server.storage),
      transaction: (work) => server.storage.transaction((stores) => work(broken(stores))),
    });

    it('lets nobody read', async () => {
      const { id } = await send();
      const answer = await server
        .appWith({ storage: failing() })
        .request(`${STAFF}/${id}`, { headers: staff });
      expect(answer.status).to.equal(500);
      expect(await answer.text()).not.to.contain(CANARY);
    });

    it('lets nothing be done', async () => {
      const { id } = await send();
      const app = server.appWith({ storage: failing() });
      for (const [kind, body] of [
        ['transitions', { to: 'triaged', reply: CANARY }],
        ['assignments', { assignee: 'Болат' }],
        ['replies', { text: CANARY }],
      ] as const)
        expect((await step(id, kind, body, 1, app)).status).to.equal(500);
      const row = await server.storage.legalRequests.findById(id);
      expect(row).to.include({ version: 1, status: 'received', assignee: null });
      expect(await server.storage.legalRequests.replies(id)).to.deep.equal([]);
    });
  });

  for (const query of ['cursor=1', 'cursor=%00', 'limit=0', 'limit=101', `about=${'x'.repeat(65)}`])
    it(`refuses ?${query}`, async () => {
      expect((await server.get(`/v1/staff/audit?${query}`, auditor)).status).to.equal(422);
    });
  it('has no line about what cannot be an id', async () => {
    expect(await entries('about=%00')).to.deep.equal({ data: [], nextCursor: null });
  });
});
