import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { afterEach } from 'vitest';
import { createLog } from '../log.js';
import { createTurnedAway } from './turned-away.js';

const PATH = '/v1/legal-requests';
const SEND = { method: 'POST', path: PATH } as const;
const FLOODER = '203.0.113.7';

describe('A1: a sender over the limit of its address', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** A server whose application is never asked unless a request was let through; `later` moves its clock. */
  async function served() {
    let time = 0;
    let asked = 0;
    const turnedAway = createTurnedAway(createLog('silent'), 1, () => time);
    server = createServer((request, response) => {
      if (turnedAway.refuses(request, response)) return;
      asked += 1;
      response.end('asked');
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      turnedAway,
      later: (milliseconds: number) => (time += milliseconds),
      asked: () => asked,
      send: (from: string, { method = 'POST', path = PATH, headers = {} } = {}) =>
        fetch(`http://127.0.0.1:${port}${path}`, {
          method,
          headers: { 'X-Forwarded-For': from, ...headers },
          ...(method === 'POST' && { body: '{}' }),
        }),
    };
  }

  it('is refused before the application is asked, with when to come back, in words of the contract', async () => {
    const { turnedAway, later, asked, send } = await served();
    turnedAway.remember(SEND, FLOODER, 30_000);
    later(9_500);
    const answer = await send(FLOODER, { headers: { Origin: 'https://akimat.example' } });
    expect(answer.status).to.equal(429);
    expect(answer.headers.get('Retry-After')).to.equal('21');
    expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
    expect(answer.headers.get('Access-Control-Allow-Origin')).to.equal('https://akimat.example');
    const problem = (await answer.json()) as Record<string, unknown>;
    expect(problem['code']).to.equal('rate-limited');
    expect(problem['requestId']).to.equal(answer.headers.get('X-Request-Id'));
    expect(asked()).to.equal(0);
  });

  it('is asked in full again when the limit is over', async () => {
    const { turnedAway, later, send } = await served();
    turnedAway.remember(SEND, FLOODER, 30_000);
    later(30_000);
    expect(await (await send(FLOODER)).text()).to.equal('asked');
  });

  it('shuts out nobody else, and from nothing else', async () => {
    const { turnedAway, send } = await served();
    turnedAway.remember(SEND, FLOODER, 30_000);
    expect((await send('203.0.113.8')).status).to.equal(200);
    expect((await send(FLOODER, { path: '/v1/hotline', method: 'GET' })).status).to.equal(200);
    expect((await send(`${FLOODER}, 203.0.113.9`)).status).to.equal(200);
  });

  it('is not remembered by addresses that name something', async () => {
    const { turnedAway, send } = await served();
    turnedAway.remember({ method: 'GET', path: '/v1/districts/{kato}' }, FLOODER, 30_000);
    expect((await send(FLOODER, { method: 'GET', path: '/v1/districts/103200000' })).status).to.equal(200);
  });

  it('keeps no more senders than ten thousand, and lets go of those known longest', async () => {
    const { turnedAway, send } = await served();
    for (let sender = 0; sender <= 10_000; sender++)
      turnedAway.remember(SEND, `10.0.${Math.floor(sender / 250)}.${sender % 250}`, 30_000);
    expect((await send('10.0.0.0')).status).to.equal(200);
    expect((await send('10.0.0.1')).status).to.equal(429);
  });
});
