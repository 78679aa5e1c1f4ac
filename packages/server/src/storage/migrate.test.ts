import { expect } from 'chai';
import { freshDatabase, startTestServer } from '../app.test.parts.js';
import { openStorage } from './open.js';

describe('the tables', () => {
  it('are made once when servers start together', async () => {
    const { address, drop } = await freshDatabase();
    // One thread cannot wait for itself on SQLite: there, main.test.ts starts processes.
    const together = address.engine === 'postgres' ? [1, 2, 3, 4] : [1];
    const storages = await Promise.all(together.map(() => openStorage(address, { serving: false })));
    const migrations = await Promise.all(storages.map((storage) => storage.migrate()));
    expect(migrations.flat()).to.deep.equal(['0001-first-tables', '0002-casework', '0003-programmes-data']);
    for (const storage of storages) {
      expect(await storage.pendingMigrations()).to.deep.equal([]);
      await storage.close();
    }
    await drop();
  });

  it('undo a transaction that throws, whole', async () => {
    const server = await startTestServer();
    const work = server.storage.transaction(async ({ staffTokens }) => {
      await staffTokens.add({
        hash: Buffer.from('hash'),
        id: 'st_1',
        name: 'name',
        roles: 'intake',
        created_at: '2026-01-01T00:00:00.000Z',
        expires_at: null,
        revoked_at: null,
      });
      throw new Error('no');
    });
    await work.then(
      () => expect.fail('it did not throw'),
      () => undefined,
    );
    expect(await server.storage.staffTokens.find(Buffer.from('hash'))).to.equal(undefined);
    await server.close();
  });
});
