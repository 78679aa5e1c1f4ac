// A process of its own: what it costs to make a flood shall not hold up the visitors' clock. Started by a1.ts.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { constants, setPriority } from 'node:os';
import { receiptCheckDigit } from '@amanat/contract';
import { legalRequest } from '../serving/legal-request.ts';
import { send } from './calls.ts';

const [, , url = '', network = '203.0.113', given = '1000'] = process.argv;
const PER_SECOND = Number(given);
/** It does not wait for an answer before it sends more. */
const CONNECTIONS = 1000;
const TICK_MS = 10;

function wrongReceipt(): string {
  const digits = Array.from(randomBytes(16), (byte) => byte % 10).join('');
  return digits + receiptCheckDigit(digits);
}

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const statuses = new Map<number, number>();

/** From four addresses, each by turns a request and a guessed receipt. */
async function attack(number: number): Promise<void> {
  const from = `${network}.${number % 4}`;
  const what =
    number % 8 < 4
      ? { path: '/v1/legal-requests', body: legalRequest('x') }
      : { path: '/v1/legal-requests/track', body: { receipt: wrongReceipt() } };
  // A connection that the server closes after its 32 requests loses what was just written to it.
  const { status } = await send(url, agent, { ...what, from }).catch(() => ({ status: 0 }));
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
}

// A flood comes from other machines: making it here yields to the server and to the visitors' clock.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.send?.('ready');
await once(process, 'message');
const started = performance.now();
const attacks: Promise<void>[] = [];
const timer = setInterval(() => {
  const due = ((performance.now() - started) * PER_SECOND) / 1000;
  while (attacks.length < due) attacks.push(attack(attacks.length));
}, TICK_MS);
await once(process, 'message');
clearInterval(timer);
await Promise.all(attacks);
agent.destroy();
process.send?.([...statuses]);
process.disconnect();
