import type {
  LegalRequestCreated,
  LegalRequestCreateParams,
  LegalRequestTracked,
  LegalRequestTransitionParams,
  LegalRequestWithdrawn,
  StaffLegalRequest,
  StaffLegalRequestList,
  StaffLegalRequestQuery,
  StaffLegalRequestSummary,
} from '@amanat/contract';
import { indexesOf, type KeyRing } from '../secrecy/key-ring.js';
import { makeReceipt } from '../secrecy/receipts.js';
import type { IdempotencyStore } from '../storage/idempotency.js';
import type { LegalRequestRow, LegalRequestStore } from '../storage/legal-requests.js';
import { instant, type Clock } from './clock.js';
import { mayMove } from './legal-request-states.js';
import { Refusal } from './refusal.js';
import { sealPersonalFields, sealReply, unsealPersonalFields, unsealReplies } from './sealed-request.js';
import { isLegalRequestId, newLegalRequestId, ulid } from './ulid.js';

export interface LegalRequestParts {
  readonly store: LegalRequestStore;
  /** First answers may repeat a request's content; a withdrawal takes them along. */
  readonly firstAnswers: Pick<IdempotencyStore, 'deleteAbout'>;
  readonly keys: KeyRing;
  readonly clock: Clock;
}

type SummaryRow = Pick<
  LegalRequestRow,
  'id' | 'status' | 'topic' | 'region' | 'district' | 'language' | 'received_at'
>;

const DEFAULT_PAGE = 50;

/** Stores a request, its personal fields locked, and hands out the receipt for the only time. */
export async function createLegalRequest(
  { store, keys, clock }: LegalRequestParts,
  params: LegalRequestCreateParams,
): Promise<LegalRequestCreated> {
  const at = clock();
  const id = newLegalRequestId(at);
  const receipt = makeReceipt();
  // Two equal receipts meet in the unique index, and the sender's next try gets another: once in 10^16 / requests.
  const [receiptIndex] = indexesOf(keys, 'receipt-index', receipt);
  await store.add({
    id,
    receipt_index: receiptIndex,
    status: 'received',
    topic: params.topic,
    region: params.region ?? null,
    district: params.district ?? null,
    language: params.language,
    consent_version: params.consent.version,
    consent_given_at: params.consent.givenAt,
    consent_locale: params.consent.locale,
    received_at: instant(at),
    withdrawn_at: null,
    ...sealPersonalFields(keys, { id, receipt_index: receiptIndex }, params),
  });
  return { id, receipt, receivedAt: instant(at) };
}

async function byReceipt({ store, keys }: LegalRequestParts, receipt: string): Promise<LegalRequestRow> {
  const row = await store.findByReceipt(indexesOf(keys, 'receipt-index', receipt));
  if (!row) throw new Refusal('receipt-not-found');
  return row;
}

/** What the owner of a receipt may read. Refuses with `receipt-not-found`. */
export async function trackLegalRequest(
  parts: LegalRequestParts,
  receipt: string,
): Promise<LegalRequestTracked> {
  const row = await byReceipt(parts, receipt);
  return {
    status: row.status,
    topic: row.topic,
    receivedAt: row.received_at,
    timeline: await parts.store.steps(row.id),
    replies: unsealReplies(parts.keys, row, await parts.store.replies(row.id)),
  };
}

/**
 * Destroys the data key, and with it all that was written. A bare record stays: id, status, days, the language and
 * the consent, which say nothing of a person or a cause; topic and place go too, for in a small village they tell.
 * A second withdrawal answers as the first. Refuses with `receipt-not-found`.
 */
export async function withdrawLegalRequest(
  parts: LegalRequestParts,
  receipt: string,
): Promise<LegalRequestWithdrawn> {
  const { id } = await byReceipt(parts, receipt);
  if (await parts.store.withdraw(id, instant(parts.clock()))) await parts.firstAnswers.deleteAbout(id);
  const { withdrawn_at: withdrawnAt } = await byReceipt(parts, receipt);
  if (!withdrawnAt) throw new Error('A withdrawn request has no day of withdrawal');
  return { status: 'withdrawn', withdrawnAt };
}

const summary = (row: SummaryRow): StaffLegalRequestSummary => ({
  id: row.id,
  status: row.status,
  topic: row.topic,
  ...(row.region !== null && { region: row.region }),
  ...(row.district !== null && { district: row.district }),
  language: row.language,
  receivedAt: row.received_at,
});

/** A page of requests, newest first, without personal fields. The cursor is the last id of the page before. */
export async function listLegalRequests(
  { store }: LegalRequestParts,
  { status, topic, cursor, limit = DEFAULT_PAGE }: StaffLegalRequestQuery,
): Promise<StaffLegalRequestList> {
  if (cursor !== undefined && !isLegalRequestId(cursor))
    throw new Refusal('invalid-request', [{ pointer: '/cursor', code: 'invalid-format' }]);
  const rows = await store.list({ status, topic, before: cursor, limit: limit + 1 });
  const data = rows.slice(0, limit).map(summary);
  return { data, nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null };
}

async function byId({ store }: LegalRequestParts, id: string): Promise<LegalRequestRow> {
  const row = isLegalRequestId(id) ? await store.findById(id) : undefined;
  if (!row) throw new Refusal('not-found');
  return row;
}

/** The whole request, unlocked. Refuses with `not-found`. */
export async function retrieveLegalRequest(parts: LegalRequestParts, id: string): Promise<StaffLegalRequest> {
  const row = await byId(parts, id);
  return {
    ...summary(row),
    ...unsealPersonalFields(parts.keys, row),
    consent: { version: row.consent_version, givenAt: row.consent_given_at, locale: row.consent_locale },
    timeline: await parts.store.steps(id),
    replies: unsealReplies(parts.keys, row, await parts.store.replies(id)),
  };
}

/** Moves a request on. Refuses with `not-found`, or `invalid-transition` when the states forbid it. */
export async function transitionLegalRequest(
  parts: LegalRequestParts,
  id: string,
  { to, reply }: LegalRequestTransitionParams,
): Promise<StaffLegalRequest> {
  const { store, keys, clock } = parts;
  const row = await byId(parts, id);
  const at = clock();
  if (!mayMove(row.status, to) || !(await store.move(id, row.status, to, instant(at))))
    throw new Refusal('invalid-transition');
  if (reply !== undefined) {
    const replyId = ulid(at);
    const text = sealReply(keys, row, replyId, reply);
    if (!text) throw new Refusal('invalid-transition');
    await store.addReply(id, { id: replyId, text, at: instant(at) });
  }
  return retrieveLegalRequest(parts, id);
}
