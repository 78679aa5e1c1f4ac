export { WebhookError, type WebhookErrorCode } from './webhook-error.js';
export { signWebhook, type WebhookHeaders, type WebhookToSign } from './sign.js';
export {
  type ReceivedHeaders,
  unwrapWebhook,
  verifyWebhook,
  type WebhookToVerify,
  type VerifiedWebhook,
} from './verify.js';
export type { WebhookEvent, WebhookEventType } from '@amanat/contract';
