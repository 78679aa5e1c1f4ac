import type {
  Delivery,
  DeliveryList,
  PageQuery,
  WebhookEndpoint,
  WebhookEndpointCreateParams,
  WebhookEndpointList,
  WebhookEndpointSecret,
} from '@amanat/contract';
import { AddressRefused, safeAddresses, type Resolve } from '../delivery/safe-address.js';
import { makeWebhookSecret } from '../delivery/signature.js';
import type { KeyRing, RingKeys } from '../secrecy/key-ring.js';
import { sealWebhookSecret, unsealWebhookSecret } from '../secrecy/webhook-secret.js';
import type { DeliveryRow } from '../storage/deliveries.js';
import type { Stores } from '../storage/open.js';
import type { WebhookEndpointRow, WebhookSecrets } from '../storage/webhook-endpoints.js';
import { writeDown, type AuditAction } from './audit.js';
import { instant, type Clock } from './clock.js';
import { Refusal } from './refusal.js';
import type { Actor } from './staff-tokens.js';
import { isId, ulid } from './ulid.js';

/** What the services of webhooks work with; the stores belong to the transaction at hand. */
export interface WebhookParts {
  readonly stores: Stores;
  readonly keys: KeyRing;
  readonly clock: Clock;
}

const DEFAULT_PAGE = 50;
/** After a rotation the old secret signs beside the new one, so that a receiver can change over without a gap. */
const OVERLAP_MS = 24 * 3_600_000;

const endpointView = (row: WebhookEndpointRow): WebhookEndpoint => ({
  id: row.id,
  url: row.url,
  events: row.events.split(' '),
  ...(row.region !== null && { region: row.region }),
  createdAt: row.created_at,
  disabledAt: row.disabled_at,
});

const deliveryView = (row: DeliveryRow): Delivery => ({
  id: row.id,
  endpointId: row.endpoint_id,
  type: row.type,
  state: row.delivered_at ? 'delivered' : row.next_at ? 'waiting' : 'failed',
  attempts: row.attempts,
  nextAt: row.next_at,
  lastStatus: row.last_status,
  createdAt: row.created_at,
});

/** Where a page begins. Refuses a cursor that is no id of the list with `invalid-request`. */
function pageOf(prefix: string, { cursor, limit = DEFAULT_PAGE }: PageQuery) {
  if (cursor !== undefined && !isId(prefix, cursor))
    throw new Refusal('invalid-request', [{ pointer: '/cursor', code: 'invalid-format' }]);
  const pageEnd = <Item extends { id: string }>(items: Item[]) => ({
    data: items.slice(0, limit),
    nextCursor: items.length > limit ? (items[limit - 1]?.id ?? null) : null,
  });
  return { page: { before: cursor, limit: limit + 1 }, pageEnd };
}

/** Newest first. */
export async function listWebhookEndpoints(
  { webhookEndpoints }: Stores,
  query: PageQuery,
): Promise<WebhookEndpointList> {
  const { page, pageEnd } = pageOf('we', query);
  return pageEnd((await webhookEndpoints.list(page)).map(endpointView));
}

/** Newest first. */
export async function listDeliveries({ deliveries }: Stores, query: PageQuery): Promise<DeliveryList> {
  const { page, pageEnd } = pageOf('msg', query);
  return pageEnd((await deliveries.list(page)).map(deliveryView));
}

/** Refuses with `webhook-address-refused`. Asks the system for names: not for a transaction. */
export async function checkWebhookAddress(
  url: string,
  privateHosts: readonly string[],
  resolve?: Resolve,
): Promise<void> {
  await safeAddresses(new URL(url), privateHosts, resolve).catch((error: unknown) => {
    throw error instanceof AddressRefused ? new Refusal('webhook-address-refused') : error;
  });
}

const journal = ({ stores, clock }: WebhookParts, actor: Actor, action: AuditAction, about: string) =>
  writeDown(stores, clock, { actor, action, about });

/** A new endpoint; its secret can be shown now and never again. The address was checked before. */
export async function createWebhookEndpoint(
  parts: WebhookParts,
  actor: Actor,
  { url, events, region }: WebhookEndpointCreateParams,
): Promise<WebhookEndpointSecret> {
  const { stores, keys, clock } = parts;
  const at = clock();
  const id = `we_${ulid(at)}`;
  const secret = makeWebhookSecret();
  await stores.webhookEndpoints.add({
    id,
    url: new URL(url).href,
    events: [...new Set(events)].join(' '),
    region: region ?? null,
    key_id: keys.current.id,
    secret: sealWebhookSecret(keys, id, 'secret', secret),
    previous_secret: null,
    previous_until: null,
    created_at: instant(at),
    disabled_at: null,
  });
  await journal(parts, actor, 'webhook_endpoint.created', id);
  return { id, secret };
}

async function endpointOf({ stores }: WebhookParts, id: string): Promise<WebhookEndpointRow> {
  const row = isId('we', id) ? await stores.webhookEndpoints.find(id) : undefined;
  if (!row) throw new Refusal('not-found');
  return row;
}

/** A new secret; the one until now signs too for a day. Refuses with `not-found`. */
export async function rotateWebhookSecret(
  parts: WebhookParts,
  actor: Actor,
  id: string,
): Promise<WebhookEndpointSecret> {
  const { stores, keys, clock } = parts;
  const row = await endpointOf(parts, id);
  const secret = makeWebhookSecret();
  const until = unsealWebhookSecret(keys, row.key_id, id, 'secret', row.secret);
  const isReplaced = await stores.webhookEndpoints.replaceSecrets(row, {
    key_id: keys.current.id,
    secret: sealWebhookSecret(keys, id, 'secret', secret),
    previous_secret: sealWebhookSecret(keys, id, 'previous_secret', until),
    previous_until: instant(new Date(clock().getTime() + OVERLAP_MS)),
  });
  // Another rotation was faster. Asked again, this one comes after it.
  if (!isReplaced) throw new Refusal('unavailable');
  await journal(parts, actor, 'webhook_endpoint.secret_rotated', id);
  return { id, secret };
}

/** What signs for an endpoint at a time, the newest first. */
export function signingSecrets(keys: RingKeys, row: WebhookEndpointRow, at: Date): string[] {
  const secret = unsealWebhookSecret(keys, row.key_id, row.id, 'secret', row.secret);
  if (!row.previous_secret || !row.previous_until || row.previous_until <= instant(at)) return [secret];
  return [secret, unsealWebhookSecret(keys, row.key_id, row.id, 'previous_secret', row.previous_secret)];
}

/** The secrets of an endpoint under the current key of the ring. Throws when the ring lacks the key of before. */
export function relockedSecrets(keys: RingKeys, row: WebhookEndpointRow): WebhookSecrets {
  const relocked = (column: 'secret' | 'previous_secret', sealed: Uint8Array) =>
    sealWebhookSecret(keys, row.id, column, unsealWebhookSecret(keys, row.key_id, row.id, column, sealed));
  return {
    key_id: keys.current.id,
    secret: relocked('secret', row.secret),
    previous_secret: row.previous_secret && relocked('previous_secret', row.previous_secret),
    previous_until: row.previous_until,
  };
}

/**
 * Nothing more is delivered to the endpoint, and what it did not get rings no alarm: somebody has looked after it.
 * A second time answers as the first. Refuses with `not-found`.
 */
export async function disableWebhookEndpoint(
  parts: WebhookParts,
  actor: Actor,
  id: string,
): Promise<WebhookEndpoint> {
  const { stores, clock } = parts;
  await endpointOf(parts, id);
  await stores.webhookEndpoints.disable(id, instant(clock()));
  await stores.deliveries.dismiss(id);
  await journal(parts, actor, 'webhook_endpoint.disabled', id);
  return endpointView(await endpointOf(parts, id));
}

/** Begins a delivery anew, under the same id. Refuses with `not-found`, also when its endpoint is disabled. */
export async function redeliver(parts: WebhookParts, actor: Actor, id: string): Promise<Delivery> {
  const { deliveries } = parts.stores;
  const row = isId('msg', id) ? await deliveries.find(id) : undefined;
  if (!row || (await endpointOf(parts, row.endpoint_id)).disabled_at) throw new Refusal('not-found');
  await deliveries.startAgain(id, instant(parts.clock()));
  await journal(parts, actor, 'delivery.redelivered', id);
  return deliveryView((await deliveries.find(id)) ?? row);
}
