import type { LegalRequestTracked, LegalRequestWithdrawn } from '@amanat/contract';
import { indexesOf } from '../../secrecy/key-ring.js';
import type { LegalRequestRow } from '../../storage/legal-requests.js';
import { enqueue } from '../../delivery/outbox.js';
import { attachmentsOf } from '../attachments/attachments.js';
import { instant } from '../clock.js';
import { Refusal } from '../refusal.js';
import { dueOf } from './due.js';
import type { LegalRequestParts } from './parts.js';
import { sealReply, unsealConversation } from './sealed-request.js';
import { ulid } from '../ulid.js';

/**
 * The request with a receipt, which was proven before the work began (services/receipts.ts): by its index alone, so that
 * it may be asked inside a transaction. Refuses with `receipt-not-found`.
 */
export async function findByReceipt(
  { stores, keys }: LegalRequestParts,
  receipt: string,
): Promise<LegalRequestRow> {
  const row = await stores.legalRequests.findByReceipt(indexesOf(keys, 'receipt-index', receipt));
  if (!row) throw new Refusal('receipt-not-found');
  return row;
}

/** What the owner of a receipt may read. Refuses with `receipt-not-found`. */
export async function trackLegalRequest(
  parts: LegalRequestParts,
  receipt: string,
): Promise<LegalRequestTracked> {
  return tracked(parts, await findByReceipt(parts, receipt));
}

async function tracked(parts: LegalRequestParts, row: LegalRequestRow): Promise<LegalRequestTracked> {
  const { stores, keys } = parts;
  const store = stores.legalRequests;
  const words = await store.replies(row.id);
  return {
    status: row.status,
    topic: row.topic,
    receivedAt: row.received_at,
    timeline: await store.steps(row.id),
    ...unsealConversation(keys, row, words),
    attachments: await attachmentsOf(parts, row, ['uploading', 'stored']),
    ...dueOf(row),
  };
}

/** Words of the owner after sending. Refuses with `receipt-not-found`, and `invalid-transition` after the end. */
export async function addLegalRequestMessage(
  parts: LegalRequestParts,
  { receipt, text }: { receipt: string; text: string },
): Promise<LegalRequestTracked> {
  const { stores, keys, clock } = parts;
  const row = await findByReceipt(parts, receipt);
  const at = clock();
  const id = ulid(at);
  const sealed = sealReply(keys, row, id, text);
  if (!sealed || row.status === 'closed') throw new Refusal('invalid-transition');
  const words = { id, text: sealed, at: instant(at) };
  if (!(await stores.legalRequests.addMessage(row.id, words))) throw new Refusal('invalid-transition');
  const { status, region } = row;
  await enqueue(stores, { type: 'legal_request.message_added', at, id: row.id, status, region });
  return tracked(parts, await findByReceipt(parts, receipt));
}

/**
 * Destroys the data key, and with it all that was written. A bare record stays: id, status, days, the language and
 * the consent, which say nothing of a person or a cause; topic, addressee and place go too, for in a small village they tell.
 * A second withdrawal answers as the first. Refuses with `receipt-not-found`.
 */
export async function withdrawLegalRequest(
  parts: LegalRequestParts,
  receipt: string,
): Promise<LegalRequestWithdrawn> {
  const { stores, clock } = parts;
  const { id, slot, region } = await findByReceipt(parts, receipt);
  const at = clock();
  if (await stores.legalRequests.withdraw(id, instant(at))) {
    await enqueue(stores, { type: 'legal_request.withdrawn', at, id, status: 'withdrawn', region });
    await stores.idempotency.deleteAbout(id);
    if (slot) await stores.callbackSlots.release(slot);
  }
  const { withdrawn_at: withdrawnAt } = await findByReceipt(parts, receipt);
  if (!withdrawnAt) throw new Error('A withdrawn request has no day of withdrawal');
  return { status: 'withdrawn', withdrawnAt };
}
