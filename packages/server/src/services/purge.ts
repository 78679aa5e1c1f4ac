import { IDEMPOTENCY_KEPT_HOURS } from '@amanat/contract';
import type { Storage } from '../storage/open.js';
import { daysBefore, type Clock } from './clock.js';

export interface Purged {
  readonly legalRequests: number;
  readonly firstAnswers: number;
}

/** Deletes requests older than `retentionDays` and first answers older than a day. */
export async function purge(
  { storage, clock }: { storage: Storage; clock: Clock },
  retentionDays: number,
): Promise<Purged> {
  const now = clock();
  const purged = await storage.transaction(async ({ legalRequests, idempotency }) => ({
    legalRequests: await legalRequests.deleteReceivedBefore(daysBefore(now, retentionDays)),
    firstAnswers: await idempotency.deleteBefore(daysBefore(now, IDEMPOTENCY_KEPT_HOURS / 24)),
  }));
  await storage.forgetOldCopies();
  return purged;
}
