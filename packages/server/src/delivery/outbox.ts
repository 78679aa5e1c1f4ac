import type { LegalRequestStatus, WebhookEvent, WebhookEventType } from '@amanat/contract';
import { instant } from '../services/clock.js';
import { ulid } from '../services/ulid.js';
import type { Stores } from '../storage/open.js';

/** Something happened to a legal request. */
export interface LegalRequestEvent {
  readonly type: WebhookEventType;
  readonly at: Date;
  readonly id: string;
  readonly status: LegalRequestStatus;
  /** Chooses the endpoints; it is not sent. */
  readonly region: string | null;
}

/**
 * Writes what is to be delivered beside the change that it tells of, in the same transaction: either both are stored
 * or neither. The payload names the request and its status; whoever may know more asks for it.
 */
export async function enqueue(
  { webhookEndpoints, deliveries }: Pick<Stores, 'webhookEndpoints' | 'deliveries'>,
  { type, at, id, status, region }: LegalRequestEvent,
): Promise<void> {
  const listening = await webhookEndpoints.listening(region);
  const event: WebhookEvent = { type, timestamp: instant(at), data: { id, status } };
  await deliveries.add(
    listening
      .filter(({ events }) => events.split(' ').includes(type))
      .map((endpoint) => ({
        id: `msg_${ulid(at)}`,
        endpoint_id: endpoint.id,
        type,
        payload: JSON.stringify(event),
        created_at: instant(at),
        next_at: instant(at),
        delivered_at: null,
        failed_at: null,
        last_status: null,
      })),
  );
}
