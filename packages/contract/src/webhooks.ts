import * as z from 'zod/mini';
import { LEGAL_REQUEST_STATUSES } from './legal-requests.js';
import { InstantSchema, KatoSchema, listOf, openSet } from './vocabulary.js';

export const WEBHOOK_EVENTS = [
  'legal_request.created',
  'legal_request.transitioned',
  'legal_request.message_added',
  'legal_request.withdrawn',
] as const;
export type WebhookEventType = (typeof WEBHOOK_EVENTS)[number];

/** What is delivered, signed as Standard Webhooks (standardwebhooks.com). Ids only: the receiver asks for the rest. */
export const WebhookEventSchema = z.looseObject({
  type: openSet(WEBHOOK_EVENTS),
  timestamp: InstantSchema,
  data: z.looseObject({ id: z.string(), status: z.optional(openSet(LEGAL_REQUEST_STATUSES)) }),
});
export interface WebhookEvent extends z.infer<typeof WebhookEventSchema> {}

export const WebhookEndpointCreateSchema = z.object({
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
  events: z.array(z.enum(WEBHOOK_EVENTS)).check(z.minLength(1), z.maxLength(WEBHOOK_EVENTS.length)),
  /** Only requests of this region. */
  region: z.optional(KatoSchema),
});
export interface WebhookEndpointCreateParams extends z.infer<typeof WebhookEndpointCreateSchema> {}

export const WebhookEndpointSchema = z.looseObject({
  /** `we_` and a ULID. */
  id: z.string(),
  url: z.string(),
  events: z.array(openSet(WEBHOOK_EVENTS)),
  region: z.optional(z.string()),
  createdAt: InstantSchema,
  /** No longer delivered to: by a person, or because it answered 410. */
  disabledAt: z.nullable(InstantSchema),
});
export interface WebhookEndpoint extends z.infer<typeof WebhookEndpointSchema> {}
export const WebhookEndpointListSchema = listOf(WebhookEndpointSchema);
export interface WebhookEndpointList extends z.infer<typeof WebhookEndpointListSchema> {}

/** `whsec_…`, shown once. After a rotation the old one signs too, for a day. */
export const WebhookEndpointSecretSchema = z.looseObject({ id: z.string(), secret: z.string() });
export interface WebhookEndpointSecret extends z.infer<typeof WebhookEndpointSecretSchema> {}

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export const DeliverySchema = z.looseObject({
  /** `msg_` and a ULID: the `webhook-id` of every attempt. */
  id: z.string(),
  endpointId: z.string(),
  type: openSet(WEBHOOK_EVENTS),
  state: openSet(DELIVERY_STATES),
  attempts: z.int(),
  nextAt: z.nullable(InstantSchema),
  lastStatus: z.nullable(z.int()),
  createdAt: InstantSchema,
});
export interface Delivery extends z.infer<typeof DeliverySchema> {}
export const DeliveryListSchema = listOf(DeliverySchema);
export interface DeliveryList extends z.infer<typeof DeliveryListSchema> {}
