import { expect } from 'chai';
import { Kysely } from 'kysely';
import { afterAll, beforeAll } from 'vitest';
import type { LegalRequestCreated, LegalRequestTracked } from '@amanat/contract';
import { legalRequest, newRing, startTestServer, type TestServer } from '../../app.test.parts.js';
import type { Schema } from '../../storage/schema.js';

const PATH = '/v1/legal-requests';
const told = {
  contact: {
    channel: 'call',
    phone: '+77015550199',
    safeHours: 'evening',
    mayLeaveMessage: false,
    maySayWhoWeAre: false,
  },
  name: 'Айгүл',
  description: 'Менің атымнан несие алды.',
  okrug: 'Қызылағаш',
  topic: 'fraud',
  region: '191000000',
};

/** Straight at the rows, as somebody with the database in their hands. */
async function withRows(server: TestServer, work: (db: Kysely<Schema>) => Promise<unknown>): Promise<void> {
  const { address } = server;
  const dialect =
    address.engine === 'sqlite'
      ? (await import('../../storage/sqlite.js')).sqliteDialect(address.file, false)
      : (await import('../../storage/postgres.js')).postgresDialect(address.url, () => undefined);
  const db = new Kysely<Schema>({ dialect });
  await work(db);
  await db.destroy();
}

describe('a request for legal aid', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    staff = await server.staffHeaders();
  });
  afterAll(() => server.close());

  const json = async <Body>(answer: Response, status = 200) => {
    expect(answer.status).to.equal(status);
    return (await answer.json()) as Body;
  };
  const send = async (changes: Record<string, unknown> = told) =>
    json<LegalRequestCreated>(await server.post(PATH, legalRequest(changes)), 201);
  const track = async (receipt: string) =>
    json<LegalRequestTracked>(await server.post(`${PATH}/track`, { receipt }));
  const retrieve = (id: string) => server.get(`/v1/staff/legal-requests/${id}`, staff);
  const versionOf = async (id: string) => (await retrieve(id)).headers.get('ETag')!;
  const move = async (id: string, to: string, reply?: string, headers = {}) =>
    server.post(
      `/v1/staff/legal-requests/${id}/transitions`,
      { to, ...(reply && { reply }) },
      { ...staff, 'If-Match': await versionOf(id), ...headers },
    );

  it('does not open for a receipt that somebody moved to it in the database', async () => {
    const [theirs, mine] = [await send(), await send()];
    expect((await move(theirs.id, 'answered', 'Сізге айтар сөз')).status).to.equal(200);
    await withRows(server, async (db) => {
      const { receipt_index, receipt_verifier } = await db
        .selectFrom('legal_requests')
        .select(['receipt_index', 'receipt_verifier'])
        .where('id', '=', mine.id)
        .executeTakeFirstOrThrow();
      await db.deleteFrom('legal_requests').where('id', '=', mine.id).execute();
      await db
        .updateTable('legal_requests')
        .set({ receipt_index, receipt_verifier })
        .where('id', '=', theirs.id)
        .execute();
    });
    const answer = await server.post(`${PATH}/track`, { receipt: mine.receipt });
    expect(answer.status).to.equal(500);
    expect(await answer.text()).not.to.contain('Сізге');
  });

  it('is found again by its receipt', async () => {
    const { id, receipt, receivedAt } = await send();
    expect(id).to.match(/^lr_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(await track(receipt)).to.deep.equal({
      status: 'received',
      topic: 'fraud',
      receivedAt,
      timeline: [{ status: 'received', at: receivedAt }],
      replies: [],
      messages: [],
      attachments: [],
      // Sent on a Thursday.
      due: { on: '2026-01-20', countedBy: 'weekdays' },
    });
  });

  it('needs no Idempotency-Key to be tracked, and says nothing for a wrong receipt', async () => {
    const answer = await server.app.request(`${PATH}/track`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"receipt":"00000000000000000"}',
    });
    expect(answer.status).to.equal(404);
  });

  it('reads to a caseworker as it was told', async () => {
    const { id } = await send();
    expect(await json(await retrieve(id))).to.deep.include(told);
  });

  it('is answered, and its owner reads the reply', async () => {
    const { id, receipt } = await send();
    await json(await move(id, 'triaged'));
    await json(await move(id, 'answered', 'Банкке хат жазыңыз.'));
    const { status, timeline, replies } = await track(receipt);
    expect(status).to.equal('answered');
    expect(timeline.map((step) => step.status)).to.deep.equal(['received', 'triaged', 'answered']);
    expect(replies.map(({ text }) => text)).to.deep.equal(['Банкке хат жазыңыз.']);
  });

  it('takes only the steps that its state allows', async () => {
    const { id } = await send();
    await json(await move(id, 'closed'));
    expect((await move(id, 'triaged')).status).to.equal(409);
    expect((await move(id, 'withdrawn')).status).to.equal(422);
  });

  it('is moved once when two caseworkers move it together', async () => {
    const { id } = await send();
    const seen = { 'If-Match': await versionOf(id) };
    const answers = await Promise.all([move(id, 'closed', 'Бір', seen), move(id, 'closed', 'Екі', seen)]);
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 412]);
    expect((await json<LegalRequestTracked>(await retrieve(id))).replies).to.have.length(1);
  });

  it('is destroyed when its owner withdraws it; a second time answers as the first', async () => {
    const { id, receipt } = await send();
    const key = { 'Idempotency-Key': 'a-caseworkers-answer-000' };
    await json(await move(id, 'answered', 'Жауап', key));
    const first = await json(await server.post(`${PATH}/track/withdraw`, { receipt }));
    server.time.now = new Date(server.time.now.getTime() + 60_000);
    expect(await json(await server.post(`${PATH}/track/withdraw`, { receipt }))).to.deep.equal(first);

    expect(await track(receipt)).to.deep.include({ status: 'withdrawn', topic: 'other', replies: [] });
    const seen = await json<Record<string, unknown>>(await retrieve(id));
    for (const gone of ['contact', 'name', 'description', 'okrug', 'region'])
      expect(seen).not.to.have.property(gone);
    expect((await move(id, 'triaged')).status).to.equal(409);
    // The kept answer to the caseworker repeated the request: it went too.
    expect((await move(id, 'answered', 'Жауап', key)).status).to.equal(409);
    await withRows(server, async (db) => {
      const row = await db
        .selectFrom('legal_requests')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      expect(row).to.include({
        wrapped_key: null,
        contact: null,
        name: null,
        description: null,
        okrug: null,
      });
    });
  });

  it('leaves no old copy of its key in the database file after a withdrawal', async () => {
    if (server.address.engine !== 'sqlite') return;
    const { id, receipt } = await send();
    const row = await server.storage.legalRequests.findById(id);
    const wrapped = Buffer.from(row!.wrapped_key!).toString('latin1');
    expect(await server.dump()).to.contain(wrapped);
    await server.post(`${PATH}/track/withdraw`, { receipt });
    expect(await server.dump()).not.to.contain(wrapped);
  });

  it('does not open when two rows swap a ciphertext, and says only that the server failed', async () => {
    const [one, other] = [await send(), await send()];
    const description = (await server.storage.legalRequests.findById(other.id))!.description;
    await withRows(server, (db) =>
      db.updateTable('legal_requests').set({ description }).where('id', '=', one.id).execute(),
    );
    const answer = await retrieve(one.id);
    expect(answer.status).to.equal(500);
    expect(((await answer.json()) as { code: string }).code).to.equal('internal');
    expect((await retrieve(other.id)).status).to.equal(200);
  });

  it('does not open when two of its columns are swapped', async () => {
    const { id } = await send();
    const { name, okrug } = (await server.storage.legalRequests.findById(id))!;
    await withRows(server, (db) =>
      db.updateTable('legal_requests').set({ name: okrug, okrug: name }).where('id', '=', id).execute(),
    );
    expect((await retrieve(id)).status).to.equal(500);
  });

  it('is still found and read after the keys were rotated', async () => {
    const { id, receipt } = await send();
    const [fresh] = newRing('k2').all;
    const rotated = server.appWith({ keys: { current: fresh!, all: [fresh!, ...server.keys.all] } });
    const read = await rotated.request(`/v1/staff/legal-requests/${id}`, { headers: staff });
    expect(await json(read)).to.deep.include(told);
    const tracked = await rotated.request(`${PATH}/track`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receipt }),
    });
    expect(tracked.status).to.equal(200);
  });
});
