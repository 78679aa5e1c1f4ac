import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** 32 random bytes as Standard Webhooks writes them. */
export const makeWebhookSecret = (): string => PREFIX + randomBytes(32).toString('base64');

export interface Message {
  /** The same in every attempt, so that a receiver can tell a repeat. */
  readonly id: string;
  readonly body: string;
}

/** The headers of Standard Webhooks, signed with each of `secrets`, so that a receiver may hold either one. */
export function signedHeaders(
  { id, body }: Message,
  at: Date,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = (secret: string) =>
    createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
      .update(`${id}.${timestamp}.${body}`)
      .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signature(secret)}`).join(' '),
  };
}
