import { IDEMPOTENCY_KEPT_HOURS } from '@amanat/contract';
import type { Config } from '../config.js';
import type { Storage } from '../storage/open.js';
import { daysBefore, type Clock } from './clock.js';
import { hourOf } from './receipt-guesses.js';
import { SEAL_KEY_PREFIX } from './server-secrets.js';

/** A count is of use until the midnight after it. */
const WRONG_RECEIPTS_KEPT_MS = 24 * 3_600_000;

export interface Purged {
  readonly legalRequests: number;
  readonly firstAnswers: number;
  readonly auditEntries: number;
  readonly callbackSlots: number;
  readonly unfinishedAttachments: number;
  readonly deliveries: number;
}

/**
 * Deletes requests older than `retentionDays`, lines of the journal older than `auditDays`, first answers older than the
 * contract keeps them, and unfinished uploads older than a day.
 */
export async function purge(
  { storage, clock }: { storage: Storage; clock: Clock },
  { retentionDays, auditDays }: Pick<Config, 'retentionDays' | 'auditDays'>,
): Promise<Purged> {
  const now = clock();
  const purged = await storage.transaction(
    async ({ legalRequests, idempotency, attachments, audit, callbackSlots, deliveries }) => {
      const kept = daysBefore(now, retentionDays);
      // First, while it is known which requests go: answers have a key of their own, and would outlive them.
      await idempotency.deleteAboutReceivedBefore(kept);
      return {
        legalRequests: await legalRequests.deleteReceivedBefore(kept),
        firstAnswers: await idempotency.deleteBefore(daysBefore(now, IDEMPOTENCY_KEPT_HOURS / 24)),
        auditEntries: await audit.deleteBefore(daysBefore(now, auditDays)),
        callbackSlots: await callbackSlots.deleteBefore(daysBefore(now, 1)),
        unfinishedAttachments: await attachments.deleteUploadingBefore(daysBefore(now, 1)),
        deliveries: await deliveries.deleteCreatedBefore(kept),
      };
    },
  );
  await storage.wrongReceipts.deleteBefore(hourOf(new Date(now.getTime() - WRONG_RECEIPTS_KEPT_MS)));
  await storage.serverSecrets.deleteBefore(SEAL_KEY_PREFIX, daysBefore(now, retentionDays));
  await storage.forgetOldCopies();
  return purged;
}
