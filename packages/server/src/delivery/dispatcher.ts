import type { Config } from '../config.js';
import { describeError, type Log } from '../log.js';
import type { KeyRing } from '../secrecy/key-ring.js';
import { instant, type Clock } from '../services/clock.js';
import { signingSecrets } from '../services/webhooks.js';
import type { DeliveryRow } from '../storage/deliveries.js';
import type { Storage } from '../storage/open.js';
import type { WebhookEndpointRow } from '../storage/webhook-endpoints.js';
import { watchDeliveries } from './alarm.js';
import { nextAttempt } from './ladder.js';
import type { Resolve } from './safe-address.js';
import { send } from './send.js';
import { signedHeaders } from './signature.js';

export interface DispatchParts {
  readonly storage: Storage;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly config: Pick<Config, 'webhookPrivateHosts'>;
  readonly log: Log;
  /** The system's when absent. */
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

/** Longer than an attempt may last: when it is over, the server that took the delivery is gone. */
const LEASE_MS = 60_000;
/** At a time to one receiver. */
const PARALLEL = 4;
const LOOK_EVERY_MS = 1000;
/** When the database does not answer. */
const LOOK_AFTER_FAILURE_MS = 10_000;
const GONE = 410;

/** Sends everything that is due now, one attempt each. */
export async function dispatchDue(parts: DispatchParts): Promise<void> {
  const endpoints = await parts.storage.deliveries.endpointsWithDue(instant(parts.clock()));
  await Promise.all(endpoints.map((id) => dispatchTo(parts, id)));
}

async function dispatchTo(parts: DispatchParts, endpointId: string): Promise<void> {
  const { storage, clock, signal } = parts;
  const worker = async () => {
    while (!signal?.aborted) {
      const endpoint = await storage.webhookEndpoints.find(endpointId);
      const now = clock();
      const until = instant(new Date(now.getTime() + LEASE_MS));
      const claimed = endpoint && (await storage.deliveries.claim(endpointId, instant(now), until));
      if (!claimed) return;
      await attempt(parts, endpoint, claimed);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

/** One attempt, and what came of it. At least once: a crash between the two makes another attempt with the same id. */
async function attempt(
  parts: DispatchParts,
  endpoint: WebhookEndpointRow,
  claimed: DeliveryRow,
): Promise<void> {
  const { storage, clock, log, signal } = parts;
  const status = await statusOf(parts, endpoint, claimed);
  // The receiver was not at fault: the delivery is due again when the lease ends.
  if (status === null && signal?.aborted) return;
  const now = clock();
  const next = nextAttempt(claimed.attempts + 1, now);
  if (status !== null && status >= 200 && status < 300) {
    const done = { next_at: null, delivered_at: instant(now), failed_at: null, last_status: status };
    await storage.deliveries.settle(claimed, done);
    return;
  }
  const over = status === GONE || next === null;
  await storage.transaction(async ({ deliveries, webhookEndpoints }) => {
    const settled = await deliveries.settle(claimed, {
      next_at: over ? null : instant(next),
      delivered_at: null,
      failed_at: over ? instant(now) : null,
      last_status: status,
    });
    if (!settled || status !== GONE) return;
    await webhookEndpoints.disable(endpoint.id, instant(now));
    await deliveries.giveUp(endpoint.id, instant(now));
  });
  if (over) log.warn({ endpoint: endpoint.id, status }, 'delivery failed for good');
}

/** Null: nobody answered, or the address is refused. */
async function statusOf(
  parts: DispatchParts,
  endpoint: WebhookEndpointRow,
  claimed: DeliveryRow,
): Promise<number | null> {
  const { keys, clock, config, log, resolve, signal } = parts;
  const message = { id: claimed.id, body: claimed.payload };
  try {
    const at = clock();
    const headers = signedHeaders(message, at, signingSecrets(keys, endpoint, at));
    return await send(new URL(endpoint.url), headers, message.body, {
      privateHosts: config.webhookPrivateHosts,
      ...(resolve && { resolve }),
      ...(signal && { signal }),
    });
  } catch (error) {
    log.info({ endpoint: endpoint.id, error: describeError(error) }, 'delivery attempt failed');
    return null;
  }
}

/** Looks every second for what is due. A receiver that is slow holds up nobody but itself. */
export function startDispatcher(parts: DispatchParts): { stop(): Promise<void> } {
  const { storage, clock, log } = parts;
  const stopping = new AbortController();
  const busy = new Map<string, Promise<void>>();
  const watch = watchDeliveries(parts);
  const complain = (error: unknown) =>
    log.error({ error: describeError(error) }, 'deliveries cannot be read');

  const look = async () => {
    for (const id of await storage.deliveries.endpointsWithDue(instant(clock()))) {
      if (busy.has(id) || stopping.signal.aborted) continue;
      const work = dispatchTo({ ...parts, signal: stopping.signal }, id).catch(complain);
      busy.set(
        id,
        work.finally(() => busy.delete(id)),
      );
    }
    await watch();
  };

  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const lookAgain = () => {
    looking = look()
      .then(
        () => LOOK_EVERY_MS,
        (error: unknown) => {
          complain(error);
          return LOOK_AFTER_FAILURE_MS;
        },
      )
      .then((pause) => {
        if (!stopping.signal.aborted) timer = setTimeout(lookAgain, pause).unref();
      });
  };
  lookAgain();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await looking;
      await Promise.all(busy.values());
    },
  };
}
