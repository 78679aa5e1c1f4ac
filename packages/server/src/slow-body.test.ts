import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { AttachmentUpload, LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, newRing } from './app.test.parts.js';
import { readConfig } from './config.js';
import { createLog } from './log.js';
import { startServer, type RunningServer } from './start-server.js';
import { pngWith } from './services/attachments/files.test.parts.js';

describe('X4: a body that comes drop by drop', () => {
  let directory: string;
  let server: RunningServer;
  const logged: string[] = [];
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'amanat-slow-'));
    const AMANAT_DATABASE_FILE = join(directory, 'amanat.sqlite');
    server = await startServer({
      config: readConfig({ AMANAT_DEMO: '1', AMANAT_PORT: '0', AMANAT_DATABASE_FILE }),
      keys: newRing('k1'),
      log: createLog('error', { write: (line) => void logged.push(line) }),
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const post = (path: string, body: unknown) =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      body: JSON.stringify(body),
    });
  /** Milliseconds until the server hangs up. */
  const drip = async (head: string, body: Buffer): Promise<number> => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const started = performance.now();
    socket.on('error', () => undefined).resume();
    socket.write(`${head}\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n`);
    let at = 0;
    const timer = setInterval(() => socket.write(body.subarray(at, ++at)), 500);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(timer);
    return performance.now() - started;
  };

  it('is cut off after half a minute, a part of a file as any other; nothing is kept of it, and the part can come again', async () => {
    const { uploadToken = '' } = (await (
      await post('/v1/legal-requests', legalRequest())
    ).json()) as LegalRequestCreated;
    const bytes = pngWith();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const announcement = { uploadToken, name: 'a.png', bytes: bytes.length, sha256 };
    const announce = async () =>
      (await (await post('/v1/legal-requests/attachments', announcement)).json()) as AttachmentUpload;
    const { id } = await announce();
    const part = `/v1/legal-requests/attachments/${id}/parts/1`;
    const authorization = `Authorization: Upload ${uploadToken}\r\nContent-Type: application/octet-stream`;

    const times = await Promise.all([
      drip(`PUT ${part} HTTP/1.1\r\n${authorization}`, bytes),
      drip(
        'POST /v1/legal-requests/track HTTP/1.1\r\nContent-Type: application/json',
        Buffer.alloc(1000, ' '),
      ),
    ]);
    for (const time of times) expect(time).to.be.within(25_000, 40_000);
    expect((await announce()).received).to.deep.equal([]);
    const again = await fetch(server.url + part, {
      method: 'PUT',
      headers: { Authorization: `Upload ${uploadToken}`, 'Content-Type': 'application/octet-stream' },
      body: Uint8Array.from(bytes),
    });
    expect(again.status).to.equal(200);
    expect(logged).to.deep.equal([]);
  });
});
