import { expect } from 'chai';
import type { LegalRequestCreated } from '@amanat/contract';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import { purge } from './purge.js';

describe('the purge', () => {
  let server: TestServer;
  beforeEach(async () => (server = await startTestServer()));
  afterEach(() => server.close());

  it('leaves no first answer that repeats a request which is past its day', async () => {
    const { id } = (await (
      await server.post('/v1/legal-requests', legalRequest({ name: 'Айгүл' }))
    ).json()) as LegalRequestCreated;
    const step = { ...(await server.staffHeaders()), 'If-Match': '"1"', 'Idempotency-Key': newKey() };
    const move = () => server.post(`/v1/staff/legal-requests/${id}/transitions`, { to: 'triaged' }, step);
    expect((await move()).status).to.equal(200);
    const clock = () => new Date(server.time.now.getTime() + 2 * 86_400_000);
    const purged = await purge({ storage: server.storage, clock }, { retentionDays: 1, auditDays: 60 });
    expect(purged.legalRequests).to.equal(1);
    // The kept answer would have said who it was.
    expect((await move()).status).to.equal(404);
  });

  it('deletes what is past its day, and nothing else', async () => {
    const parts = { storage: server.storage, clock: () => server.time.now };
    const later = (days: number) =>
      (server.time.now = new Date(server.time.now.getTime() + days * 86_400_000));
    const send = async () =>
      (await (
        await server.post('/v1/legal-requests', legalRequest({ name: 'Айгүл' }))
      ).json()) as LegalRequestCreated;
    const purgeNow = () => purge(parts, { retentionDays: 30, auditDays: 60 });
    const nothing = {
      legalRequests: 0,
      firstAnswers: 0,
      auditEntries: 0,
      callbackSlots: 0,
      unfinishedAttachments: 0,
      deliveries: 0,
    };
    const old = await send();
    await server.staffHeaders();
    await server.storage.callbackSlots.take('2026-01-16T04:00:00.000Z', 1);
    expect(await purgeNow()).to.deep.equal(nothing);
    later(29);
    const young = await send();
    expect(await purgeNow()).to.deep.equal({ ...nothing, firstAnswers: 1, callbackSlots: 1 });
    later(2);
    expect(await purgeNow()).to.deep.equal({ ...nothing, legalRequests: 1 });
    expect(await server.storage.legalRequests.findById(old.id)).to.equal(undefined);
    expect(await server.storage.legalRequests.steps(old.id)).to.deep.equal([]);
    expect(await server.storage.legalRequests.findById(young.id)).not.to.equal(undefined);
    later(29);
    expect(await purgeNow()).to.deep.equal({ ...nothing, legalRequests: 1, firstAnswers: 1 });
    later(1);
    expect(await purgeNow()).to.deep.equal({ ...nothing, auditEntries: 1 });
  });
});
