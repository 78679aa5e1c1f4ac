import { importSecret, signatureOf } from './signature.js';

/** A message as a sender has it. */
export interface WebhookToSign {
  /** Unique for the message, the same in every attempt: `msg_…`. */
  readonly id: string;
  /** Exactly as it will be sent. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly secret: string;
  /** When it is sent; now when absent. */
  readonly at?: Date;
}

export interface WebhookHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * The headers of a message, signed as Standard Webhooks: for tests of a receiver.
 *
 * @throws {WebhookError} `secret-malformed`.
 */
export async function signWebhook({
  id,
  body,
  secret,
  at = new Date(),
}: WebhookToSign): Promise<WebhookHeaders> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = await signatureOf({ id, timestamp, body }, await importSecret(secret));
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
}
