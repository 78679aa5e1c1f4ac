import type {
  LegalRequestAssignmentParams,
  LegalRequestReplyParams,
  LegalRequestTransitionParams,
  StaffLegalRequest,
  StaffLegalRequestList,
  StaffLegalRequestQuery,
} from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import type { LegalRequestChanges, LegalRequestRow } from '../../storage/legal-requests.js';
import { enqueue } from '../../delivery/outbox.js';
import { writeDown, type AuditAction } from '../audit.js';
import { instant } from '../clock.js';
import { Refusal } from '../refusal.js';
import type { Actor } from '../staff-tokens.js';
import { isLegalRequestId, ulid } from '../ulid.js';
import { STOPPED, WAITING } from './due.js';
import type { LegalRequestParts } from './parts.js';
import { sealReply } from './sealed-request.js';
import { staffSummary, staffView } from './staff-view.js';
import { assigneeWhenMoved, mayBeAssigned, mayMove, statusWhenAssigned } from './states.js';

/** Who takes a step, on which version of which request. */
export interface Step {
  readonly actor: Actor;
  readonly id: string;
  readonly version: number;
}

const DEFAULT_PAGE = 50;
/** Words of the query, which therefore are nobody's names. */
const [ME, NOBODY] = ['me', 'nobody'];

/** A page of requests, newest first, without personal fields. The cursor is the last id of the page before. */
export async function listLegalRequests(
  { stores, clock }: LegalRequestParts,
  actor: Actor,
  { cursor, limit = DEFAULT_PAGE, ...query }: StaffLegalRequestQuery,
): Promise<StaffLegalRequestList> {
  if (cursor !== undefined && !isLegalRequestId(cursor))
    throw new Refusal('invalid-request', [{ pointer: '/cursor', code: 'invalid-format' }]);
  // PostgreSQL text holds no U+0000, and nobody has it in their name.
  if (query.assignee?.includes('\0')) return { data: [], nextCursor: null };
  const today = dayInKazakhstan(clock());
  const rows = await stores.legalRequests.list({
    status: query.status,
    topic: query.topic,
    addressee: query.addressee,
    region: query.region,
    assignee: query.assignee === ME ? actor.name : query.assignee === NOBODY ? null : query.assignee,
    overdue: query.overdue && { before: today, statuses: WAITING },
    before: cursor,
    limit: limit + 1,
  });
  const data = rows.slice(0, limit).map((row) => staffSummary(row, today));
  return { data, nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null };
}

async function byId({ stores }: LegalRequestParts, id: string): Promise<LegalRequestRow> {
  const row = isLegalRequestId(id) ? await stores.legalRequests.findById(id) : undefined;
  if (!row) throw new Refusal('not-found');
  return row;
}

/** The whole request, unlocked; the journal says who read it. Refuses with `not-found`. */
export async function retrieveLegalRequest(
  parts: LegalRequestParts,
  actor: Actor,
  id: string,
): Promise<StaffLegalRequest> {
  const view = await staffView(parts, await byId(parts, id));
  await writeDown(parts.stores, parts.clock, { actor, action: 'legal_request.retrieved', about: id });
  return view;
}

/** Of the version that the caseworker has seen. Refuses with `not-found` and `changed-meanwhile`. */
async function seen(parts: LegalRequestParts, { id, version }: Step): Promise<LegalRequestRow> {
  const row = await byId(parts, id);
  if (row.version !== version) throw new Refusal('changed-meanwhile');
  return row;
}

interface Change {
  readonly changes: LegalRequestChanges;
  readonly reply?: string | undefined;
  readonly action: AuditAction;
  readonly detail?: string;
}

/** Makes a change, with the reply and the line of the journal that belong to it, and answers with what is now. */
async function change(
  parts: LegalRequestParts,
  { actor }: Step,
  row: LegalRequestRow,
  { changes, reply, action, detail }: Change,
): Promise<StaffLegalRequest> {
  const { stores, keys, clock } = parts;
  const at = clock();
  if (!(await stores.legalRequests.change(row, changes, instant(at)))) throw new Refusal('changed-meanwhile');
  if (reply !== undefined) {
    const replyId = ulid(at);
    const text = sealReply(keys, row, replyId, reply);
    if (!text) throw new Refusal('invalid-transition');
    await stores.legalRequests.addReply(row.id, { id: replyId, text, at: instant(at) });
  }
  const { status = row.status } = changes;
  if (status !== row.status)
    await enqueue(stores, { type: 'legal_request.transitioned', at, id: row.id, status, region: row.region });
  await writeDown(stores, clock, { actor, action, about: row.id, ...(detail !== undefined && { detail }) });
  return staffView(parts, await byId(parts, row.id));
}

/**
 * Moves a request on. Refuses with `not-found`, `changed-meanwhile`, or `invalid-transition` when the states forbid it.
 */
export async function transitionLegalRequest(
  parts: LegalRequestParts,
  step: Step,
  { to, reply }: LegalRequestTransitionParams,
): Promise<StaffLegalRequest> {
  const row = await seen(parts, step);
  if (!mayMove(row.status, to)) throw new Refusal('invalid-transition');
  const changes = {
    status: to,
    assignee: assigneeWhenMoved(to, row.assignee, step.actor.name),
    ...((reply !== undefined || !WAITING.includes(to)) && { awaits_reply: 0 }),
    ...(to === 'answered' && STOPPED),
  };
  return change(parts, step, row, { changes, reply, action: 'legal_request.transitioned', detail: to });
}

/** Gives a request to somebody, or back to the queue. Refuses as {@link transitionLegalRequest} does. */
export async function assignLegalRequest(
  parts: LegalRequestParts,
  step: Step,
  { assignee }: LegalRequestAssignmentParams,
): Promise<StaffLegalRequest> {
  if (assignee === ME || assignee === NOBODY)
    throw new Refusal('invalid-request', [{ pointer: '/assignee', code: 'invalid-value' }]);
  const row = await seen(parts, step);
  if (!mayBeAssigned(row.status)) throw new Refusal('invalid-transition');
  const status = statusWhenAssigned(row.status, assignee);
  return change(parts, step, row, {
    changes: { assignee, ...(status !== row.status && { status }) },
    action: 'legal_request.assigned',
    ...(assignee !== null && { detail: assignee }),
  });
}

/** Writes to the person; the status stays, for the caseworker to move. Refuses as {@link transitionLegalRequest} does. */
export async function replyToLegalRequest(
  parts: LegalRequestParts,
  step: Step,
  { text }: LegalRequestReplyParams,
): Promise<StaffLegalRequest> {
  const row = await seen(parts, step);
  if (row.status === 'closed' || row.status === 'withdrawn') throw new Refusal('invalid-transition');
  return change(parts, step, row, {
    changes: { awaits_reply: 0 },
    reply: text,
    action: 'legal_request.replied',
  });
}
