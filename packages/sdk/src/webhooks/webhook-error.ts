export type WebhookErrorCode =
  | 'secret-malformed'
  | 'headers-missing'
  | 'timestamp-too-old'
  | 'timestamp-in-the-future'
  | 'signature-wrong'
  | 'body-unreadable';

/** For the log of a receiver; neither the secret nor what was received stands in it. */
const REASONS: Readonly<Record<WebhookErrorCode, string>> = {
  'secret-malformed': 'the secret is not whsec_ and base64, as it was shown when the address was added',
  'headers-missing': 'webhook-id, webhook-timestamp and webhook-signature must all be passed on',
  'timestamp-too-old': 'it was signed too long ago, or the clock of this machine is wrong',
  'timestamp-in-the-future': 'it was signed later than now, so the clock of this machine is wrong',
  'signature-wrong': 'the secret is not of this address, or the body is not exactly as it came',
  'body-unreadable': 'it is signed, and is no event',
};

/** Do not act on what was received: answer it with 400. `secret-malformed` alone is your own mistake. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(`${code}: ${REASONS[code]}`);
    this.code = code;
  }
}
