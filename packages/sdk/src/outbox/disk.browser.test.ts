import type { LegalRequestCreateParams, PublicConfig } from '@amanat/contract';
import { CipherSuite, Aes256Gcm, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { expect } from 'chai';
import { toBase64url } from '../core/base64.js';
import { ConnectionError } from '../core/errors.js';
import { DATABASE } from './database.js';
import { openOutbox } from './outbox.js';
import { aClient, KEY } from './outbox.test.parts.js';
import type { Outbox } from './outbox-types.js';

const CANARY = 'CANARY';
const PARAMS: LegalRequestCreateParams = {
  topic: 'debt',
  contact: { channel: 'email', email: `${CANARY}@example.kz`, codeword: `${CANARY} codeword` },
  name: `${CANARY} name`,
  okrug: `${CANARY} okrug`,
  description: `${CANARY} description`,
  language: 'kk',
  consent: { version: '1', givenAt: '2026-03-01T08:00:00Z', locale: 'kk' },
};
const noLine = new ConnectionError({ code: 'network' });
const hasDisk = 'indexedDB' in globalThis;

async function sealingClient() {
  const suite = new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm(),
  });
  const { publicKey } = await suite.kem.generateKeyPair();
  const point = new Uint8Array(await suite.kem.serializePublicKey(publicKey));
  const sealKey = { id: 'k1', publicKey: toBase64url(point) };
  const { client, ...rest } = aClient();
  return {
    ...rest,
    client: { ...client, config: { retrieve: () => Promise.resolve({ sealKey } as PublicConfig) } },
  };
}
const request = <Result>(asked: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('failed'));
  });
/** All that the device holds, read without the code under test; null when there is no database. */
async function onDisk(): Promise<unknown[] | null> {
  const opening = indexedDB.open(DATABASE);
  // It was not there, and is not to be made by looking.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await request(opening).catch(() => null);
  if (!database) return null;
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(
    stores.map((store) =>
      request(database.transaction(store).objectStore(store).getAll() as IDBRequest<unknown[]>),
    ),
  );
  database.close();
  return all.flat();
}
const eventually = async (isSo: () => boolean | Promise<boolean>, what: string) => {
  for (const until = performance.now() + 5000; performance.now() < until;) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not happen: ${what}`);
};
const accepted = ({ items }: Outbox) =>
  items.length > 0 && items.every(({ state }) => state.phase === 'accepted');

// Node has no disk of this kind.
(hasDisk ? describe : describe.skip)('the disk of an outbox', () => {
  let opened: Outbox[] = [];
  const open = (client: Parameters<typeof openOutbox>[0]['client']) => {
    const outbox = openOutbox({ client, disk: true });
    opened.push(outbox);
    return outbox;
  };
  beforeEach(() => request(indexedDB.deleteDatabase(DATABASE)));
  afterEach(async () => {
    for (const outbox of opened) {
      outbox.wipe();
      outbox.close();
    }
    opened = [];
    await eventually(async () => (await onDisk()) === null, 'the device is clean');
  });

  it('holds nothing that anyone could read, and no more than it needs', async () => {
    const { client, fails } = await sealingClient();
    fails(noLine);
    const outbox = open(client);
    await outbox.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true });
    const records = await onDisk();
    expect(records).to.have.length(1);
    const record = records?.[0] as Record<string, unknown>;
    expect(Object.keys(record).sort()).to.deep.equal(
      ['addedAt', 'ciphertext', 'enc', 'expiresAt', 'key', 'keyId'].sort(),
    );
    expect(Object.values(record).every((value) => typeof value === 'string')).to.equal(true);
    const text = JSON.stringify(records);
    for (const secret of [CANARY, 'debt', 'email', 'kk']) expect(text).not.to.contain(`"${secret}"`);
    expect(text).not.to.contain(CANARY);
    expect(atob(String(record['ciphertext']).replaceAll('-', '+').replaceAll('_', '/'))).not.to.contain(
      CANARY,
    );
  });

  it('outlives the page: the next one sends it, and clears it away', async () => {
    const first = await sealingClient();
    first.fails(noLine);
    const before = open(first.client);
    await before.add(PARAMS, { idempotencyKey: KEY, keepOnDisk: true });
    await eventually(() => before.items[0]?.state.phase === 'kept', 'the first try failed');
    before.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = await sealingClient();
    const after = open(second.client);
    await eventually(() => accepted(after), 'the next page sent it');
    const [asked] = second.asked;
    expect(asked).to.deep.equal({ ...first.asked[0] });
    expect(asked).to.include({ operation: 'createSealed', key: KEY });
    await eventually(async () => (await onDisk())?.length === 0, 'it was cleared away');
  });

  it('belongs to one tab at a time', async () => {
    const first = await sealingClient();
    first.fails(noLine);
    const one = open(first.client);
    await one.add(PARAMS, { keepOnDisk: true });
    const second = await sealingClient();
    const other = open(second.client);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect('locks' in navigator).to.equal(true);
    expect(other.items).to.deep.equal([]);
    first.accepts();
    one.sendNow();
    await eventually(() => accepted(one), 'the first tab sent it');
    dispatchEvent(new Event('pageshow'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(second.asked).to.deep.equal([]);
  });

  it('is wiped with all that is on it, in the other tabs too, and can be used again', async () => {
    const { client, fails } = await sealingClient();
    fails(noLine);
    const one = open(client);
    const other = open(client);
    await one.add(PARAMS, { keepOnDisk: true });
    await other.add(PARAMS, { keepOnDisk: true });
    one.wipe();
    expect(one.items).to.deep.equal([]);
    await eventually(() => other.items.length === 0, 'the other tab forgot it');
    await eventually(async () => (await onDisk()) === null, 'the database is gone');
    await one.add(PARAMS, { keepOnDisk: true });
    expect(await onDisk()).to.have.length(1);
  });

  it('is not touched by an outbox that keeps nothing, nor by one that only looks', async () => {
    const { client } = await sealingClient();
    const looks = open(client);
    const memory = openOutbox({ client });
    await memory.add(PARAMS);
    await looks.add(PARAMS);
    await eventually(() => accepted(memory) && accepted(looks), 'both were sent');
    expect(await onDisk()).to.equal(null);
    memory.close();
  });

  it('forgets by itself what is past its day', async () => {
    const { client, fails } = await sealingClient();
    fails(noLine);
    const before = open(client);
    await before.add(PARAMS, { keepOnDisk: true, keepDays: 1 });
    before.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const later = openOutbox({ client, disk: true, now: () => Date.now() + 86_400_001 });
    opened.push(later);
    await eventually(async () => (await onDisk())?.length === 0, 'it was forgotten');
    expect(later.items).to.deep.equal([]);
  });

  it('refuses what the contract refuses before it is sealed', async () => {
    const { client, asked } = await sealingClient();
    const outbox = open(client);
    await outbox.add({ ...PARAMS, name: 'x'.repeat(500) }, { keepOnDisk: true });
    await eventually(() => outbox.items[0]?.state.phase === 'refused', 'it was refused');
    const [item] = outbox.items;
    if (item?.state.phase !== 'refused') throw new Error('not refused');
    expect(item.state.error.name).to.equal('RequestValidationError');
    expect([await onDisk(), asked]).to.deep.equal([null, []]);
  });

  it('cannot be used when the server gives out no key', async () => {
    const { client } = aClient();
    const error = await open(client)
      .add(PARAMS, { keepOnDisk: true })
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'OutboxError', code: 'disk-not-possible', obstacle: 'no-seal-key' });
  });
});
