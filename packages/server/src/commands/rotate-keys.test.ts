import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newRing, startTestServer, type TestServer } from '../app.test.parts.js';
import { rotateKeysCommand } from './rotate-keys.js';

describe('the command that changes keys', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());

  it('E1: says how many records it locked anew, and which keys can be taken out', async () => {
    const [fresh] = newRing('k2').all;
    const ring = { current: fresh!, all: [fresh!, ...server.keys.all] };
    const clock = () => server.time.now;
    const rotate = () => rotateKeysCommand({ storage: server.storage, ring, clock, print: () => undefined });
    await server.post('/v1/legal-requests', legalRequest());
    // The request, its first answer and the index secret.
    expect(await rotate()).to.equal(
      '3 records were locked anew with k2.\nTake out of AMANAT_KEYS, and restart: k1.',
    );
    expect(await rotate()).to.match(/^0 records .*\n.*k1\.$/);
  });

  it('says when there is nothing to change', async () => {
    const fresh = await startTestServer();
    const { current, all } = fresh.keys;
    const text = await rotateKeysCommand({
      storage: fresh.storage,
      ring: { current, all },
      clock: () => fresh.time.now,
      print: () => undefined,
    });
    expect(text).to.equal('0 records were locked anew with k1.');
    await fresh.close();
  });
});
