import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import {
  WebhookEventSchema,
  type Delivery,
  type DeliveryList,
  type LegalRequestCreated,
  type WebhookEndpointSecret,
  type WebhookEvent,
} from '@amanat/contract';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import type { Storage } from '../storage/open.js';
import { watchDeliveries } from './alarm.js';
import { dispatchDue, startDispatcher, type DispatchParts } from './dispatcher.js';
import { LADDER } from './ladder.js';
import { answering, ok, startReceiver, type Receiver } from './receiver.test.parts.js';

const PATH = '/v1/legal-requests';
const ALL = [
  'legal_request.created',
  'legal_request.transitioned',
  'legal_request.message_added',
  'legal_request.withdrawn',
];

describe('what is delivered', () => {
  let server: TestServer;
  let receiver: Receiver;
  let admin: Record<string, string>;
  beforeAll(async () => void (receiver = await startReceiver()));
  afterAll(() => receiver.close());
  beforeEach(async () => {
    server = await startTestServer({ webhookPrivateHosts: ['127.0.0.1'] });
    admin = await server.staffHeaders(['admin']);
    receiver.answer = ok;
    receiver.received.length = 0;
  });
  afterEach(() => server.close());

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const parts = (changes: Partial<DispatchParts> = {}): DispatchParts => ({
    storage: server.storage,
    keys: server.keys,
    clock: () => server.time.now,
    config: { webhookPrivateHosts: ['127.0.0.1'] },
    log,
    ...changes,
  });
  const later = (ms: number) => (server.time.now = new Date(server.time.now.getTime() + ms));
  const json = async <Body>(answer: Response) => (await answer.json()) as Body;
  const subscribe = async (changes: Record<string, unknown> = {}) =>
    json<WebhookEndpointSecret>(
      await server.post('/v1/staff/webhook-endpoints', { url: receiver.url, events: ALL, ...changes }, admin),
    );
  const create = async (changes: Record<string, unknown> = {}) =>
    json<LegalRequestCreated>(await server.post(PATH, legalRequest(changes)));
  const deliveries = async () =>
    (await json<DeliveryList>(await server.get('/v1/staff/deliveries', admin))).data;
  const redeliver = (id: string) => server.post(`/v1/staff/deliveries/${id}/redeliver`, {}, admin);
  const disable = (id: string) => server.post(`/v1/staff/webhook-endpoints/${id}/disable`, {}, admin);
  const events = () => receiver.received.map(({ body }) => JSON.parse(body) as WebhookEvent);
  const ready = async () => {
    const answer = await server.get('/readyz');
    return [answer.status, (await json<{ alarms: string[] }>(answer)).alarms];
  };
  /** Goes from one due attempt to the next; the times between them in milliseconds. */
  const climb = async (steps: number) => {
    const times: number[] = [];
    const began = server.time.now.getTime();
    for (let step = 0; step < steps; step++) {
      const [delivery] = await deliveries();
      if (!delivery?.nextAt) break;
      server.time.now = new Date(delivery.nextAt);
      times.push(server.time.now.getTime() - began);
      await dispatchDue(parts());
    }
    return times;
  };

  it('says what happened to which request, and not a word more', async () => {
    const { secret } = await subscribe();
    const { id } = await create({ name: 'Айгүл', region: '191000000', description: 'Қарыз' });
    await dispatchDue(parts());
    expect(events()).to.deep.equal([
      {
        type: 'legal_request.created',
        timestamp: server.time.now.toISOString(),
        data: { id, status: 'received' },
      },
    ]);
    const [{ headers, body }] = receiver.received as [Receiver['received'][number]];
    expect(headers['webhook-id']).to.match(/^msg_[0-9A-HJKMNP-TV-Z]{26}$/);
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    expect(headers['webhook-signature']).to.equal(
      new Webhook(secret).sign(String(headers['webhook-id']), at, body),
    );
  });

  it('is every step of a request, also when its content is destroyed by then', async () => {
    await subscribe();
    const staff = await server.staffHeaders();
    const { id, receipt } = await create({ region: '191000000' });
    const step = (to: string, version: number) =>
      server.post(
        `/v1/staff/legal-requests/${id}/transitions`,
        { to },
        { ...staff, 'If-Match': `"${version}"` },
      );
    expect((await step('triaged', 1)).status).to.equal(200);
    await server.post(`${PATH}/track/messages`, { receipt, text: 'Тағы бір сөз' });
    await server.post(`${PATH}/track/withdraw`, { receipt });
    await server.post(`${PATH}/track/withdraw`, { receipt });
    await dispatchDue(parts());
    const seen = events().map(({ type, data }) => [type, data.status]);
    expect(seen).to.have.deep.members([
      ['legal_request.created', 'received'],
      ['legal_request.transitioned', 'triaged'],
      ['legal_request.message_added', 'triaged'],
      ['legal_request.withdrawn', 'withdrawn'],
    ]);
    for (const event of events()) expect(WebhookEventSchema.safeParse(event).success).to.equal(true);
  });

  it('goes to the endpoints that asked for this event and this region', async () => {
    await subscribe({ events: ['legal_request.withdrawn'] });
    const { id: here } = await subscribe({ region: '191000000' });
    await subscribe({ region: '110000000' });
    const { id: everywhere } = await subscribe();
    const { id: disabled } = await subscribe();
    await disable(disabled);
    await create({ region: '191000000' });
    expect((await deliveries()).map(({ endpointId }) => endpointId)).to.have.members([here, everywhere]);
    await create();
    expect((await deliveries()).map(({ endpointId }) => endpointId)).to.have.members([
      here,
      everywhere,
      everywhere,
    ]);
  });

  it('is stored with the change, or not at all', async () => {
    await subscribe();
    const storage: Storage = {
      ...server.storage,
      transaction: (work) =>
        server.storage.transaction(async (stores) => {
          await work(stores);
          throw new Error('The power went');
        }),
    };
    const app = server.appWith({ storage });
    const answer = await app.request(PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      body: JSON.stringify(legalRequest()),
    });
    expect(answer.status).to.equal(500);
    expect(await deliveries()).to.deep.equal([]);
    expect(await server.storage.legalRequests.list({ limit: 10 })).to.deep.equal([]);
  });

  it('D6: is delivered once when the receiver is back after an hour, under the id of every attempt', async () => {
    await subscribe();
    receiver.answer = answering(503);
    const began = server.time.now.getTime();
    const { id } = await create();
    const processed = new Map<string, number>();
    const isUp = () => server.time.now.getTime() - began >= 3_600_000;
    receiver.answer = (response) => {
      const seen = String(receiver.received.at(-1)!.headers['webhook-id']);
      if (isUp()) processed.set(seen, (processed.get(seen) ?? 0) + 1);
      answering(isUp() ? 200 : 503)(response);
    };
    const times = await climb(20);
    expect(times).to.deep.equal([0, 5_000, 305_000, 2_105_000, 9_305_000]);
    expect([...processed.values()]).to.deep.equal([1]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).to.equal(1);
    expect(new Set(receiver.received.map(({ body }) => body)).size).to.equal(1);
    expect(events().at(-1)!.data.id).to.equal(id);
    expect((await deliveries())[0]).to.include({
      state: 'delivered',
      attempts: 5,
      nextAt: null,
      lastStatus: 200,
    });
    later(86_400_000 * 5);
    await dispatchDue(parts());
    expect(receiver.received).to.have.length(5);
  });

  it('D6: is tried exactly at the ten steps of the ladder, then given up with an alarm until somebody looks', async () => {
    await subscribe();
    receiver.answer = answering(302, { Location: receiver.url });
    await create();
    const times = await climb(20);
    let sum = 0;
    expect(times).to.deep.equal(LADDER.map((delay) => (sum += delay)));
    expect(receiver.received).to.have.length(10);
    const [failed] = (await deliveries()) as [Delivery];
    expect(failed).to.include({ state: 'failed', attempts: 10, nextAt: null, lastStatus: 302 });
    expect(await ready()).to.deep.equal([200, ['deliveries-failing']]);

    receiver.answer = ok;
    const again = await json<Delivery>(await redeliver(failed.id));
    expect(again).to.include({ id: failed.id, state: 'waiting', attempts: 0 });
    await dispatchDue(parts());
    expect(receiver.received.at(-1)!.headers['webhook-id']).to.equal(failed.id);
    expect((await deliveries())[0]).to.include({ state: 'delivered', attempts: 1 });
    expect(await ready()).to.deep.equal([200, []]);
  });

  it('rings an alarm when it waits for more than an hour, with one line in the log, until it is delivered', async () => {
    const lines: [string, unknown][] = [];
    const line = (level: string) => (fields: unknown) => void lines.push([level, fields]);
    const ringing = { info: line('info'), warn: line('warn'), error: line('error') };
    const watch = watchDeliveries({ ...parts(), log: ringing as DispatchParts['log'] });
    await subscribe();
    await create();
    later(3_600_000);
    expect(await ready()).to.deep.equal([200, []]);
    await watch();
    later(1);
    expect(await ready()).to.deep.equal([200, ['deliveries-failing']]);
    await watch();
    await watch();
    await dispatchDue(parts());
    await watch();
    expect(await ready()).to.deep.equal([200, []]);
    const alarm = { alarm: 'deliveries-failing' };
    expect(lines).to.deep.equal([
      ['error', alarm],
      ['info', alarm],
    ]);
  });

  it('goes no more to a receiver that says it is gone; to disable the endpoint ends the alarm', async () => {
    const { id } = await subscribe();
    receiver.answer = answering(410);
    await create();
    await dispatchDue(parts());
    expect(receiver.received).to.have.length(1);
    expect(await ready()).to.deep.equal([200, ['deliveries-failing']]);
    await create();
    later(86_400_000);
    await dispatchDue(parts());
    expect(receiver.received).to.have.length(1);
    const [delivery] = (await deliveries()) as [Delivery];
    expect((await redeliver(delivery.id)).status).to.equal(404);
    expect((await disable(id)).status).to.equal(200);
    expect(await ready()).to.deep.equal([200, []]);
  });

  it('is signed with both secrets for a day after a rotation, then with the new one', async () => {
    const { id, secret: until } = await subscribe();
    const rotated = await server.post(`/v1/staff/webhook-endpoints/${id}/rotations`, {}, admin);
    const { secret: next } = await json<WebhookEndpointSecret>(rotated);
    expect(next).not.to.equal(until);
    const signers = async () => {
      await create();
      await dispatchDue(parts());
      const { headers, body } = receiver.received.at(-1)!;
      const at = new Date(Number(headers['webhook-timestamp']) * 1000);
      return String(headers['webhook-signature'])
        .split(' ')
        .map((signature) =>
          [next, until].findIndex(
            (secret) => new Webhook(secret).sign(String(headers['webhook-id']), at, body) === signature,
          ),
        );
    };
    expect(await signers()).to.deep.equal([0, 1]);
    later(86_400_000 - 1);
    expect(await signers()).to.deep.equal([0, 1]);
    later(1);
    expect(await signers()).to.deep.equal([0]);
  });

  it('is sent once though two servers look at the same time, and again when one dies amid it', async () => {
    await subscribe();
    for (let count = 0; count < 20; count++) await create();
    await Promise.all([dispatchDue(parts()), dispatchDue(parts()), dispatchDue(parts())]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).to.have.length(20);
    expect(new Set(ids).size).to.equal(20);

    await create();
    const now = server.time.now.toISOString();
    const [endpointId] = await server.storage.deliveries.endpointsWithDue(now);
    const until = new Date(server.time.now.getTime() + 60_000).toISOString();
    const taken = await server.storage.deliveries.claim(endpointId!, now, until);
    await dispatchDue(parts());
    expect(receiver.received).to.have.length(20);
    later(60_000);
    await dispatchDue(parts());
    expect(receiver.received.at(-1)!.headers['webhook-id']).to.equal(taken!.id);
    // The one that seemed dead comes back: what it says of its attempt is too late to be written.
    const outcome = { next_at: null, delivered_at: null, failed_at: now, last_status: 500 };
    expect(await server.storage.deliveries.settle(taken!, outcome)).to.equal(false);
    expect((await deliveries())[0]!.state).to.equal('delivered');
  });

  it('is checked at every attempt: a name that has come to mean this machine is not sent to', async () => {
    const app = server.appWith({ config: { webhookPrivateHosts: ['crm.example.kz'] } });
    const { port } = new URL(receiver.url);
    const created = await app.request('/v1/staff/webhook-endpoints', {
      method: 'POST',
      headers: {
        ...admin,
        'Content-Type': 'application/json',
        'Idempotency-Key': newKey(),
        Host: 'localhost',
      },
      body: JSON.stringify({ url: `https://127.0.0.1:${port}/hook`, events: ALL }),
    });
    expect(created.status).to.equal(422);
    await subscribe({ url: `https://127.0.0.1:${port}/hook` });
    await create();
    await dispatchDue(parts({ config: { webhookPrivateHosts: [] } }));
    expect(receiver.received).to.have.length(0);
    expect((await deliveries())[0]).to.include({ state: 'waiting', attempts: 1, lastStatus: null });
  });

  it('stands in the log without an address, a request or an answer', async () => {
    const { url } = receiver;
    receiver.answer = (response) => void response.writeHead(500).end('canary-answer');
    await subscribe({ url: `${url}?token=canary-token` });
    const { id } = await create();
    const lines: unknown[] = [];
    const write = (fields: unknown, text: unknown) => void lines.push(fields, text);
    const written = { info: write, warn: write, error: write } as unknown as DispatchParts['log'];
    await climb(9);
    server.time.now = new Date((await deliveries())[0]!.nextAt!);
    await dispatchDue(parts({ log: written }));
    await subscribe({ url: 'http://127.0.0.1:1/canary-path' });
    await create();
    await dispatchDue(parts({ log: written }));
    const said = JSON.stringify(lines) + server.logged.join('');
    expect(said).to.contain('delivery failed for good').and.to.contain('ECONNREFUSED');
    for (const canary of ['canary', id, '127.0.0.1']) expect(said).not.to.contain(canary);
  });

  it('starts by itself in a server at work, and stops with it', async () => {
    await subscribe();
    const dispatcher = startDispatcher(parts());
    await create();
    for (let tries = 0; tries < 100 && receiver.received.length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(receiver.received).to.have.length(1);
    receiver.answer = () => undefined;
    later(1);
    await create();
    for (let tries = 0; tries < 100 && receiver.received.length === 1; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    await dispatcher.stop();
    expect(performance.now() - started).to.be.lessThan(2000);
    expect((await deliveries())[0]).to.include({ state: 'waiting', attempts: 0 });
  });
});
