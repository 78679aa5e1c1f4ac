export type WebhookErrorCode =
  | 'secret-malformed'
  | 'headers-missing'
  | 'timestamp-too-old'
  | 'timestamp-in-the-future'
  | 'signature-wrong'
  | 'body-unreadable';

/** Do not act on what was received: answer it with 400. `secret-malformed` alone is your own mistake. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(code);
    this.code = code;
  }
}
