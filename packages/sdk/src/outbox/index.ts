export { openOutbox } from './outbox.js';
export { OutboxError, type DiskObstacle, type OutboxErrorCode } from './outbox-error.js';
export type {
  Outbox,
  OutboxAddOptions,
  OutboxClient,
  OutboxItem,
  OutboxOptions,
  OutboxState,
} from './outbox-types.js';
