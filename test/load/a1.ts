// A1 over a socket: visitors send and track requests, first alone, then while the same flood goes to another server of
// this machine (what making and answering it takes from them anyway), then beside a flood of their own server.
// `node test/load/a1.ts [seconds] [requests a second]`
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { LegalRequestCreated } from '@amanat/contract';
import { legalRequest } from '../serving/legal-request.ts';
import { servedDatabase, startServerProcess } from '../serving/server-process.ts';
import { send } from './calls.ts';

const SECONDS = Number(process.argv[2] ?? 15);
/** Of the flood, all its connections together. */
const PER_SECOND = Number(process.argv[3] ?? 1000);
const WARM_UP_SECONDS = 5;
const VISITORS_PER_SECOND = 5;
const FLOOD = fileURLToPath(new URL('flood.ts', import.meta.url));
const REFUSER = fileURLToPath(new URL('refuser.ts', import.meta.url));

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

/** A flood that waits for its beginning, so that the start of its process is none of the measure. */
async function preparedFlood(url: string, network: string) {
  const child = fork(FLOOD, [url, network, String(PER_SECOND)]);
  await once(child, 'message');
  return {
    begin: () => child.send('begin'),
    /** Its answers by status. */
    async end() {
      child.send('end');
      const [statuses] = (await once(child, 'message')) as [[status: number, count: number][]];
      return statuses;
    },
  };
}

/** A server in a process of its own that refuses all it is asked and does nothing else. */
async function startRefuser() {
  const child = fork(REFUSER);
  const [{ port }] = (await once(child, 'message')) as [AddressInfo];
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

const quantile = (values: number[], share: number) =>
  values.sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  NaN;

function row(name: string, values: number[]): string {
  const figures = [0.5, 0.95, 0.99].map((share) => `${quantile(values, share).toFixed(0)} ms`.padStart(8));
  return `${name.padEnd(44)} ${String(values.length).padStart(6)} ${figures.join(' ')}`;
}

const ratio = (beside: number[] = [], calm: number[] = []) =>
  (quantile(beside, 0.99) / quantile(calm, 0.99)).toFixed(1);

const CALLS = [
  ['send a request', 'send'],
  ['read its status', 'track'],
] as const;

// The limits as they are; the visitors come through a proxy.
const database = await servedDatabase({ AMANAT_TRUSTED_PROXIES: '1' });
const server = await startServerProcess(database);
const { url } = server;
try {
  // A server that has just begun runs code that nobody has optimised yet: it is measured as it is after a while.
  const earlier = await preparedFlood(url, '198.51.100');
  earlier.begin();
  await visitors(url, WARM_UP_SECONDS, '10.0');
  await earlier.end();
  const flood = await preparedFlood(url, '203.0.113');
  const calm = await visitors(url, SECONDS, '10.1');
  const refuser = await startRefuser();
  const elsewhere = await preparedFlood(refuser.url, '203.0.113');
  elsewhere.begin();
  const besideElsewhere = await visitors(url, SECONDS, '10.3');
  await elsewhere.end();
  refuser.stop();
  flood.begin();
  const beside = await visitors(url, SECONDS, '10.2');
  const statuses = await flood.end();
  const total = statuses.reduce((sum, [, count]) => sum + count, 0);

  console.log(
    `A1: ${VISITORS_PER_SECOND} visitors a second, ${SECONDS} s each, ${cpus().length} processors\n`,
  );
  console.log(
    `${''.padEnd(44)} ${'calls'.padStart(6)} ${['p50', 'p95', 'p99'].map((name) => name.padStart(8)).join(' ')}`,
  );
  for (const [name, call] of CALLS) {
    console.log(row(`${name}, calm`, calm[call] ?? []));
    console.log(row(`${name}, flood of another server`, besideElsewhere[call] ?? []));
    console.log(row(`${name}, beside the flood`, beside[call] ?? []));
  }
  console.log('');
  for (const [than, measured] of [
    ['calm', calm],
    ['the flood of another server', besideElsewhere],
  ] as const) {
    const ratios = CALLS.map(([name, call]) => `${name} ${ratio(beside[call], measured[call])}`);
    console.log(`p99 beside the flood, times ${than}: ${ratios.join(', ')}`);
  }
  console.log(
    `Visitors refused or lost: calm ${calm['refused']?.length}, flood elsewhere ${besideElsewhere['refused']?.length}, beside the flood ${beside['refused']?.length}`,
  );
  console.log(
    `Flood: ${(total / SECONDS).toFixed(0)} requests a second from 4 addresses; answers by status:`,
  );
  for (const [status, count] of statuses.sort(([one], [other]) => one - other))
    console.log(`  ${status === 0 ? 'connection closed' : status}: ${count}`);
} finally {
  await server.stop();
  await database.drop();
}
