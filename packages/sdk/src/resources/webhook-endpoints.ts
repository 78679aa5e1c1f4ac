import {
  type Delivery,
  type DeliveryList,
  DeliveryListSchema,
  DeliverySchema,
  EmptySchema,
  type PageQuery,
  PageQuerySchema,
  type WebhookEndpoint,
  type WebhookEndpointCreateParams,
  WebhookEndpointCreateSchema,
  type WebhookEndpointList,
  WebhookEndpointListSchema,
  WebhookEndpointSchema,
  type WebhookEndpointSecret,
  WebhookEndpointSecretSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** The body of a change that needs nothing said. */
const nothing = { schema: EmptySchema, given: {} };
const change = { mutates: true, staff: true } as const;
const page = (query: PageQuery) => ({ schema: PageQuerySchema, given: query });

/** Where the events of an office are delivered. Needs the role `admin`. */
export class WebhookEndpoints {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** One page; the next one with `cursor: page.nextCursor`. */
  list(query: PageQuery = {}, options?: RequestOptions): Promise<WebhookEndpointList> {
    return this.#transport.send(
      {
        path: path`/v1/staff/webhook-endpoints`,
        query: page(query),
        answer: WebhookEndpointListSchema,
        staff: true,
      },
      options,
    );
  }

  /** Delivers events to an address from now on. The secret in the answer is shown once. */
  create(params: WebhookEndpointCreateParams, options?: RequestOptions): Promise<WebhookEndpointSecret> {
    return this.#transport.send(
      {
        ...change,
        path: path`/v1/staff/webhook-endpoints`,
        body: { schema: WebhookEndpointCreateSchema, given: params },
        answer: WebhookEndpointSecretSchema,
      },
      options,
    );
  }

  /** A new secret, shown once; the old one signs too for a day. */
  rotateSecret(id: string, options?: RequestOptions): Promise<WebhookEndpointSecret> {
    return this.#transport.send(
      {
        ...change,
        path: path`/v1/staff/webhook-endpoints/${{ id }}/rotations`,
        body: nothing,
        answer: WebhookEndpointSecretSchema,
      },
      options,
    );
  }

  /** Stops delivering to an address. */
  disable(id: string, options?: RequestOptions): Promise<WebhookEndpoint> {
    return this.#transport.send(
      {
        ...change,
        path: path`/v1/staff/webhook-endpoints/${{ id }}/disable`,
        body: nothing,
        answer: WebhookEndpointSchema,
      },
      options,
    );
  }
}

/** What was delivered, and what waits. Needs the role `admin`. */
export class Deliveries {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** One page, newest first; the next one with `cursor: page.nextCursor`. */
  list(query: PageQuery = {}, options?: RequestOptions): Promise<DeliveryList> {
    return this.#transport.send(
      { path: path`/v1/staff/deliveries`, query: page(query), answer: DeliveryListSchema, staff: true },
      options,
    );
  }

  /** Tries a delivery again now. */
  redeliver(id: string, options?: RequestOptions): Promise<Delivery> {
    return this.#transport.send(
      {
        ...change,
        path: path`/v1/staff/deliveries/${{ id }}/redeliver`,
        body: nothing,
        answer: DeliverySchema,
      },
      options,
    );
  }
}
