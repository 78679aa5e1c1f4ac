import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { newRing } from './app.test.parts.js';
import { readConfig } from './config.js';
import { createLog } from './log.js';
import { startServer, type RunningServer } from './start-server.js';

describe('a server started in a program', () => {
  let directory: string;
  let server: RunningServer;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'amanat-start-'));
    const config = readConfig({
      AMANAT_DEMO: '1',
      AMANAT_PORT: '0',
      AMANAT_DATABASE_FILE: join(directory, 'amanat.sqlite'),
    });
    server = await startServer({
      config,
      keys: newRing('k1'),
      log: createLog('silent'),
      site: () =>
        new Response('<h1>Әкімдік</h1>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
    });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('shows the pages of the site beside the API', async () => {
    for (const path of ['/', '/about.html']) {
      const page = await fetch(server.url + path);
      expect(await page.text()).to.equal('<h1>Әкімдік</h1>');
      expect(page.headers.has('Content-Security-Policy')).to.equal(false);
    }
    expect((await fetch(`${server.url}/v1/nothing`)).status).to.equal(404);
    expect((await fetch(`${server.url}/openapi.json`)).status).to.equal(200);
  });

  it('refuses a body that is too large over a real connection, without a length', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 16_384;
        if (sent > 1_000_000) stream.close();
        else stream.enqueue(new Uint8Array(16_384).fill(0x20));
      },
    });
    const answer = await fetch(`${server.url}/v1/legal-requests/track`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    });
    expect(answer.status).to.equal(413);
  });

  it('X4: cuts off a client that sends its headers drop by drop', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n');
    const drip = setInterval(() => socket.write('X-More: 1\r\n'), 250);
    let said = '';
    socket.on('data', (bytes) => (said += bytes.toString())).on('error', () => undefined);
    const started = performance.now();
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    expect(said).to.match(/^HTTP\/1\.1 408 /);
    expect(performance.now() - started).to.be.lessThan(15_000);
  });

  it('X4: cuts off a client that sends its body drop by drop', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(
      'POST /v1/legal-requests/track HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n',
    );
    const drip = setInterval(() => socket.write(' '), 250);
    socket.on('error', () => undefined).resume();
    const started = performance.now();
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    expect(performance.now() - started).to.be.within(25_000, 40_000);
  });

  it('holds few answers for a client that asks a thousand times at once', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.end('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(1000));
    let said = '';
    socket.on('data', (bytes) => (said += bytes.toString())).on('error', () => undefined);
    await new Promise((resolve) => socket.once('close', resolve));
    expect(said.match(/HTTP\/1\.1 200 /g)).to.have.length(32);
  });

  it('makes tokens for caseworkers, and stops', async () => {
    const headers = {
      Authorization: `Bearer ${await server.createStaffToken({ name: 'desk', roles: ['intake'], expiresAt: null })}`,
    };
    expect((await fetch(`${server.url}/v1/staff/legal-requests`, { headers })).status).to.equal(200);
    await Promise.all([server.close(), server.close()]);
    const refused = await fetch(`${server.url}/healthz`).then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });
});
