// What the reference server takes on, beside a bare insert as durable as its own, in the same run.
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { legalRequest, newKey } from '../serving/legal-request.ts';
import {
  servedDatabase,
  startProcess,
  startServerProcess,
  type ServedDatabase,
  type ServerProcess,
} from '../serving/server-process.ts';

const BARE = fileURLToPath(new URL('bare-insert.ts', import.meta.url));
const CLIENTS = [1, 20, 50] as const;
const ROUNDS = 3;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);

interface Job {
  readonly name: string;
  readonly url: () => string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: () => string;
}

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Keeps `clients` requests under way for some seconds. Times in milliseconds. */
async function drive({ url, method, path, body }: Job, clients: number): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  let failed = 0;
  const once = () =>
    new Promise<void>((resolve) => {
      const started = performance.now();
      const text = body?.();
      const call = request(
        url() + path,
        {
          agent,
          method,
          headers: text
            ? {
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(text),
                'idempotency-key': newKey(),
              }
            : {},
        },
        (response) => {
          response.resume().once('end', () => {
            if ((response.statusCode ?? 500) < 300) times.push(performance.now() - started);
            else failed++;
            resolve();
          });
        },
      );
      call.once('error', () => {
        // A kept connection that the server has just closed: a browser tries again, and so do we.
        if (!call.reusedSocket) failed++;
        resolve();
      });
      call.end(text);
    });
  const until = performance.now() + SECONDS * 1000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) await once();
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function bareServer(database: ServedDatabase): Promise<ServerProcess> {
  return startServerProcess(database, 0, (port) => startProcess([BARE], database, port));
}

/** One receipt to look up by. */
async function receiptOn(url: string): Promise<string> {
  const answer = await fetch(`${url}/v1/legal-requests`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
    body: JSON.stringify(legalRequest('to be looked up')),
  });
  return ((await answer.json()) as { receipt: string }).receipt;
}

async function benchOn(database: ServedDatabase): Promise<void> {
  const ours = await startServerProcess(database);
  const bare = await bareServer(database);
  const receipt = await receiptOn(ours.url);
  const create = {
    method: 'POST',
    path: '/v1/legal-requests',
    body: () => JSON.stringify(legalRequest('x'.repeat(400))),
  } as const;
  const jobs: readonly Job[] = [
    { name: 'bare insert', url: () => bare.url, ...create },
    { name: 'create', url: () => ours.url, ...create },
    {
      name: 'track',
      url: () => ours.url,
      method: 'POST',
      path: '/v1/legal-requests/track',
      body: () => JSON.stringify({ receipt }),
    },
    { name: 'statistics', url: () => ours.url, method: 'GET', path: '/v1/statistics' },
  ];
  console.log(
    `\n${database.engine}: requests a second, p50 and p99 in ms; medians of ${ROUNDS} rounds of ${SECONDS} s, interleaved`,
  );
  const before = ours.rss();
  for (const clients of CLIENTS) {
    const found = new Map<string, Figures[]>(jobs.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const job of jobs) found.get(job.name)?.push(await drive(job, clients));
    const base = median((found.get('bare insert') ?? []).map(({ perSecond }) => perSecond));
    for (const [name, figures] of found) {
      const of = (pick: (it: Figures) => number) => median(figures.map(pick));
      const perSecond = of((it) => it.perSecond);
      const failed = figures.reduce((sum, it) => sum + it.failed, 0);
      console.log(
        `  ${String(clients).padStart(2)} clients  ${name.padEnd(12)} ${perSecond.toFixed(0).padStart(6)}/s  ` +
          `p50 ${of((it) => it.p50)
            .toFixed(1)
            .padStart(6)}  p99 ${of((it) => it.p99)
            .toFixed(1)
            .padStart(6)}  ` +
          `×${(perSecond / base).toFixed(2)} of bare${failed ? `  ${failed} failed` : ''}`,
      );
    }
  }
  const mb = (bytes: number) => (bytes / 1_048_576).toFixed(0);
  console.log(`  memory of the server: ${mb(before)} MB at the start, ${mb(ours.rss())} MB at the end`);
  await ours.stop();
  await bare.stop();
  await database.drop();
}

/** On SQLite, and on PostgreSQL when this machine has it. */
export async function benchServer(): Promise<void> {
  if (process.env['DATABASE_URL']) return benchOn(await servedDatabase());
  await benchOn(await servedDatabase());
  // A database of its own, durable: fsync on.
  const { status } = spawnSync(
    'bash',
    ['test/engines/with-postgres.sh', process.execPath, 'test/bench/all.ts', 'server'],
    {
      stdio: 'inherit',
      env: { ...process.env, POSTGRES_DURABLE: '1' },
    },
  );
  if (status !== 0) console.log('PostgreSQL is not on this machine, or did not start: left out');
}
