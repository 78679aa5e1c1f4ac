import type { LegalRequestCreateParams } from '@amanat/contract';
import { expect } from 'chai';
import { errorFromAnswer } from '../core/error-from-answer.js';
import { ConnectionError, ContractError, RequestValidationError } from '../core/errors.js';
import { aClient, aDevice, anOutbox, handClock, KEY, PARAMS, settled, START } from './outbox.test.parts.js';

const noLine = new ConnectionError({ code: 'network' });
const busy = (retryAfter: string) =>
  errorFromAnswer(
    { status: 503, headers: new Headers({ 'retry-after': retryAfter }), body: null },
    { operation: 'x' },
  );
const at = (ms: number) => new Date(START + ms).toISOString();

describe('an outbox in memory', () => {
  it('sends at once, and keeps the receipt for whoever shows it', async () => {
    const { client, asked } = aClient();
    const outbox = anOutbox({ client });
    const item = await outbox.add(PARAMS, { idempotencyKey: KEY });
    expect(item).to.deep.include({ key: KEY, onDisk: false });
    await settled();
    expect(asked).to.deep.equal([{ operation: 'create', body: PARAMS, key: KEY }]);
    expect(outbox.items[0]?.state).to.deep.equal({
      phase: 'accepted',
      id: 'lr_1',
      receipt: `receipt of ${KEY}`,
    });
    await outbox.remove(KEY);
    expect(outbox.items).to.deep.equal([]);
  });

  it('tries again with the same key and body, later and later, until the line is there', async () => {
    const clock = handClock();
    const { client, asked, fails, accepts } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...clock });
    const params: LegalRequestCreateParams = { ...PARAMS };
    await outbox.add(params);
    params.topic = 'violence';
    await settled();
    expect(outbox.items[0]?.state).to.deep.equal({
      phase: 'kept',
      reason: 'no-line',
      since: at(0),
      nextAttemptAt: at(500),
    });
    for (const wait of [500, 1000, 2000, 4000]) {
      expect(clock.timers()).to.deep.equal([wait]);
      await clock.pass(wait);
    }
    expect(outbox.items[0]?.state).to.deep.include({
      reason: 'no-line',
      since: at(0),
      nextAttemptAt: at(15_500),
    });
    accepts();
    await clock.pass(8000);
    expect(outbox.items[0]?.state.phase).to.equal('accepted');
    expect(asked).to.have.length(6);
    expect(new Set(asked.map(({ key }) => key)).size).to.equal(1);
    expect(new Set(asked.map(({ body }) => JSON.stringify(body)))).to.deep.equal(
      new Set([JSON.stringify(PARAMS)]),
    );
    expect(clock.timers()).to.deep.equal([]);
  });

  it('is not confused by a clock that is set back', async () => {
    const clock = handClock();
    const { client, asked, fails } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...clock, schedule: (run) => (setTimeout(run, 5), () => undefined) });
    await outbox.add(PARAMS);
    await settled();
    clock.set(START - 86_400_000);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(asked.length).to.be.above(1);
    outbox.close();
  });

  it('gives a server the time it asks for, unless a person presses the button', async () => {
    const clock = handClock();
    const { client, asked, fails } = aClient();
    fails(busy('60'));
    const outbox = anOutbox({ client, ...clock });
    await outbox.add(PARAMS);
    await outbox.add(PARAMS);
    await settled();
    expect(asked, 'the second one does not even ask').to.have.length(1);
    for (const { state } of outbox.items)
      expect(state).to.deep.include({ reason: 'server-busy', nextAttemptAt: at(60_500) });
    await clock.pass(60_000);
    expect(asked).to.have.length(1);
    outbox.sendNow();
    await settled();
    expect(asked).to.have.length(2);
  });

  it('waits a year in steps that timers can count', async () => {
    const clock = handClock();
    const { client, asked, fails } = aClient();
    fails(busy('99999999999'));
    const outbox = anOutbox({ client, ...clock });
    await outbox.add(PARAMS);
    await settled();
    expect(clock.timers()).to.deep.equal([2 ** 31 - 1]);
    await clock.pass(2 ** 31 - 1);
    expect(asked).to.have.length(1);
    expect(clock.timers()).to.have.length(1);
  });

  it('says that the device is offline where it says so itself, and tries all the same', async () => {
    const { client, asked, fails } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...handClock(), onLine: () => false });
    await outbox.add(PARAMS);
    await settled();
    expect(asked).to.have.length(1);
    expect(outbox.items[0]?.state).to.deep.include({ phase: 'kept', reason: 'offline' });
    outbox.close();
  });

  it('sends one after the other; a line that fails fails for all', async () => {
    const clock = handClock();
    const { client, asked, fails, accepts } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...clock });
    await Promise.all(['Айгүл', 'Болат', 'Сәуле'].map((name) => outbox.add({ ...PARAMS, name })));
    await settled();
    expect(asked).to.have.length(1);
    accepts();
    await clock.pass(500);
    expect(asked.slice(1).map(({ body }) => (body as { name: string }).name)).to.deep.equal([
      'Айгүл',
      'Болат',
      'Сәуле',
    ]);
    expect(outbox.items.map(({ state }) => state.phase)).to.deep.equal(Array(3).fill('accepted'));
  });

  it('does not let one request that makes the server fail hold up the others', async () => {
    const { client, answers } = aClient();
    const failed = errorFromAnswer({ status: 500, headers: new Headers(), body: null }, { operation: 'x' });
    answers(({ body }) =>
      (body as { name?: string }).name === 'Болат'
        ? Promise.reject(failed)
        : Promise.resolve({ id: 'lr_1', receipt: '1', receivedAt: at(0) }),
    );
    const outbox = anOutbox({ client, ...handClock() });
    for (const name of ['Болат', 'Айгүл']) await outbox.add({ ...PARAMS, name });
    await settled();
    expect(outbox.items.map(({ state }) => state.phase)).to.deep.equal(['kept', 'accepted']);
  });

  it('never says of a stored request that it failed', async () => {
    const { client, fails } = aClient();
    fails(new ContractError({ committed: true }));
    const outbox = anOutbox({ client });
    await outbox.add(PARAMS);
    await settled();
    expect(outbox.items[0]?.state).to.deep.equal({ phase: 'accepted' });
  });

  it('keeps what was refused until it is corrected under the same key', async () => {
    const { client, asked, fails, accepts } = aClient();
    const error = new RequestValidationError([{ pointer: '/name', code: 'too-big' }]);
    fails(error);
    const outbox = anOutbox({ client });
    await outbox.add(PARAMS, { idempotencyKey: KEY });
    await settled();
    expect(outbox.items[0]?.state).to.deep.equal({ phase: 'refused', error });
    accepts();
    await outbox.add({ ...PARAMS, name: 'Айгүл' }, { idempotencyKey: KEY });
    await settled();
    expect(asked).to.have.length(2);
    expect(outbox.items.map(({ state }) => state.phase)).to.deep.equal(['accepted']);
  });

  it('takes the same request twice as once', async () => {
    const { client, asked } = aClient();
    const outbox = anOutbox({ client });
    await Promise.all([1, 2, 3].map(() => outbox.add(PARAMS, { idempotencyKey: KEY })));
    await settled();
    await outbox.add(PARAMS, { idempotencyKey: KEY });
    await settled();
    expect(asked).to.have.length(1);
    expect(outbox.items).to.have.length(1);
  });

  it('forgets everything at once, and a request under way is ended', async () => {
    const { client, asked, answers } = aClient();
    answers(() => new Promise(() => undefined));
    const outbox = anOutbox({ client });
    let told = 0;
    outbox.subscribe(() => (told += 1));
    await outbox.add(PARAMS);
    await outbox.add(PARAMS);
    outbox.wipe();
    expect(outbox.items).to.deep.equal([]);
    const before = told;
    await settled();
    expect([told, asked.length]).to.deep.equal([before, 1]);
    await outbox.add(PARAMS);
    expect(outbox.items[0]?.state.phase).to.equal('sending');
  });

  it('is silent once it is closed', async () => {
    const clock = handClock();
    const { client, asked, fails } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...clock });
    await outbox.add(PARAMS);
    await settled();
    outbox.close();
    await clock.pass(600_000);
    outbox.sendNow();
    await settled();
    expect(asked).to.have.length(1);
    const late = await outbox.add(PARAMS).catch((thrown: unknown) => thrown);
    expect(late).to.include({ name: 'OutboxError', code: 'closed' });
  });
});

describe('an outbox on a device', () => {
  it('sends what is kept sealed, from the first try on, and forgets it once it is acknowledged', async () => {
    const clock = handClock();
    const device = aDevice();
    const { client, asked, fails, accepts } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...clock, disk: true }, device.load);
    const item = await outbox.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true, keepDays: 2 });
    expect(item.onDisk).to.equal(true);
    await settled();
    expect(device.shelf.get(KEY)).to.include({ addedAt: at(0), expiresAt: at(2 * 86_400_000) });
    accepts();
    await clock.pass(500);
    expect(outbox.items[0]).to.deep.include({ onDisk: false });
    expect(outbox.items[0]?.state.phase).to.equal('accepted');
    expect(device.shelf.size).to.equal(0);
    expect(asked.map(({ operation, key }) => `${operation} ${key}`)).to.deep.equal(
      Array(2).fill(`createSealed ${KEY}`),
    );
    outbox.close();
  });

  it('is picked up by the next page, with the same key', async () => {
    const device = aDevice();
    const first = aClient();
    first.fails(noLine);
    const before = anOutbox({ client: first.client, ...handClock(), disk: true }, device.load);
    await before.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true });
    await settled();
    before.close();
    await settled();
    expect(device.shelf.size).to.equal(1);
    const second = aClient();
    const after = anOutbox({ client: second.client, ...handClock(), disk: true }, device.load);
    await settled();
    await settled();
    expect(second.asked.map(({ operation, key }) => `${operation} ${key}`)).to.deep.equal([
      `createSealed ${KEY}`,
    ]);
    expect(after.items[0]).to.deep.include({ key: KEY, addedAt: at(0), onDisk: false });
    expect(device.shelf.size).to.equal(0);
    after.close();
  });

  it('is one page’s alone while that page is open', async () => {
    const device = aDevice();
    const first = aClient();
    first.fails(noLine);
    const one = anOutbox({ client: first.client, ...handClock(), disk: true }, device.load);
    await one.add(PARAMS, { keepOnDisk: true });
    await settled();
    const second = aClient();
    const other = anOutbox({ client: second.client, ...handClock(), disk: true }, device.load);
    await settled();
    expect(other.items).to.deep.equal([]);
    expect(second.asked).to.deep.equal([]);
    one.close();
    other.close();
  });

  it('without locks: what another page had accepted disappears, and is not sent again', async () => {
    const device = aDevice();
    const first = aClient();
    first.fails(noLine);
    const clock = handClock();
    const one = anOutbox({ client: first.client, ...handClock(), disk: true }, device.load);
    await one.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true });
    await settled();
    device.owners.clear();
    const second = aClient();
    second.fails(noLine);
    const other = anOutbox({ client: second.client, ...clock, disk: true }, device.load);
    await settled();
    await settled();
    expect(other.items.map(({ key }) => key)).to.deep.equal([KEY]);
    first.accepts();
    one.sendNow();
    await settled();
    expect(one.items[0]?.state.phase).to.equal('accepted');
    second.accepts();
    await clock.pass(1000);
    expect(other.items).to.deep.equal([]);
    expect(second.asked).to.have.length(1);
    one.close();
    other.close();
  });

  it('leaves the device when the server refuses it, and stays in view', async () => {
    const device = aDevice();
    const { client, fails } = aClient();
    const body = { type: 'x', title: 't', status: 400, code: 'sealed-unreadable', requestId: 'r' };
    fails(errorFromAnswer({ status: 400, headers: new Headers(), body }, { operation: 'x' }));
    const outbox = anOutbox({ client, ...handClock(), disk: true }, device.load);
    await outbox.add(PARAMS, { keepOnDisk: true });
    await settled();
    expect(outbox.items[0]).to.include({ onDisk: false });
    expect(outbox.items[0]?.state.phase).to.equal('refused');
    expect(device.shelf.size).to.equal(0);
    outbox.close();
  });

  it('stays on the device when the server takes nothing from this site, until the person lets it go', async () => {
    const device = aDevice();
    const first = aClient();
    const body = { type: 'x', title: 't', status: 403, code: 'origin-not-allowed', requestId: 'r' };
    first.fails(errorFromAnswer({ status: 403, headers: new Headers(), body }, { operation: 'x' }));
    const before = anOutbox({ client: first.client, ...handClock(), disk: true }, device.load);
    await before.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true });
    await settled();
    expect(before.items[0]).to.include({ onDisk: true });
    expect(before.items[0]?.state.phase).to.equal('refused');
    before.close();
    await settled();
    const second = aClient();
    const after = anOutbox({ client: second.client, ...handClock(), disk: true }, device.load);
    await settled();
    expect(after.items[0]?.state.phase).to.equal('accepted');
    expect(device.shelf.size).to.equal(0);
    after.close();

    const again = anOutbox({ client: first.client, ...handClock(), disk: true }, device.load);
    await again.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true });
    await settled();
    expect(device.shelf.size).to.equal(1);
    await again.remove(KEY);
    expect(device.shelf.size).to.equal(0);
    again.close();
  });

  it('past its day is forgotten', async () => {
    const device = aDevice();
    const sealed = { keyId: 'k1', enc: 'e', ciphertext: 'c' };
    device.shelf.set(KEY, { addedAt: at(-2), expiresAt: at(-1), sealed });
    const { client, asked } = aClient();
    const outbox = anOutbox({ client, ...handClock(), disk: true }, device.load);
    await settled();
    expect([outbox.items.length, asked.length, device.shelf.size]).to.deep.equal([0, 0, 0]);
    outbox.close();
  });

  it('wiped on another page is wiped here', async () => {
    const device = aDevice();
    const { client, fails } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...handClock(), disk: true }, device.load);
    await outbox.add(PARAMS, { keepOnDisk: true });
    await outbox.add(PARAMS, { idempotencyKey: KEY });
    await settled();
    device.wipeFromElsewhere();
    expect(outbox.items.map(({ key }) => key)).to.deep.equal([KEY]);
    outbox.close();
  });

  it('never holds a request about violence, nor one that went out unsealed', async () => {
    const device = aDevice();
    const { client, asked, fails } = aClient();
    fails(noLine);
    const outbox = anOutbox({ client, ...handClock(), disk: true }, device.load);
    const refusal = (params: typeof PARAMS, options = {}) =>
      outbox.add(params, { keepOnDisk: true, ...options }).catch((thrown: unknown) => thrown);
    expect(await refusal({ ...PARAMS, topic: 'violence' })).to.include({
      code: 'disk-not-possible',
      obstacle: 'topic',
    });
    expect(asked).to.deep.equal([]);
    await outbox.add(PARAMS, { idempotencyKey: KEY });
    await settled();
    expect(await refusal(PARAMS, { idempotencyKey: KEY })).to.include({ obstacle: 'sent-unsealed' });
    expect(await refusal(PARAMS, { keepDays: 31 })).to.be.instanceOf(RangeError);
    expect(device.shelf.size).to.equal(0);
    outbox.close();
  });

  it('where there is none, says so before anything is sent', async () => {
    const { client, asked } = aClient();
    for (const disk of [true, false]) {
      const outbox = anOutbox({ client, disk });
      const error = await outbox.add(PARAMS, { keepOnDisk: true }).catch((thrown: unknown) => thrown);
      expect(error).to.include({ name: 'OutboxError', code: 'disk-not-possible', obstacle: 'no-storage' });
      expect([outbox.items.length, asked.length]).to.deep.equal([0, 0]);
      outbox.close();
    }
  });
});
