import type { AuditEntryList, AuditQuery } from '@amanat/contract';
import type { AuditStore } from '../storage/audit.js';
import { instant, type Clock } from './clock.js';
import { Refusal } from './refusal.js';
import { isId, ulid } from './ulid.js';

/** What is written down when somebody of the staff does it. Reading what a person wrote is a deed too. */
export type AuditAction =
  | 'legal_request.retrieved'
  | 'legal_request.transitioned'
  | 'legal_request.assigned'
  | 'legal_request.replied'
  | 'attachment.downloaded'
  | 'webhook_endpoint.created'
  | 'webhook_endpoint.secret_rotated'
  | 'webhook_endpoint.disabled'
  | 'delivery.redelivered'
  | 'figure.revised'
  | 'token.created'
  | 'token.revoked'
  | 'districts.imported';

export interface Deed {
  readonly actor: { readonly name: string };
  readonly action: AuditAction;
  /** The id of the record. */
  readonly about: string;
  /** A word of the contract, or the name of a member of the staff; never a word of a person's. */
  readonly detail?: string;
}

/**
 * Writes a deed down. Given the stores of the transaction that does it, neither is stored without the other;
 * of a deed that only reads, the answer must wait for this.
 */
export async function writeDown(
  { audit }: { readonly audit: AuditStore },
  clock: Clock,
  { actor, action, about, detail }: Deed,
): Promise<void> {
  const at = clock();
  await audit.add({
    id: `au_${ulid(at)}`,
    at: instant(at),
    actor: actor.name,
    action,
    about,
    detail: detail ?? null,
  });
}

const DEFAULT_PAGE = 50;

/** A page of the journal, newest first. The cursor is the last id of the page before. */
export async function listAuditEntries(
  { audit }: { readonly audit: AuditStore },
  { about, cursor, limit = DEFAULT_PAGE }: AuditQuery,
): Promise<AuditEntryList> {
  if (cursor !== undefined && !isId('au', cursor))
    throw new Refusal('invalid-request', [{ pointer: '/cursor', code: 'invalid-format' }]);
  // PostgreSQL text holds no U+0000, and no record has it in its id.
  if (about?.includes('\0')) return { data: [], nextCursor: null };
  const rows = await audit.list({ about, before: cursor, limit: limit + 1 });
  const data = rows.slice(0, limit).map(({ id, at, actor, action, about: record, detail }) => ({
    id,
    at,
    actor,
    action,
    ...(record !== null && { about: record }),
    ...(detail !== null && { detail }),
  }));
  return { data, nextCursor: rows.length > limit ? (data.at(-1)?.id ?? null) : null };
}
