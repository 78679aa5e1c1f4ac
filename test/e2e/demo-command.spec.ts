import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { AmanatClient } from '@amanat/sdk';
import { freePort } from '../serving/free-port.ts';
import { Demo } from './demo-process.ts';

let folder: string;
let started: Demo[];
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amanat-demo-'));
  started = [];
});
test.afterEach(async () => {
  for (const demo of started) demo.kill();
  await Promise.all(started.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

function start(port: number): Demo {
  const demo = new Demo(folder, port);
  started.push(demo);
  return demo;
}

/** Somebody else on a port of this machine. */
function occupy(): Promise<{ port: number; server: Server }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () =>
      resolve({ port: (server.address() as AddressInfo).port, server }),
    );
  });
}

const leave = (server: Server) => new Promise((resolve) => server.close(resolve));

async function sendRequest(client: AmanatClient): Promise<string> {
  const { consent } = await client.config.retrieve();
  const { receipt } = await client.legalRequests.create({
    topic: 'land',
    contact: { channel: 'receipt' },
    language: 'kk',
    consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
  });
  return receipt;
}

test('a taken port is said in one line, with what to set', async () => {
  const { port, server } = await occupy();
  const { code, output, complaints } = await start(port).ended;
  await leave(server);
  expect(complaints.trim().split('\n')).toHaveLength(1);
  expect(complaints).toContain(String(port));
  expect(complaints).toContain('AMANAT_PORT');
  expect(output).toBe('');
  expect(code).toBe(1);
});

test('it says where everything is, and Ctrl-C stops it within five seconds, even while a page is open', async () => {
  const demo = start(await freePort());
  const said = await demo.ready();
  for (const address of [`${demo.url}/`, `${demo.url}/v1`, `${demo.url}/openapi.json`]) {
    expect(said).toContain(address);
    // The connection stays open, as a browser's does.
    await (await fetch(address)).text();
  }
  const since = Date.now();
  const { code, complaints } = await demo.interrupt();
  expect(Date.now() - since).toBeLessThan(5000);
  expect(code).toBe(0);
  expect(complaints).toBe('');
});

test('a second start finds the request of the first, and keeps the operator token', async () => {
  const first = start(await freePort());
  const tokenIn = (said: string) => /operator token\s+(\S+)/.exec(said)?.[1];
  const token = tokenIn(await first.ready());
  const receipt = await sendRequest(new AmanatClient({ endpoint: first.url }));
  await first.interrupt();

  const second = start(await freePort());
  expect(tokenIn(await second.ready())).toBe(token);
  const tracked = await new AmanatClient({ endpoint: second.url }).legalRequests.track({ receipt });
  expect(tracked).toMatchObject({ status: 'received', topic: 'land' });
  const staff = new AmanatClient({ endpoint: second.url, staffToken: token! }).staff.legalRequests;
  expect((await staff.list()).data).toHaveLength(1);
});
