import { expect } from 'chai';
import { startTestServer } from '../app.test.parts.js';
import { openStorage } from './open.js';

describe('the tables', () => {
  it('are made once when servers start together', async () => {
    const server = await startTestServer();
    const others = await Promise.all([1, 2, 3].map(() => openStorage(server.address, { serving: false })));
    const migrations = await Promise.all(others.map((storage) => storage.migrate()));
    expect(migrations.flat()).to.deep.equal([]);
    expect(await server.storage.pendingMigrations()).to.deep.equal([]);
    await Promise.all(others.map((storage) => storage.close()));
    await server.close();
  });

  it('undo a transaction that throws, whole', async () => {
    const server = await startTestServer();
    const work = server.storage.transaction(async ({ staffTokens }) => {
      await staffTokens.add(Buffer.from('hash'), 'name', '2026-01-01T00:00:00.000Z');
      throw new Error('no');
    });
    await work.then(
      () => expect.fail('it did not throw'),
      () => undefined,
    );
    expect(await server.storage.staffTokens.has(Buffer.from('hash'))).to.equal(false);
    await server.close();
  });
});
