import type { LegalRequestCreateParams } from '@amanat/sdk';
import { openOutbox, type Outbox } from '@amanat/sdk/outbox';
import { expect } from 'chai';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type FaultProxy, FAULTS, startFaultProxy } from '../faults/fault-proxy.ts';
import { aRequest, type RealServer, startRealServer, storedIn } from './real-server.ts';

let server: RealServer;
let line: FaultProxy;
let params: LegalRequestCreateParams;
let outbox: Outbox;
beforeAll(async () => {
  server = await startRealServer();
  params = await aRequest(server.client());
});
afterAll(() => server.close());
beforeEach(async () => {
  line = await startFaultProxy(server.url);
  // A twentieth of the waits, so that only the order of things is tested here.
  const schedule = (run: () => void, ms: number) => {
    const timer = setTimeout(run, ms / 20);
    return () => clearTimeout(timer);
  };
  outbox = openOutbox({ client: server.client({ endpoint: line.url, timeout: 400 }), schedule });
});
afterEach(async () => {
  outbox.close();
  await line.close();
});

/** Resolves when what is asked of the outbox is so. */
const until = (isSo: () => boolean) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!isSo()) return;
      end();
      resolve();
    };
    const end = outbox.subscribe(look);
    look();
  });
const allAccepted = () => outbox.items.every(({ state }) => state.phase === 'accepted');

describe('a request in the outbox', () => {
  for (const fault of FAULTS) {
    it(`ends in exactly one stored request and one receipt: ${fault}, twice`, async () => {
      const before = await storedIn(server);
      line.next(fault);
      line.next(fault);
      const { key } = await outbox.add(params);
      await until(allAccepted);
      const [item] = outbox.items;
      const after = await storedIn(server);
      expect(after).to.have.length(before.length + 1);
      expect(item?.key).to.equal(key);
      if (item?.state.phase !== 'accepted') throw new Error('not accepted');
      expect(after).to.include(item.state.id);
      const tracked = await server.client().legalRequests.track({ receipt: item.state.receipt! });
      expect(tracked.status).to.equal('received');
    });
  }

  it('waits for the line, says so, and goes at once when a person wants it', async () => {
    line.always('portal-200');
    const { addedAt } = await outbox.add(params);
    await until(() => outbox.items[0]?.state.phase === 'kept');
    const { state } = outbox.items[0]!;
    expect(state).to.include({ phase: 'kept', reason: 'no-line' });
    if (state.phase !== 'kept') throw new Error();
    expect(Date.parse(state.since)).to.be.at.least(Date.parse(addedAt));
    expect(Date.parse(state.nextAttemptAt!)).to.be.at.least(Date.parse(state.since));
    line.always(null);
    outbox.sendNow();
    await until(allAccepted);
  });

  it('one of several, each goes in its turn, and each once', async () => {
    const before = await storedIn(server);
    line.always('reset-after');
    for (const name of ['Айгүл', 'Болат', 'Сәуле']) await outbox.add({ ...params, name });
    await until(() => line.passed.length >= 4);
    line.always(null);
    await until(allAccepted);
    const ids = outbox.items.map(({ state }) => (state.phase === 'accepted' ? state.id : undefined));
    expect(new Set(ids).size).to.equal(3);
    expect(await storedIn(server)).to.have.length(before.length + 3);
  });

  it('that the server refuses says why, and does not hold up the next one', async () => {
    const wrong = { ...params, consent: { ...params.consent, givenAt: 'yesterday' } };
    await outbox.add(wrong);
    await outbox.add(params);
    await until(() => outbox.items[1]?.state.phase === 'accepted');
    const [first] = outbox.items;
    if (first?.state.phase !== 'refused') throw new Error('not refused');
    expect(first.state.error.userMessage('kk')).to.match(/^Кейбір жолдар/);
  });

  it('is not sent once it is wiped', async () => {
    const before = await storedIn(server);
    line.always('reset-before');
    await outbox.add(params);
    await until(() => outbox.items[0]?.state.phase === 'kept');
    outbox.wipe();
    expect(outbox.items).to.deep.equal([]);
    line.always(null);
    outbox.sendNow();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await storedIn(server)).to.have.length(before.length);
  });
});
