import { type WebhookEvent, WebhookEventSchema } from '@amanat/contract';
import type { WebhookHeaders } from './sign.js';
import { importSecret, isSignedBy } from './signature.js';
import { WebhookError } from './webhook-error.js';

/** Of the platform, as frameworks of Node have them, or of `signWebhook`. */
export type ReceivedHeaders =
  Headers | WebhookHeaders | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A message as a receiver has it. */
export interface WebhookToVerify {
  /** Exactly as it came: a body that was parsed and written again has another signature. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: ReceivedHeaders;
  /** `whsec_…`; several while one is replaced by another. */
  readonly secret: string | readonly string[];
  /** What the clock says. */
  readonly now?: Date;
  /** How far the sender's clock may be from it; five minutes when absent. */
  readonly toleranceMs?: number;
}

/** What is now known of a message. */
export interface VerifiedWebhook {
  /** The same in every attempt: do not act twice on one id. */
  readonly id: string;
  readonly sentAt: Date;
}

const FIVE_MINUTES = 300_000;

/**
 * Makes sure that a message comes from the server that has the secret, is whole, and is fresh (Standard Webhooks).
 *
 * @throws {WebhookError} when it does not.
 */
export async function verifyWebhook(received: WebhookToVerify): Promise<VerifiedWebhook> {
  const { body, headers, secret, now = new Date(), toleranceMs = FIVE_MINUTES } = received;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const keys = await Promise.all(secrets.map((one) => importSecret(one)));
  const id = headerIn(headers, 'webhook-id');
  const timestamp = headerIn(headers, 'webhook-timestamp');
  const signatures = headerIn(headers, 'webhook-signature');
  if (!id || !signatures || !timestamp || !/^\d{1,12}$/.test(timestamp))
    throw new WebhookError('headers-missing');
  const sentAt = new Date(Number(timestamp) * 1000);
  const age = now.getTime() - sentAt.getTime();
  if (age > toleranceMs) throw new WebhookError('timestamp-too-old');
  if (age < -toleranceMs) throw new WebhookError('timestamp-in-the-future');
  if (!(await isSignedBy({ id, timestamp, body }, signatures, keys)))
    throw new WebhookError('signature-wrong');
  return { id, sentAt };
}

/**
 * The event in a message, once {@link verifyWebhook} is sure of it. It holds ids only: ask the server for the rest.
 *
 * @throws {WebhookError} when it is not, or when the body is no event.
 * @example
 * ```ts
 * const event = await unwrapWebhook({ body: await request.text(), headers: request.headers, secret });
 * if (event.type === 'legal_request.created') await tellTheOffice(event.data.id);
 * ```
 */
export async function unwrapWebhook(received: WebhookToVerify): Promise<WebhookEvent> {
  await verifyWebhook(received);
  const { body } = received;
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const event = WebhookEventSchema.safeParse(parsed(text));
  if (!event.success) throw new WebhookError('body-unreadable');
  return event.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headerIn(headers: ReceivedHeaders, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const found = Object.entries<string | readonly string[] | undefined>({ ...headers }).find(
    ([own]) => own.toLowerCase() === name,
  )?.[1];
  return typeof found === 'string' ? found : (found?.[0] ?? null);
}
