import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { Outbox, OutboxItem, OutboxState } from '@amanat/sdk/outbox';
import type { Answers } from '../questions/answers.js';
import type { Circumstances } from '../questions/circumstances.js';
import { atConsent, CONFIG, NOW, READY, refused } from '../legal-aid-form.test.parts.js';
import { createOutboxDesk } from './outbox-desk.js';
import { maySendSms, smsHref } from './sms-text.js';

const SEALING = { ...CONFIG, sealKey: { id: 'k1', publicKey: 'x' } };
const waiting: OutboxState = { phase: 'kept', reason: 'waiting', since: NOW.toISOString() };

/** An outbox whose items become what a test says; `canKeep`: the device takes them. */
function outboxByHand(canKeep = true) {
  let items: readonly OutboxItem[] = [];
  const listeners = new Set<() => void>();
  const asked: { readonly key: string; readonly onDisk: boolean }[] = [];
  const set = (next: readonly OutboxItem[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  const box: Outbox = {
    get items() {
      return items;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (_params, { idempotencyKey: key = '', keepOnDisk: onDisk = false } = {}) => {
      asked.push({ key, onDisk });
      if (onDisk && !canKeep) return Promise.reject(new Error('disk-not-possible'));
      const item = { key, addedAt: NOW.toISOString(), onDisk, state: waiting };
      set([...items, item]);
      return Promise.resolve(item);
    },
    sendNow: () => undefined,
    remove: (key) => {
      set(items.filter((item) => item.key !== key));
      return Promise.resolve();
    },
    wipe: () => set([]),
    close: () => listeners.clear(),
  };
  const become = (key: string, state: OutboxState) =>
    set(items.map((item) => (item.key === key ? { ...item, state } : item)));
  return { box, asked, become };
}

/** A form before its consent, ticked, with a desk behind it. */
function desk(
  open: (disk: boolean) => Promise<Outbox>,
  answers: Partial<Answers> = READY,
  around: Partial<Circumstances> = {},
) {
  const store = atConsent(answers, around);
  store.dispatch({ type: 'config', config: { phase: 'ready', config: SEALING } });
  store.dispatch({ type: 'agree', agreed: true });
  let key = 0;
  const accepted: unknown[] = [];
  const made = createOutboxDesk({
    store,
    open,
    locale: () => 'kk',
    now: () => NOW,
    newKey: () => `key-${++key}`,
    deviceCan: true,
    onAccepted: (files, { receipt }) => accepted.push([files.length, receipt]),
  });
  return { store, made, accepted };
}

describe('The outbox of the form', () => {
  it('keeps a request in the page when the outbox itself cannot be fetched, and sends it when it can', async () => {
    const { box, become } = outboxByHand();
    let isThere = false;
    const { store, made, accepted } = desk(() =>
      isThere ? Promise.resolve(box) : Promise.reject(new Error('no line')),
    );
    await made.send();
    expect(store.state.screen).to.equal('waiting');
    expect(store.state.outbox[0]).to.deep.include({ key: 'key-1', onDisk: false });
    isThere = true;
    made.tryNow();
    await waitUntil(() => box.items.length === 1);
    become('key-1', { phase: 'accepted', receipt: '1' });
    expect(store.state).to.include({ screen: 'accepted', receipt: '1' });
    expect(accepted).to.deep.equal([[0, '1']]);
    expect(box.items).to.have.length(0);
    made.wipe();
  });

  it('shows no waiting while a request goes straight through', async () => {
    const { box, become } = outboxByHand();
    const { store, made } = desk(() => Promise.resolve(box));
    const screens = new Set<string>();
    store.subscribe(() => screens.add(store.state.screen));
    await made.send();
    become('key-1', { phase: 'sending' });
    become('key-1', { phase: 'accepted', receipt: '1' });
    expect([...screens]).to.deep.equal(['consent', 'accepted']);
  });

  it('asks the device only where the person chose it and it cannot hurt', async () => {
    const asksDisk = async (answers: Partial<Answers>, around: Partial<Circumstances> = {}) => {
      const { box, asked } = outboxByHand();
      const { store, made } = desk(() => Promise.resolve(box), answers, around);
      store.dispatch({ type: 'keep-on-device', keep: true });
      await made.send();
      return asked.map(({ onDisk }) => onDisk);
    };
    expect(await asksDisk(READY)).to.deep.equal([true]);
    expect(await asksDisk({ ...READY, topic: 'violence' })).to.deep.equal([false]);
    expect(await asksDisk(READY, { sharedPhone: true })).to.deep.equal([false]);
  });

  it('keeps in the page what the device does not take, and says so', async () => {
    const { box, asked } = outboxByHand(false);
    const { store, made } = desk(() => Promise.resolve(box));
    store.dispatch({ type: 'keep-on-device', keep: true });
    await made.send();
    expect(asked.map(({ onDisk }) => onDisk)).to.deep.equal([true, false]);
    expect(store.state.outbox[0]?.onDisk).to.equal(false);
  });

  it('never sends one key both sealed and open: the server would store two requests', async () => {
    const { box, asked, become } = outboxByHand();
    const { store, made } = desk(() => Promise.resolve(box));
    store.dispatch({ type: 'keep-on-device', keep: true });
    await made.send();
    become('key-1', { phase: 'kept', reason: 'no-line', since: NOW.toISOString() });
    store.dispatch({ type: 'back' });
    made.takeOut('key-1');
    store.dispatch({ type: 'keep-on-device', keep: false });
    await made.send();
    expect(asked).to.deep.equal([
      { key: 'key-1', onDisk: true },
      { key: 'key-1', onDisk: true },
    ]);
  });

  it('goes on with a request that a specialist has set aside, and lists its number', async () => {
    const { box, become } = outboxByHand();
    const assisted = { ...READY, filledInBy: 'Ерлан' };
    const { store, made } = desk(() => Promise.resolve(box), assisted, { assisted: true });
    await made.send();
    become('key-1', { phase: 'kept', reason: 'offline', since: NOW.toISOString() });
    store.dispatch({ type: 'set-aside' });
    expect(store.state).to.include({ screen: 'start', intent: undefined });
    expect(store.state.answers.topic).to.equal(undefined);
    become('key-1', { phase: 'accepted', receipt: '7' });
    expect(store.state.receipts.map(({ receipt }) => receipt)).to.deep.equal(['7']);
    expect(store.state.screen).to.equal('start');
  });

  it('takes a refused request out, and leaves one that was set aside to be told of', async () => {
    const { box, become } = outboxByHand();
    const assisted = { ...READY, filledInBy: 'Ерлан' };
    const { store, made } = desk(() => Promise.resolve(box), assisted, { assisted: true });
    await made.send();
    become('key-1', refused('invalid-request'));
    expect(store.state).to.deep.include({ screen: 'consent' });
    expect(box.items).to.have.length(0);
    store.dispatch({ type: 'back' });
    store.dispatch({ type: 'next' });
    await made.send();
    const key = store.state.intent!.key;
    become(key, { phase: 'kept', reason: 'offline', since: NOW.toISOString() });
    store.dispatch({ type: 'set-aside' });
    become(key, refused('invalid-request'));
    expect(store.state.outbox).to.have.length(1);
  });

  it('hears nothing any more after a wipe', async () => {
    const { box, become } = outboxByHand();
    const { store, made, accepted } = desk(() => aTimeout(20).then(() => box));
    const sending = made.send();
    made.wipe();
    store.dispatch({ type: 'wipe' });
    await sending;
    become('key-1', { phase: 'accepted', receipt: '1' });
    expect(store.state.screen).to.equal('start');
    expect(store.state.outbox).to.have.length(0);
    expect(accepted).to.have.length(0);
  });
});

describe('A text message with the request', () => {
  const byPhone = {
    channel: 'call',
    phone: '+77012345678',
    safeHours: 'any',
    mayLeaveMessage: false,
    maySayWhoWeAre: false,
  } as const;

  it('is offered only where the person named a phone of their own as safe', () => {
    expect(maySendSms({ topic: 'debt', contact: byPhone }, false)).to.equal(true);
    expect(maySendSms({ topic: 'violence', contact: byPhone }, false)).to.equal(false);
    expect(maySendSms({ topic: 'debt', contact: byPhone }, true)).to.equal(false);
    expect(maySendSms({ topic: 'debt', contact: { channel: 'receipt' } }, false)).to.equal(false);
    expect(maySendSms({ topic: 'debt', contact: { channel: 'email', email: 'a@b.kz' } }, false)).to.equal(
      false,
    );
  });

  it('keeps every letter in its address', () => {
    const text = 'Қарыз & банк? 50%\n«Екінші» жол #2';
    const href = smsHref('+77010000000', text);
    expect(href.startsWith('sms:+77010000000?&body=')).to.equal(true);
    expect(decodeURIComponent(href.split('body=')[1]!)).to.equal(text);
    expect(smsHref(null, 'а')).to.match(/^sms:\?&body=/);
  });
});
