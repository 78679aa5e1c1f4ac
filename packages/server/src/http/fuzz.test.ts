import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import fc from 'fast-check';
import { STAFF_ROLES, type LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll, it } from 'vitest';
import {
  BOUNDLESS,
  legalRequest,
  newKey,
  newRing,
  startTestServer,
  type TestServer,
} from '../app.test.parts.js';
import { readConfig } from '../config.js';
import { createLog } from '../log.js';
import { startServer, type RunningServer } from '../start-server.js';
import { almost, anyJson, anyText, brokenRequest, FUZZED } from './fuzz.test.parts.js';

/** `FUZZ_CASES=100000` for the whole run. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 1000);
const SHARE = { bodies: 0.6, addresses: 0.2, bytes: 0.2 };
const runs = (share: number) => ({ numRuns: Math.ceil(CASES * share) });
const PATIENCE_MS = 3_600_000;
/** However long the run: of these, only the used heap tells of what is kept; the rest swings with the engine. */
const MAX_GROWTH_BYTES = { rss: 300_000_000, heapUsed: 40_000_000 };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('X1: whatever a client sends', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  let ids: string[];
  let uploadToken: string;
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    server = await startTestServer();
    staff = await server.staffHeaders(STAFF_ROLES);
    const sent = await server.post('/v1/legal-requests', legalRequest());
    const created = (await sent.json()) as LegalRequestCreated;
    uploadToken = created.uploadToken!;
    ids = [created.id, 'short', 'auyl-amanaty', '1', 'at_01ARZ3NDEKTSV4RRFFQ69G5FAV'];
  });
  afterAll(() => {
    process.off('unhandledRejection', note);
    return server.close();
  });

  /** True when it was taken or refused, in the form that the contract says. */
  const isInOrder = async (answer: Response): Promise<boolean> => {
    // A stream that nobody reads stays open until somebody ends it.
    if (answer.status < 400) {
      await answer.body?.cancel();
      return true;
    }
    const { code, requestId } = (await answer.json()) as Record<string, unknown>;
    return (
      answer.status < 500 && typeof code === 'string' && requestId === answer.headers.get('X-Request-Id')
    );
  };
  const memory = () => {
    // What the test itself keeps is not the server's.
    server.logged.length = 0;
    collectGarbage();
    return process.memoryUsage();
  };
  const within = async (work: () => Promise<void>) => {
    const before = memory();
    await work();
    const after = memory();
    expect(after.rss - before.rss).to.be.lessThan(MAX_GROWTH_BYTES.rss);
    expect(after.heapUsed - before.heapUsed).to.be.lessThan(MAX_GROWTH_BYTES.heapUsed);
    expect(unhandled).to.deep.equal([]);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  };

  it('is taken or refused in every body of the contract', { timeout: PATIENCE_MS }, async () => {
    const sendable = FUZZED.filter(({ method }) => method !== 'GET');
    const anySending = fc.constantFrom(...sendable).chain((operation) =>
      fc.record({
        operation: fc.constant(operation),
        id: fc.oneof(fc.constantFrom(...ids), anyText),
        body: operation.body
          ? fc.oneof(
              { weight: 4, arbitrary: almost(operation.body) },
              anyJson.map((json) => JSON.stringify(json)),
              anyText,
            )
          : anyText,
      }),
    );
    await within(() =>
      fc.assert(
        fc.asyncProperty(anySending, async ({ operation: { method, path }, id, body }) => {
          const address = path
            .replace('{number}', '1')
            .replaceAll(/\{\w+\}/g, () => encodeURIComponent(Buffer.from(id).toString()));
          const json = { 'Content-Type': 'application/json', 'Idempotency-Key': newKey(), 'If-Match': '"1"' };
          const bytes = {
            'Content-Type': 'application/octet-stream',
            Authorization: `Upload ${uploadToken}`,
          };
          return isInOrder(
            await server.app.request(address, {
              method,
              headers: { ...staff, ...(method === 'PUT' ? bytes : json) },
              body,
            }),
          );
        }),
        runs(SHARE.bodies),
      ),
    );
  });

  it('is taken or refused in addresses, queries and headers', { timeout: PATIENCE_MS }, async () => {
    const anyHeader = fc.tuple(
      fc.constantFrom(
        'Idempotency-Key',
        'If-Match',
        'If-None-Match',
        'Origin',
        'X-Forwarded-For',
        'Authorization',
      ),
      fc.string({ maxLength: 100 }).filter((text) => /^[\x21-\x7e]*$/.test(text)),
    );
    const anyAsking = fc.record({
      operation: fc.constantFrom(...FUZZED),
      id: fc.oneof(fc.constantFrom(...ids), anyText),
      tail: fc.oneof(fc.constant(''), fc.webPath()),
      value: anyText,
      headers: fc.array(anyHeader, { maxLength: 2 }),
    });
    await within(() =>
      fc.assert(
        fc.asyncProperty(
          anyAsking,
          async ({ operation: { method, path, query }, id, tail, value, headers }) => {
            const names = query.length > 0 ? query : ['q'];
            const search = new URLSearchParams(
              names.map((name): [string, string] => [name, value]),
            ).toString();
            const address = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(Buffer.from(id).toString()));
            const answer = await server.app.request(`${address}${tail}?${search}`, {
              method,
              headers: { ...staff, ...Object.fromEntries(headers) },
            });
            return isInOrder(answer);
          },
        ),
        runs(SHARE.addresses),
      ),
    );
  });

  describe('over a real connection', () => {
    let running: RunningServer;
    let directory: string;
    const logged: string[] = [];
    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), 'amanat-fuzz-'));
      const AMANAT_DATABASE_FILE = join(directory, 'amanat.sqlite');
      running = await startServer({
        config: {
          ...readConfig({ AMANAT_DEMO: '1', AMANAT_PORT: '0', AMANAT_DATABASE_FILE }),
          abuse: BOUNDLESS,
        },
        keys: newRing('k1'),
        log: createLog('error', { write: (line) => void logged.push(line) }),
      });
    });
    afterAll(async () => {
      await running.close();
      rmSync(directory, { recursive: true, force: true });
    });

    const statusesOf = (bytes: Buffer): Promise<number[]> =>
      new Promise((resolve, reject) => {
        let said = '';
        const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
        socket.setTimeout(20_000, () => socket.destroy(new Error('The server says nothing')));
        socket.on('data', (data) => (said += data.toString('latin1')));
        socket.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error);
        });
        socket.once('close', () =>
          resolve([...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))),
        );
        socket.end(bytes);
      });

    it('is answered or cut off, bytes of any kind', { timeout: PATIENCE_MS }, async () => {
      const body = JSON.stringify(legalRequest());
      const head = 'Host: localhost\r\nContent-Type: application/json\r\n';
      const requests = [
        `POST /v1/legal-requests/track HTTP/1.1\r\n${head}Content-Length: 31\r\n\r\n{"receipt":"12345678901234567"}`,
        `POST /v1/legal-requests HTTP/1.1\r\n${head}Idempotency-Key: ${newKey()}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        `POST /v1/quizzes/short/attempts HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n`,
        `PUT /v1/legal-requests/attachments/at_01ARZ3NDEKTSV4RRFFQ69G5FAV/parts/1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Upload ${'x'.repeat(80)}\r\nContent-Type: application/octet-stream\r\nContent-Length: 4\r\n\r\n\x89PNG`,
        'GET /v1/programmes?on=2024-05-01 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /v1/hotline HTTP/1.1\r\nHost: localhost\r\n\r\n',
        'OPTIONS /v1/config HTTP/1.1\r\nHost: localhost\r\nOrigin: https://a.example\r\nAccess-Control-Request-Method: GET\r\n\r\n',
      ];
      const anyBytes = fc.oneof(
        { weight: 9, arbitrary: brokenRequest(requests) },
        fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      );
      await within(() =>
        fc.assert(
          fc.asyncProperty(anyBytes, async (bytes) =>
            (await statusesOf(bytes)).every((status) => status < 500),
          ),
          runs(SHARE.bytes),
        ),
      );
      expect(logged).to.deep.equal([]);
      expect((await fetch(`${running.url}/readyz`)).status).to.equal(200);
    });
  });
});
