import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import type { Figure } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { BOUNDLESS, freshDatabase, newKey, newRing } from '../app.test.parts.js';
import { readConfig, type Config, type DatabaseAddress } from '../config.js';
import { createLog } from '../log.js';
import { startServer, type RunningServer } from '../start-server.js';

const PATH = '/v1/statistics/events';
const ring = newRing('k1');
const log = createLog('silent');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A client on a socket of its own. */
function listenTo(url: string, headers: Record<string, string> = {}) {
  let text = '';
  let isOver = false;
  const request: ClientRequest = get(`${url}${PATH}`, { headers, agent: false });
  const opened = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', (more: string) => (text += more));
      answer.on('close', () => (isOver = true));
      answer.on('error', () => undefined);
      resolve(answer);
    });
  });
  const events = () =>
    text
      .split('\n\n')
      .filter((block) => block.includes('data: '))
      .map((block) => {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
        return { id: field('id'), event: field('event'), figure: JSON.parse(field('data')) as Figure };
      });
  return {
    opened,
    text: () => text,
    events,
    isOver: () => isOver,
    leave: () => request.destroy(),
    async event(number = 1) {
      const until = performance.now() + 10_000;
      while (events().length < number && performance.now() < until) await pause(10);
      return events()[number - 1];
    },
  };
}

describe('the stream of revisions, over sockets', () => {
  let address: DatabaseAddress;
  let drop: () => Promise<void>;
  let server: RunningServer;
  let editor: string;
  let last = 1;
  const startOn = (changes: Partial<Config> = {}) =>
    startServer({
      config: {
        ...readConfig({ AMANAT_DEMO: '1', AMANAT_PORT: '0' }),
        database: address,
        abuse: BOUNDLESS,
        ...changes,
      },
      keys: ring,
      log,
    });
  beforeAll(async () => {
    ({ address, drop } = await freshDatabase());
    server = await startOn({
      streams: { perAddress: 1100, overall: 1200 },
      allowedOrigins: { kind: 'listed', origins: ['https://akimat.example'] },
    });
    editor = await server.createStaffToken({ name: 'test', roles: ['editor'], expiresAt: null });
  });
  afterAll(async () => {
    await server.close();
    await drop();
  });

  const put = async (url = server.url) => {
    const answer = await fetch(`${url}/v1/staff/statistics/revisions`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${editor}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': newKey(),
      },
      body: JSON.stringify({
        key: 'fraud.stopped',
        basedOn: last,
        value: 1600 + last,
        qualifier: 'about',
        asOf: '2026-01-01',
        source: { title: 'Хабарлама', url: 'https://example.kz/' },
      }),
    });
    expect(answer.status).to.equal(201);
    last += 1;
    return (await answer.json()) as Figure;
  };

  it('is server-sent events that nobody keeps or holds back, and any allowed site may read', async () => {
    const client = listenTo(server.url, { Origin: 'https://akimat.example' });
    const { statusCode, headers } = await client.opened;
    expect(statusCode).to.equal(200);
    expect(headers).to.include({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'access-control-allow-origin': 'https://akimat.example',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(headers).to.have.property('x-request-id');
    client.leave();
    const stranger = listenTo(server.url, { Origin: 'https://elsewhere.example' });
    expect((await stranger.opened).statusCode).to.equal(403);
  });

  it('tells of a revision at once, as the answer to the editor was', async () => {
    const [one, two] = [listenTo(server.url), listenTo(server.url)];
    await Promise.all([one.opened, two.opened]);
    const started = performance.now();
    const figure = await put();
    const event = await one.event();
    expect(performance.now() - started, 'milliseconds').to.be.below(1500);
    expect(event).to.deep.include({ event: 'figure-revised', figure });
    expect(event!.id).to.match(/^fr_[0-9A-Z]{26}$/);
    expect(await two.event()).to.deep.equal(event);
    expect(one.text()).to.match(/^retry: 5000\n/);
    one.leave();
    two.leave();
  });

  it('goes on where a client stopped listening, also one that had heard nothing yet', async () => {
    const one = listenTo(server.url);
    await one.opened;
    while (!one.text().includes('\n\n')) await pause(5);
    const [, lastId = ''] = /^id: (\S+)$/m.exec(one.text()) ?? [];
    one.leave();
    const missed = [await put(), await put()];
    const again = listenTo(server.url, { 'Last-Event-ID': lastId });
    await again.event(2);
    expect(again.events().map(({ figure }) => figure)).to.deep.equal(missed);
    const third = listenTo(server.url, { 'Last-Event-ID': again.events()[0]!.id });
    await third.event(1);
    expect(third.events().map(({ figure }) => figure)).to.deep.equal([missed[1]]);
    again.leave();
    third.leave();
  });

  it('answers HEAD without beginning a stream', async () => {
    const answer = await fetch(server.url + PATH, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('Content-Type')]).to.deep.equal([200, 'text/event-stream']);
  });

  it('has room for so many; the others are told when to ask, and there is room again when one leaves', async () => {
    if (address.engine === 'sqlite') {
      // One server a file: this one's own room, by another server over another file.
      const other = await freshDatabase();
      await roomOf(await startOn({ database: other.address, streams: { perAddress: 2, overall: 5 } }));
      await other.drop();
    } else await roomOf(await startOn({ streams: { perAddress: 2, overall: 5 } }));
  });
  async function roomOf(small: RunningServer): Promise<void> {
    const clients = [listenTo(small.url), listenTo(small.url)];
    await Promise.all(clients.map(({ opened }) => opened));
    const refused = await listenTo(small.url).opened;
    expect([refused.statusCode, refused.headers['retry-after']]).to.deep.equal([503, '60']);
    expect(refused.headers['content-type']).to.equal('application/problem+json');
    clients[0]!.leave();
    let status: number | undefined;
    for (let tries = 0; tries < 100 && status !== 200; tries += 1) {
      await pause(20);
      const next = listenTo(small.url);
      status = (await next.opened).statusCode;
      next.leave();
    }
    expect(status).to.equal(200);
    await small.close();
  }

  it('leaves nothing behind of a thousand clients that came and went', async () => {
    const round = async () => {
      const clients = Array.from({ length: 250 }, () => listenTo(server.url));
      await Promise.all(clients.map(({ opened }) => opened));
      for (const client of clients) client.leave();
      await pause(200);
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    await round();
    await round();
    const before = await round();
    for (let count = 0; count < 3; count += 1) await round();
    const after = await round();
    expect((after - before) / 1000, 'bytes a client').to.be.below(2000);
    // All 1100 places are free again, or this would be refused.
    const clients = Array.from({ length: 1000 }, () => listenTo(server.url));
    const statuses = await Promise.all(clients.map(async ({ opened }) => (await opened).statusCode));
    expect(new Set(statuses)).to.deep.equal(new Set([200]));
    const figure = await put();
    const events = await Promise.all(clients.map((client) => client.event()));
    expect(events.every((event) => event?.figure.revision === figure.revision)).to.equal(true);
    for (const client of clients) client.leave();
  });

  // One server a SQLite file.
  const onPostgres = process.env['DATABASE_URL'] ? it : it.skip;
  onPostgres('tells in one process what was put in by another over the same database', async () => {
    const other = await startOn();
    const client = listenTo(other.url);
    await client.opened;
    const figure = await put(server.url);
    expect((await client.event())?.figure).to.deep.equal(figure);
    client.leave();
    await other.close();
  });

  it('ends when the server stops, which does not wait for it', async () => {
    const other = await freshDatabase();
    const stopping = await startOn({ database: other.address });
    const clients = Array.from({ length: 20 }, () => listenTo(stopping.url));
    await Promise.all(clients.map(({ opened }) => opened));
    const started = performance.now();
    await stopping.close();
    expect(performance.now() - started, 'milliseconds').to.be.below(1500);
    await pause(50);
    expect(clients.every((client) => client.isOver())).to.equal(true);
    await other.drop();
  });
});
