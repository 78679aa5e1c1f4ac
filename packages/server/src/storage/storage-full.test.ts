import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { Kysely, sql } from 'kysely';
import { ATTACHMENT_PART_BYTES, type LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll, describe } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import type { App } from '../http/app-env.js';
import { storageOver } from './open.js';
import type { Schema } from './schema.js';
import { sqliteDialect } from './sqlite.js';

const PATH = '/v1/legal-requests';
const send = (app: App, key: string) =>
  app.request(PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(legalRequest({ description: 'ұ'.repeat(5000) })),
  });

/** The answer says so, and when to come back; the code. */
async function refusalOf(answer: Response): Promise<unknown> {
  expect(Number(answer.headers.get('Retry-After'))).to.be.greaterThan(0);
  const { code, status } = (await answer.json()) as { code: string; status: number };
  expect(status).to.equal(answer.status);
  return code;
}

describe.skipIf(process.env['DATABASE_URL'])('D5: a SQLite file', () => {
  let server: TestServer;
  let db: Kysely<Schema>;
  let app: App;
  beforeAll(async () => {
    server = await startTestServer();
    const { address } = server;
    db = new Kysely<Schema>({
      dialect: sqliteDialect(address.engine === 'sqlite' ? address.file : '', false),
    });
    app = server.appWith({ storage: storageOver(db, 'sqlite') });
  });
  afterAll(async () => {
    await db.destroy();
    await server.close();
  });
  const trackedStatus = async ({ receipt }: LegalRequestCreated) =>
    (await server.post(`${PATH}/track`, { receipt })).status;

  it('that is full takes nothing and says so; what was acknowledged is there, and with room the same key gets its receipt', async () => {
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.lit(pages.rows[0]!.page_count + 25)}`.execute(db);
    const acknowledged: LegalRequestCreated[] = [];
    const refused: string[] = [];
    while (refused.length < 3) {
      const key = newKey();
      const answer = await send(app, key);
      if (answer.status === 201) acknowledged.push((await answer.json()) as LegalRequestCreated);
      else {
        expect(answer.status).to.equal(507);
        expect(await refusalOf(answer)).to.equal('storage-full');
        refused.push(key);
      }
    }
    expect(acknowledged.length).to.be.greaterThan(0);
    for (const created of acknowledged) expect(await trackedStatus(created)).to.equal(200);

    const { uploadToken } = acknowledged[0]!;
    const bytes = randomBytes(300_000);
    const announcement = { uploadToken, name: 'a.jpg', bytes: bytes.length, sha256: '0'.repeat(64) };
    const announced = await server.post(`${PATH}/attachments`, announcement);
    const { id } = (await announced.json()) as { id: string };
    const part = await app.request(`${PATH}/attachments/${id}/parts/1`, {
      method: 'PUT',
      headers: { Authorization: `Upload ${uploadToken!}`, 'Content-Type': 'application/octet-stream' },
      body: Uint8Array.from(bytes.subarray(0, ATTACHMENT_PART_BYTES)),
    });
    expect(part.status).to.equal(507);
    expect(await refusalOf(part)).to.equal('storage-full');
    expect(await server.storage.attachments.partNumbers(id)).to.deep.equal([]);

    await sql`pragma max_page_count = 1000000`.execute(db);
    for (const key of refused) {
      const answer = await send(app, key);
      expect(answer.status).to.equal(201);
      expect(await trackedStatus((await answer.json()) as LegalRequestCreated)).to.equal(200);
    }
  });

  it('that may only be read takes nothing, and still answers what was stored', async () => {
    const created = (await (await send(app, newKey())).json()) as LegalRequestCreated;
    await sql`pragma query_only = 1`.execute(db);
    const answer = await send(app, newKey());
    expect(answer.status).to.equal(503);
    expect(await refusalOf(answer)).to.equal('unavailable');
    await sql`pragma query_only = 0`.execute(db);
    expect(await trackedStatus(created)).to.equal(200);
  });
});

describe('D5: a PostgreSQL that has no room', () => {
  it('is said to be full, by its code 53100', async () => {
    const server = await startTestServer();
    const full = Object.assign(new Error('could not extend file'), { code: '53100' });
    const storage = { ...server.storage, transaction: () => Promise.reject(full) };
    const answer = await send(server.appWith({ storage }), newKey());
    expect(answer.status).to.equal(507);
    expect(await refusalOf(answer)).to.equal('storage-full');
    await server.close();
  });
});
