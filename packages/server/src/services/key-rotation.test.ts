import { expect } from 'chai';
import { LegalRequestCreateSchema, type LegalRequestCreated, type PublicConfig } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, newRing, startTestServer, type TestServer } from '../app.test.parts.js';
import { readConfig } from '../config.js';
import { dispatchDue } from '../delivery/dispatcher.js';
import { startReceiver } from '../delivery/receiver.test.parts.js';
import type { App } from '../http/app-env.js';
import { seal } from '../http/sealed-requests.test.parts.js';
import type { RingKeys } from '../secrecy/key-ring.js';
import { makeReceipt } from '../secrecy/receipts.js';
import { StartError } from '../start-error.js';
import { rotateKeys } from './key-rotation.js';
import { createLegalRequest } from './legal-requests/create.js';
import { purge } from './purge.js';
import { openKeyRing } from './server-secrets.js';

const PATH = '/v1/legal-requests';

describe('E1: a change of keys', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  let both: RingKeys;
  let newOnly: RingKeys;
  beforeAll(async () => {
    server = await startTestServer({ webhookPrivateHosts: ['127.0.0.1'] });
    staff = await server.staffHeaders();
    const [fresh] = newRing('k2').all;
    both = { current: fresh!, all: [fresh!, ...server.keys.all] };
    newOnly = { current: fresh!, all: [fresh!] };
  });
  afterAll(() => server.close());

  const clock = () => server.time.now;
  const post = (app: App, path: string, body: unknown, key = newKey()) =>
    app.request(path, {
      method: 'POST',
      headers: { Host: 'localhost', 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const created = async (answer: Response) => {
    expect(answer.status).to.equal(201);
    return (await answer.json()) as LegalRequestCreated;
  };
  /** Without the slow verifier of receipts, which would be most of the time of this test. */
  const createMany = (count: number) =>
    server.storage.transaction(async (stores) => {
      const { keys } = server;
      const requests: LegalRequestCreated[] = [];
      const config = readConfig({ AMANAT_DEMO: '1' });
      const params = LegalRequestCreateSchema.parse(legalRequest({ name: 'Көп' }));
      for (let number = 0; number < count; number++) {
        const issued = { receipt: makeReceipt(), verifier: Buffer.alloc(51) };
        requests.push(await createLegalRequest({ stores, keys, clock, config }, params, issued));
      }
      return requests;
    });
  const inTens = async <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) => {
    const results: Result[] = [];
    for (let at = 0; at < items.length; at += 10)
      results.push(...(await Promise.all(items.slice(at, at + 10).map(work))));
    return results;
  };

  it('locks every record anew while requests come in; then the old key can go, and nothing is lost', async () => {
    const before = Array.from({ length: 8 }, (_, count) => ({ key: newKey(), name: `Ә ${count}` }));
    const old = await inTens(before, async ({ key, name }) =>
      created(await post(server.app, PATH, legalRequest({ name }), key)),
    );
    const many = await createMany(250);
    const [withdrawn, ...kept] = old;
    await post(server.app, `${PATH}/track/withdraw`, { receipt: withdrawn!.receipt });
    const config = (await (await server.get('/v1/config')).json()) as PublicConfig;
    const waitingKey = newKey();
    const waiting = await seal(config.sealKey!, JSON.stringify(legalRequest({ name: 'Күткен' })), waitingKey);

    const rotating = server.appWith({ keys: both });
    const during: LegalRequestCreated[] = [];
    let stop = false;
    const load = async () => {
      while (!stop) {
        during.push(await created(await post(rotating, PATH, legalRequest({ name: 'Кезінде' }))));
        const { receipt } = kept[during.length % kept.length]!;
        expect((await post(rotating, `${PATH}/track`, { receipt })).status).to.equal(200);
      }
    };
    const loads = [load(), load()];
    while (during.length < 4) await new Promise((resolve) => setTimeout(resolve, 20));
    const progress: number[] = [];
    const rotated = await rotateKeys({ storage: server.storage, keys: both, clock }, (count) =>
      progress.push(count),
    );
    stop = true;
    await Promise.all(loads);
    // 257 requests that are not withdrawn, 9 first answers, the index secret.
    expect(rotated).to.deep.equal({ records: 267, removable: ['k1'], foundByOldKeys: 0 });
    expect(progress.length).to.be.at.least(4);
    expect(progress.at(-1)).to.equal(267);
    expect(await server.storage.lockedRows.keyIds()).to.deep.equal(['k2']);

    const app = server.appWith({ keys: newOnly });
    await inTens([...many, ...kept, ...during], async ({ id }) => {
      const seen = await app.request(`/v1/staff/legal-requests/${id}`, { headers: staff });
      expect(seen.status).to.equal(200);
      expect(((await seen.json()) as { name: string }).name).to.match(/^(Ә \d+|Көп|Кезінде)$/);
    });
    for (const { receipt } of [...kept, ...during.slice(-3)])
      expect((await post(app, `${PATH}/track`, { receipt })).status).to.equal(200);
    // A first answer is still given to whoever asks for it again.
    const again = await post(app, PATH, legalRequest({ name: before[1]!.name }), before[1]!.key);
    expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
    expect(await again.json()).to.deep.equal(kept[0]);
    // A device that waited with what it had sealed to the old key is still understood.
    const late = await created(await post(app, `${PATH}/sealed`, waiting, waitingKey));
    expect((await post(app, `${PATH}/track`, { receipt: late.receipt })).status).to.equal(200);
    // And the old key opens nothing of what the database holds now.
    const withOld = server.appWith({ keys: { current: server.keys.current, all: server.keys.all } });
    expect(
      (await withOld.request(`/v1/staff/legal-requests/${late.id}`, { headers: staff })).status,
    ).to.equal(500);
  });

  it('leaves a second time nothing to do', async () => {
    const rotated = await rotateKeys({ storage: server.storage, keys: both, clock });
    expect(rotated).to.deep.equal({ records: 0, removable: ['k1'], foundByOldKeys: 0 });
  });

  it('keeps the secrets of webhooks', async () => {
    const receiver = await startReceiver();
    const admin = await server.staffHeaders(['admin']);
    const endpoint = { url: receiver.url, events: ['legal_request.created'] };
    // The server of the test still locks with k1.
    expect((await server.post('/v1/staff/webhook-endpoints', endpoint, admin)).status).to.equal(201);
    await rotateKeys({ storage: server.storage, keys: both, clock });
    await post(server.appWith({ keys: newOnly }), PATH, legalRequest());
    const keys = await openKeyRing(server.storage, newOnly, clock);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const config = { webhookPrivateHosts: ['127.0.0.1'] };
    await dispatchDue({ storage: server.storage, keys, clock, config, log });
    expect(receiver.received).to.have.length(1);
    await receiver.close();
  });

  it('does not put back a webhook secret that was changed meanwhile', async () => {
    const admin = await server.staffHeaders(['admin']);
    const endpoint = { url: 'https://8.8.8.8/', events: ['legal_request.created'] };
    const made = await server.post('/v1/staff/webhook-endpoints', endpoint, admin);
    const { id } = (await made.json()) as { id: string };
    const { webhookEndpoints } = server.storage;
    const read = (await webhookEndpoints.find(id))!;
    await server.post(`/v1/staff/webhook-endpoints/${id}/rotations`, {}, admin);
    const changed = (await webhookEndpoints.find(id))!;
    expect(Buffer.from(changed.secret).equals(read.secret)).to.equal(false);
    expect(await webhookEndpoints.replaceSecrets(read, read)).to.equal(false);
    expect(await webhookEndpoints.find(id)).to.deep.equal(changed);
  });

  it('does not begin without a key that locks something, and says which', async () => {
    await post(server.app, PATH, legalRequest());
    const work = rotateKeys({ storage: server.storage, keys: newOnly, clock });
    const error = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(StartError);
    expect((error as Error).message).to.equal('AMANAT_KEYS lacks k1, which locks records');
  });

  it('says when receipts of an earlier version need an old key', async () => {
    const since = clock().toISOString();
    expect(await server.storage.lockedRows.requestsReceivedBefore(since)).to.equal(0);
    const later = new Date(clock().getTime() + 1);
    expect(await server.storage.lockedRows.requestsReceivedBefore(later.toISOString())).to.be.greaterThan(
      100,
    );
  });

  it('forgets what opens old sealed requests when the requests of their time are past retention', async () => {
    const name = 'seal-key k1';
    expect(await server.storage.serverSecrets.find(name)).not.to.equal(undefined);
    server.time.now = new Date(server.time.now.getTime() + 31 * 86_400_000);
    await purge({ storage: server.storage, clock }, { retentionDays: 30, auditDays: 30 });
    expect(await server.storage.serverSecrets.find(name)).to.equal(undefined);
    expect(await server.storage.serverSecrets.find('index')).not.to.equal(undefined);
  });
});

describe('the keys of a server', () => {
  it('E4: are refused at the start when they do not open its database', async () => {
    const server = await startTestServer();
    const clock = () => server.time.now;
    for (const ring of [newRing('k1'), newRing('k2')]) {
      const error = await openKeyRing(server.storage, ring, clock).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).to.be.instanceOf(StartError);
      expect((error as Error).message).to.match(/^AMANAT_KEYS does not open this database: .* k1 /);
    }
    await server.close();
  });
});
