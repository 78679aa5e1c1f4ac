import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import type { LegalRequestCreated } from '@amanat/contract';
import { legalRequest, startTestServer, type TestServer } from '../app.test.parts.js';
import { purge } from './purge.js';

describe('the purge', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());

  it('deletes what is past its day, and nothing else', async () => {
    const parts = { storage: server.storage, clock: () => server.time.now };
    const later = (days: number) =>
      (server.time.now = new Date(server.time.now.getTime() + days * 86_400_000));
    const send = async () =>
      (await (
        await server.post('/v1/legal-requests', legalRequest({ name: 'Айгүл' }))
      ).json()) as LegalRequestCreated;
    const old = await send();
    expect(await purge(parts, 30)).to.deep.equal({ legalRequests: 0, firstAnswers: 0 });
    later(29);
    const young = await send();
    expect(await purge(parts, 30)).to.deep.equal({ legalRequests: 0, firstAnswers: 1 });
    later(2);
    expect(await purge(parts, 30)).to.deep.equal({ legalRequests: 1, firstAnswers: 1 });
    expect(await server.storage.legalRequests.findById(old.id)).to.equal(undefined);
    expect(await server.storage.legalRequests.steps(old.id)).to.deep.equal([]);
    expect(await server.storage.legalRequests.findById(young.id)).not.to.equal(undefined);
  });
});
