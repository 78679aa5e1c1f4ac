import { DatabaseSync } from 'node:sqlite';
import { expect } from 'chai';
import type { LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newRing, startTestServer, type TestServer } from '../../app.test.parts.js';
import type { LegalRequestRow } from '../../storage/legal-requests.js';
import { purge } from '../purge.js';
import { sealReply, unsealPersonalFields, unsealReplies } from './sealed-request.js';

const PATH = '/v1/legal-requests';
const COLUMNS = ['wrapped_key', 'contact', 'name', 'description', 'okrug', 'details'] as const;
const told = {
  name: 'Айгүл',
  description: 'Менің атымнан несие алды.',
  okrug: 'Қызылағаш',
  onBehalf: { relation: 'анам', agreed: true },
  needs: ['large-print'],
};

const flipped = (bytes: Uint8Array, bit: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};

describe('what is written of a request', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());

  const send = async () =>
    (await (await server.post(PATH, legalRequest(told))).json()) as LegalRequestCreated;
  const rowOf = async (id: string) => (await server.storage.legalRequests.findById(id))!;
  const withdraw = (receipt: string) => server.post(`${PATH}/track/withdraw`, { receipt });

  for (const column of COLUMNS)
    it(`E2: does not open when any one bit of ${column} is flipped, nor with another request's ${column}`, async () => {
      const [row, other] = [await rowOf((await send()).id), await rowOf((await send()).id)];
      expect(unsealPersonalFields(server.keys, row)).to.include({ name: told.name, okrug: told.okrug });
      const bytes = row[column]!;
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const changed: LegalRequestRow = { ...row, [column]: flipped(bytes, bit) };
        expect(() => unsealPersonalFields(server.keys, changed)).to.throw();
      }
      expect(() => unsealPersonalFields(server.keys, { ...row, [column]: other[column] })).to.throw();
    });

  it('E2: does not open as another column, under another id, receipt or key', async () => {
    const row = await rowOf((await send()).id);
    const changes: Partial<LegalRequestRow>[] = [
      { name: row.okrug, okrug: row.name },
      { description: row.details, details: row.description },
      { id: 'lr_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
      { receipt_index: flipped(row.receipt_index, 0) },
    ];
    for (const change of changes)
      expect(() => unsealPersonalFields(server.keys, { ...row, ...change })).to.throw();
    const foreign = { ...newRing('k1'), indexSecret: server.keys.indexSecret };
    expect(() => unsealPersonalFields(foreign, row)).to.throw();
  });

  it('E2: nor do the words that followed, with any bit flipped, swapped, or at another request', async () => {
    const [row, other] = [await rowOf((await send()).id), await rowOf((await send()).id)];
    const reply = (id: string, text: string) => ({
      id,
      at: '2026-01-15T06:00:00.000Z',
      author: 'office' as const,
      text: sealReply(server.keys, row, id, text)!,
    });
    const [one, two] = [reply('1', 'Бір'), reply('2', 'Екі')];
    const opened = unsealReplies(server.keys, row, [one, two]);
    expect(opened.map(({ text }) => text)).to.deep.equal(['Бір', 'Екі']);
    for (let bit = 0; bit < one.text.length * 8; bit++)
      expect(() => unsealReplies(server.keys, row, [{ ...one, text: flipped(one.text, bit) }])).to.throw();
    expect(() => unsealReplies(server.keys, row, [{ ...one, text: two.text }])).to.throw();
    expect(() => unsealReplies(server.keys, other, [one])).to.throw();
  });

  it('E3: is unreadable after a withdrawal, in a copy of the database with all keys too', async () => {
    const { id, receipt } = await send();
    const row = await rowOf(id);
    const secrets = COLUMNS.map((column) => Buffer.from(row[column]!).toString('latin1'));
    await withdraw(receipt);
    const dump = await server.dump();
    expect(dump).to.contain(id);
    for (const secret of secrets) expect(dump.includes(secret)).to.equal(false);
    expect(unsealPersonalFields(server.keys, await rowOf(id))).to.deep.equal({});
  });

  it('E3: is unreadable after its retention, without a trace', async () => {
    const { id } = await send();
    const wrapped = Buffer.from((await rowOf(id)).wrapped_key!).toString('latin1');
    const began = server.time.now;
    server.time.now = new Date(began.getTime() + 400 * 86_400_000);
    await purge(
      { storage: server.storage, clock: () => server.time.now },
      { retentionDays: 365, auditDays: 365 },
    );
    server.time.now = began;
    const dump = await server.dump();
    expect(dump.includes(wrapped)).to.equal(false);
    expect(await server.storage.legalRequests.findById(id)).to.equal(undefined);
  });

  it('E3: opens from the copy of yesterday for nobody but who has the ring of yesterday too', async () => {
    const { id, receipt } = await send();
    const yesterday = await rowOf(id);
    await withdraw(receipt);
    const rotated = { ...newRing('k2'), indexSecret: server.keys.indexSecret };
    expect(() => unsealPersonalFields(rotated, yesterday)).to.throw(/no longer in AMANAT_KEYS/);
    // Which is why copies must be thrown away in time, or the key: this is what a withdrawal cannot reach.
    expect(unsealPersonalFields(server.keys, yesterday)).to.include({ name: told.name });
  });

  it('E3: leaves the log of the database too, later, when somebody was reading during the withdrawal', async () => {
    const { address } = server;
    if (address.engine !== 'sqlite') return;
    const { id, receipt } = await send();
    await server.storage.forgetOldCopies();
    const wrapped = Buffer.from((await rowOf(id)).wrapped_key!).toString('latin1');
    const reader = new DatabaseSync(address.file, { readOnly: true });
    reader.exec('begin; select count(*) from legal_requests');
    reader.prepare('select count(*) from legal_requests').get();
    expect((await withdraw(receipt)).status).to.equal(200);
    expect((await server.dump()).includes(wrapped)).to.equal(true);
    reader.exec('commit');
    reader.close();
    await purge(
      { storage: server.storage, clock: () => server.time.now },
      { retentionDays: 365, auditDays: 365 },
    );
    expect((await server.dump()).includes(wrapped)).to.equal(false);
  });
});
