export type OutboxErrorCode = 'disk-not-possible' | 'wiped' | 'closed';

/**
 * Why a request cannot be kept on disk: no https; no IndexedDB, or a full or private one; the server publishes no key to
 * seal it with, or cannot be asked; its topic is never kept; it went out unsealed before; this part of the code did not
 * come through the line.
 */
export type DiskObstacle =
  'insecure-context' | 'no-storage' | 'no-seal-key' | 'topic' | 'sent-unsealed' | 'not-loaded';

/** The outbox did not take a request. Nothing of the request stands in it. */
export class OutboxError extends Error {
  override readonly name = 'OutboxError';
  readonly code: OutboxErrorCode;
  /** With `disk-not-possible`. */
  readonly obstacle: DiskObstacle | undefined;

  constructor(code: OutboxErrorCode, obstacle?: DiskObstacle) {
    super(obstacle ? `${code}: ${obstacle}` : code);
    this.code = code;
    this.obstacle = obstacle;
  }
}
