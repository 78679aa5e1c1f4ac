import { readFileSync, globSync } from 'node:fs';
import { expect } from 'chai';
import { Kysely } from 'kysely';
import type { LegalRequestCreated, Problem } from '@amanat/contract';
import { OPERATIONS, type Operation } from '@amanat/contract/operations';
import { afterAll, beforeAll, it } from 'vitest';
import { BOUNDLESS, legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import { makeReceipt } from '../secrecy/receipts.js';
import { purge } from '../services/purge.js';
import { createReceiptGuesses } from '../services/receipt-guesses.js';
import { proveReceipt } from '../services/receipts.js';
import { solve } from '../services/proof-of-work.test.parts.js';
import type { Abuse } from '../settings/abuse.js';
import type { Schema } from '../storage/schema.js';

const PATH = '/v1/legal-requests';
const HOUR_MS = 3_600_000;

const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

describe('receipts over HTTP', () => {
  let server: TestServer;
  let receipt: string;
  beforeAll(async () => {
    server = await startTestServer({ trustedProxies: 1 });
    receipt = await send();
  });
  afterAll(() => server.close());

  const send = async () =>
    ((await (await server.post(PATH, legalRequest())).json()) as LegalRequestCreated).receipt;
  const asker = (abuse: Partial<Abuse> = {}) => {
    const app = server.appWith({ config: { abuse: { ...BOUNDLESS, ...abuse } } });
    return async (path: string, body: unknown, address: string, headers: Record<string, string> = {}) =>
      app.request(path, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': newKey(),
          'X-Forwarded-For': address,
          ...headers,
        },
        body: JSON.stringify(body),
      });
  };
  const withRows = async <Result>(work: (db: Kysely<Schema>) => Promise<Result>): Promise<Result> => {
    const { address } = server;
    const dialect =
      address.engine === 'sqlite'
        ? (await import('../storage/sqlite.js')).sqliteDialect(address.file, false)
        : (await import('../storage/postgres.js')).postgresDialect(address.url, () => undefined);
    const db = new Kysely<Schema>({ dialect });
    return work(db).finally(() => db.destroy());
  };
  const later = (ms: number) => (server.time.now = new Date(server.time.now.getTime() + ms));

  it(
    'R2: to look for a receipt of somebody is as much work as for one of nobody',
    { timeout: 300_000, retry: 2 },
    async () => {
      const { storage, keys, time } = server;
      const { legalRequests, wrongReceipts: store } = storage;
      const guesses = createReceiptGuesses({ store, keys, clock: () => time.now, abuse: BOUNDLESS });
      const took: Record<'hit' | 'miss', number[]> = { hit: [], miss: [] };
      const look = async (kind: 'hit' | 'miss', number: number) => {
        const asked = kind === 'hit' ? receipt : makeReceipt();
        const started = performance.now();
        const found = await proveReceipt(
          { legalRequests, keys, guesses },
          asked,
          `203.0.113.${number % 250}`,
        ).then(
          () => 'hit',
          () => 'miss',
        );
        took[kind].push(performance.now() - started);
        expect(found).to.equal(kind);
      };
      for (let number = 0; number < 500; number++) {
        // In turn, and each first as often as the other, so that what slows the machine down slows both.
        for (const kind of number % 2 ? (['hit', 'miss'] as const) : (['miss', 'hit'] as const))
          await look(kind, number);
      }
      // Of each pair, taken one after the other, so that what slowed the machine down for a while drops out.
      const differences = took.hit.map((ms, pair) => ms - took.miss[pair]!);
      const [hit, miss] = [median([...took.hit]), median([...took.miss])];
      const apart = (Math.abs(median(differences)) / Math.max(hit, miss)) * 100;
      console.log(
        `R2: 1,000 look-ups: hit ${hit.toFixed(2)} ms, miss ${miss.toFixed(2)} ms, ${apart.toFixed(2)}% apart`,
      );
      expect(apart).to.be.lessThan(5);
    },
  );

  it('R2: a request from before there were verifiers is still found by its receipt', async () => {
    const older = await send();
    await withRows(async (db) => {
      const verified = await db.selectFrom('legal_requests').select('receipt_verifier').execute();
      expect(verified.every(({ receipt_verifier: bytes }) => bytes?.length === 51)).to.equal(true);
      await db.updateTable('legal_requests').set({ receipt_verifier: null }).execute();
    });
    expect((await asker()(`${PATH}/track`, { receipt: older }, '203.0.113.1')).status).to.equal(200);
  });

  it('R3: ten wrong receipts from one address, then 429, and each time for longer', async () => {
    const ask = asker({ wrongReceiptsPerAddress: 10 });
    const guess = (path = `${PATH}/track`, address = '198.51.100.1') =>
      ask(path, { receipt: makeReceipt() }, address);
    server.time.now = new Date('2026-02-02T02:10:00.000Z');
    const waits: number[] = [];
    for (let round = 0; round < 4; round++) {
      for (let count = 0; count < 10; count++) expect((await guess()).status).to.equal(404);
      const refused = await guess();
      expect(refused.status).to.equal(429);
      waits.push(Number(refused.headers.get('Retry-After')));
      // Also with a receipt that is right, at whatever address it is brought to, and until the very end.
      for (const path of ['/track', '/track/withdraw', '/track/upload-token'])
        expect((await ask(PATH + path, { receipt }, '198.51.100.1')).status, path).to.equal(429);
      expect((await guess(undefined, `198.51.100.${10 + round}`)).status).to.equal(404);
      later(waits.at(-1)! * 1000 - 1000);
      expect((await guess()).status).to.equal(429);
      later(1000);
    }
    expect(waits).to.deep.equal([110 * 60, 3 * 3600, 5 * 3600, 7 * 3600]);
    // The last wait ends with the day, at midnight in Kazakhstan: people may share an address, and the guesser leaves.
    expect(server.time.now.toISOString()).to.equal('2026-02-02T19:00:00.000Z');
    expect((await ask(`${PATH}/track`, { receipt }, '198.51.100.1')).status).to.equal(200);
  });

  it('R3: right receipts do not count, and a hundred guesses at once see each other', async () => {
    later(HOUR_MS);
    const ask = asker({ wrongReceiptsPerAddress: 10 });
    for (let count = 0; count < 15; count++) {
      expect((await ask(`${PATH}/track`, { receipt }, '198.51.100.2')).status).to.equal(200);
      await new Promise(setImmediate);
    }
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask(`${PATH}/track`, { receipt: makeReceipt() }, '198.51.100.3')),
    );
    expect(answers.filter(({ status }) => status === 404)).to.have.length(10);
    expect(answers.filter(({ status }) => status === 429)).to.have.length(90);
  });

  it('R3: many right receipts of one address at once shut nobody out', async () => {
    const ask = asker({ wrongReceiptsPerAddress: 10 });
    const track = () => ask(`${PATH}/track`, { receipt }, '198.51.100.77');
    const answers = await Promise.all(Array.from({ length: 25 }, track));
    // What is not judged yet may be refused, for a moment.
    for (const { status, headers } of answers)
      expect([status, headers.get('Retry-After')]).to.be.deep.oneOf([
        [200, null],
        [429, '2'],
      ]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await track()).status).to.equal(200);
  });

  it('R3: a slip of the finger is no guess: the check digit catches it', async () => {
    const ask = asker({ wrongReceiptsPerAddress: 1 });
    const slip = receipt.slice(0, -1) + String((Number(receipt.at(-1)) + 1) % 10);
    for (let count = 0; count < 5; count++)
      expect((await ask(`${PATH}/track`, { receipt: slip }, '198.51.100.4')).status).to.equal(422);
    expect((await ask(`${PATH}/track`, { receipt }, '198.51.100.4')).status).to.equal(200);
  });

  it(
    'R3: guesses from everywhere make receipts dear for all, and shut nobody out',
    { timeout: 300_000 },
    async () => {
      later(HOUR_MS);
      const ask = asker({ wrongReceiptsOverall: 20 });
      for (let count = 0; count < 20; count++)
        expect((await ask(`${PATH}/track`, { receipt: makeReceipt() }, `192.0.2.${count}`)).status).to.equal(
          404,
        );
      const asked = await ask(`${PATH}/track`, { receipt }, '192.0.2.200');
      expect(asked.status).to.equal(428);
      const { code, challenge } = (await asked.json()) as Problem;
      expect(code).to.equal('proof-needed');
      expect(challenge!.zeroBits).to.equal(20);
      const headers = { 'Amanat-Proof': solve(challenge!) };
      expect((await ask(`${PATH}/track`, { receipt }, '192.0.2.200', headers)).status).to.equal(200);
      // Sending a request is not what is guessed at.
      expect((await ask(PATH, legalRequest(), '192.0.2.200')).status).to.equal(201);

      const without = asker({ wrongReceiptsOverall: 20, proofOfWork: 'off' });
      const refused = await without(`${PATH}/track`, { receipt }, '192.0.2.200');
      expect(refused.status).to.equal(429);
      expect(Number(refused.headers.get('Retry-After'))).to.be.within(1, 3600);
      later(HOUR_MS);
      expect((await ask(`${PATH}/track`, { receipt }, '192.0.2.200')).status).to.equal(200);
    },
  );

  it('R3: counts are forgotten', async () => {
    const rows = async () =>
      (await withRows((db) => db.selectFrom('wrong_receipts').selectAll().execute())).length;
    expect(await rows()).to.be.greaterThan(10);
    later(72 * HOUR_MS);
    await purge(
      { storage: server.storage, clock: () => server.time.now },
      { retentionDays: 36_500, auditDays: 36_500 },
    );
    expect(await rows()).to.equal(0);
  });

  it('R4: a receipt travels in bodies only: no address and no query of the contract takes one', () => {
    const operations: readonly Operation[] = OPERATIONS;
    for (const { id, path, query } of operations) {
      expect(path, id).not.to.match(/\{\w*receipt\w*\}/i);
      expect(query?.safeParse({ receipt }).data ?? {}, id).not.to.have.property('receipt');
    }
    expect(
      operations.filter(({ body }) => body?.safeParse({ receipt, text: 'x' }).success),
    ).to.have.length.above(3);
  });

  it('R4: nothing in the sdk puts a receipt into an address', () => {
    const root = new URL('../../../sdk/src/', import.meta.url).pathname;
    const files = globSync('**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] });
    expect(files.length).to.be.greaterThan(10);
    for (const file of files) {
      const source = readFileSync(root + file, 'utf8');
      expect(source, file).not.to.match(/path`[^`]*\$\{[^}]*receipt[^}]*\}/i);
      expect(source, file).not.to.match(/query:\s*\{[^}]*receipt/i);
      expect(source, file).not.to.match(/[?&]receipt=/i);
    }
  });
});
