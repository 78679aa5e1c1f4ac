// A1 over a socket: visitors send and track requests, first alone, then beside a flood. `node test/load/a1.ts [seconds] [requests a second]`
import { randomBytes } from 'node:crypto';
import { Agent, request, type IncomingMessage } from 'node:http';
import { cpus } from 'node:os';
import { receiptCheckDigit, type LegalRequestCreated } from '@amanat/contract';
import { legalRequest, newKey } from '../serving/legal-request.ts';
import { servedDatabase, startServerProcess } from '../serving/server-process.ts';

const SECONDS = Number(process.argv[2] ?? 15);
/** Of the flood, all its connections together. */
const PER_SECOND = Number(process.argv[3] ?? 1000);
const VISITORS_PER_SECOND = 3;
const FLOODERS = 64;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

interface Send {
  readonly path: string;
  readonly body: unknown;
  /** Whom the proxy before the server says it is. */
  readonly from: string;
}

function send(url: string, agent: Agent, { path, body, from }: Send): Promise<Answer> {
  const started = performance.now();
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'Idempotency-Key': newKey(),
      'X-Forwarded-For': from,
    };
    const sent = request(url + path, { method: 'POST', agent, headers }, (answer: IncomingMessage) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: said, ms: performance.now() - started }),
      );
      answer.on('error', reject);
    });
    sent.on('error', reject).end(text);
  });
}

function wrongReceipt(): string {
  const digits = Array.from(randomBytes(16), (byte) => byte % 10).join('');
  return digits + receiptCheckDigit(digits);
}

/** Visitors from addresses of their own: each sends a request and reads its status. Milliseconds of each call. */
async function visitors(url: string, seconds: number, network: string): Promise<Record<string, number[]>> {
  const agent = new Agent();
  const took = { send: [] as number[], track: [] as number[], refused: [] as number[] };
  const visit = async (number: number) => {
    const from = `${network}.${Math.floor(number / 250)}.${number % 250}`;
    const created = await send(url, agent, { path: '/v1/legal-requests', body: legalRequest('x'), from });
    if (created.status !== 201) return void took.refused.push(created.status);
    took.send.push(created.ms);
    const { receipt } = JSON.parse(created.text) as LegalRequestCreated;
    const tracked = await send(url, agent, { path: '/v1/legal-requests/track', body: { receipt }, from });
    if (tracked.status === 200) took.track.push(tracked.ms);
    else took.refused.push(tracked.status);
  };
  const visits: Promise<void>[] = [];
  for (let number = 0; number < seconds * VISITORS_PER_SECOND; number++) {
    visits.push(visit(number).catch(() => void took.refused.push(0)));
    await new Promise((resolve) => setTimeout(resolve, 1000 / VISITORS_PER_SECOND));
  }
  await Promise.all(visits);
  agent.destroy();
  return took;
}

/** From four addresses: requests and guessed receipts by turns. Answers by status. */
async function flood(url: string, until: () => boolean): Promise<Map<number, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: FLOODERS });
  const statuses = new Map<number, number>();
  const worker = async (number: number) => {
    const started = performance.now();
    for (let turn = number; !until(); turn++) {
      const due = started + ((turn - number) * FLOODERS * 1000) / PER_SECOND;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const what: Send =
        turn % 2
          ? { path: '/v1/legal-requests', body: legalRequest('x'), from: `203.0.113.${number % 4}` }
          : {
              path: '/v1/legal-requests/track',
              body: { receipt: wrongReceipt() },
              from: `203.0.113.${number % 4}`,
            };
      // A connection that the server closes after its 32 requests loses what was just written to it.
      const { status } = await send(url, agent, what).catch(() => ({ status: 0 }));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: FLOODERS }, (_, number) => worker(number)));
  agent.destroy();
  return statuses;
}

const quantile = (values: number[], share: number) =>
  values.sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  NaN;

function row(name: string, values: number[]): string {
  const figures = [0.5, 0.95, 0.99].map((share) => `${quantile(values, share).toFixed(0)} ms`.padStart(8));
  return `${name.padEnd(34)} ${String(values.length).padStart(6)} ${figures.join(' ')}`;
}

// The limits as they are; the visitors come through a proxy.
const database = await servedDatabase({ AMANAT_TRUSTED_PROXIES: '1' });
const server = await startServerProcess(database);
const { url } = server;
try {
  const calm = await visitors(url, SECONDS, '10.1');
  let over = false;
  const flooding = flood(url, () => over);
  const beside = await visitors(url, SECONDS, '10.2');
  over = true;
  const statuses = await flooding;
  const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);

  console.log(
    `A1: ${VISITORS_PER_SECOND} visitors a second, ${SECONDS} s each, ${cpus().length} processors\n`,
  );
  console.log(
    `${''.padEnd(34)} ${'calls'.padStart(6)} ${['p50', 'p95', 'p99'].map((name) => name.padStart(8)).join(' ')}`,
  );
  console.log(row('send a request, calm', calm['send'] ?? []));
  console.log(row('send a request, beside the flood', beside['send'] ?? []));
  console.log(row('read its status, calm', calm['track'] ?? []));
  console.log(row('read its status, beside the flood', beside['track'] ?? []));
  console.log(
    `\nVisitors refused or lost: calm ${calm['refused']?.length}, beside the flood ${beside['refused']?.length}`,
  );
  console.log(
    `Flood: ${(total / SECONDS).toFixed(0)} requests a second from 4 addresses; answers by status:`,
  );
  for (const [status, count] of [...statuses].sort(([one], [other]) => one - other))
    console.log(`  ${status === 0 ? 'connection closed' : status}: ${count}`);
} finally {
  await server.stop();
  await database.drop();
}
