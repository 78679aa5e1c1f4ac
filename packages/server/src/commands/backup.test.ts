import { copyFileSync, existsSync, statSync } from 'node:fs';
import { expect } from 'chai';
import type { LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, startTestServer, type TestServer } from '../app.test.parts.js';
import { readConfig } from '../config.js';
import { openKeyRing } from '../services/server-secrets.js';
import { StartError } from '../start-error.js';
import { openStorage } from '../storage/open.js';
import { createApp } from '../app.js';
import { createLog } from '../log.js';
import { backup } from './backup.js';

const PATH = '/v1/legal-requests';

describe('a backup', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const config = () => ({ ...readConfig({ AMANAT_DEMO: '1' }), database: server.address });
  const refused = (file?: string) =>
    backup(server.storage, config(), file).then(
      () => null,
      (error: unknown) => (error instanceof StartError ? error.message : error),
    );

  it('is made by PostgreSQL’s own tool there, and the command says so', async () => {
    if (server.address.engine === 'postgres') expect(await refused('copy')).to.match(/pg_dump/);
  });

  it('restore drill: a copy made while requests come in is put back, and everything in it is read and found', async () => {
    if (server.address.engine !== 'sqlite') return;
    const created: LegalRequestCreated[] = [];
    const send = async () => {
      const answer = await server.post(PATH, legalRequest({ name: 'Айгүл' }));
      created.push((await answer.json()) as LegalRequestCreated);
    };
    await send();
    await send();
    const copy = `${server.address.file}.copy`;
    const more = [send(), send(), send()];
    await backup(server.storage, config(), copy);
    await Promise.all(more);
    expect(statSync(copy).mode & 0o777).to.equal(0o600);

    const restored = `${server.address.file}.restored`;
    copyFileSync(copy, restored);
    const storage = await openStorage({ engine: 'sqlite', file: restored });
    expect(await storage.migrate()).to.deep.equal([]);
    const clock = () => server.time.now;
    const keys = await openKeyRing(storage, server.keys, clock);
    const app = createApp({ storage, clock, keys, config: config(), log: createLog('silent') });
    const staff = await server.staffHeaders();
    const rows = await storage.legalRequests.list({ limit: 10 });
    expect(rows.length).to.be.within(2, 5);
    const headers = { 'Content-Type': 'application/json', Host: 'localhost' };
    for (const { id, receipt } of created.slice(0, 2)) {
      const body = JSON.stringify({ receipt });
      expect((await app.request(`${PATH}/track`, { method: 'POST', headers, body })).status).to.equal(200);
      expect(rows.some((row) => row.id === id)).to.equal(true);
    }
    // Tokens made after the copy are not in it.
    expect((await app.request('/v1/staff/me', { headers: staff })).status).to.equal(401);
    await storage.close();
  });

  it('never writes over a file, and needs one to write', async () => {
    if (server.address.engine !== 'sqlite') return;
    const copy = `${server.address.file}.copy`;
    expect(existsSync(copy)).to.equal(true);
    expect(await refused(copy)).to.match(/not there yet/);
    expect(await refused()).to.match(/backup <file>/);
  });
});
