import { sql, type Kysely } from 'kysely';
import type { IdempotencyTable, LegalRequestTable, Schema } from './schema.js';

/** A request's key, with what it is bound to. */
export type LockedRequest = Pick<LegalRequestTable, 'id' | 'receipt_index' | 'key_id'> & {
  readonly wrapped_key: Uint8Array;
};
export type LockedAnswer = Pick<IdempotencyTable, 'operation' | 'key_index' | 'key_id'> & {
  readonly answer: Uint8Array;
};
export type LockedRowStore = ReturnType<typeof lockedRowStore>;

/** What keys of the ring lock, for the change of a key. Whatever changed since it was read is left alone. */
export const lockedRowStore = (db: Kysely<Schema>) => ({
  /** The ids of all keys that lock something. */
  async keyIds(): Promise<string[]> {
    const { rows } = await sql<{ key_id: string }>`
      select key_id from legal_requests where wrapped_key is not null
      union select key_id from idempotency where answer is not null
      union select key_id from webhook_endpoints
      union select key_id from server_secrets`.execute(db);
    return rows.map(({ key_id }) => key_id).sort();
  },

  async requests(keyId: string, limit: number): Promise<LockedRequest[]> {
    const rows = await db
      .selectFrom('legal_requests')
      .select(['id', 'receipt_index', 'key_id', 'wrapped_key'])
      .where('key_id', '=', keyId)
      .where('wrapped_key', 'is not', null)
      .limit(limit)
      .execute();
    return rows.flatMap(({ wrapped_key, ...row }) => (wrapped_key ? [{ ...row, wrapped_key }] : []));
  },

  /** Not of a request that was withdrawn meanwhile: its key stays destroyed. */
  async relockRequest(row: LockedRequest, keyId: string, wrapped: Uint8Array): Promise<void> {
    await db
      .updateTable('legal_requests')
      .set({ key_id: keyId, wrapped_key: wrapped })
      .where('id', '=', row.id)
      .where('wrapped_key', '=', row.wrapped_key)
      .execute();
  },

  async answers(keyId: string, limit: number): Promise<LockedAnswer[]> {
    const rows = await db
      .selectFrom('idempotency')
      .select(['operation', 'key_index', 'key_id', 'answer'])
      .where('key_id', '=', keyId)
      .where('answer', 'is not', null)
      .limit(limit)
      .execute();
    return rows.flatMap(({ answer, ...row }) => (answer ? [{ ...row, answer }] : []));
  },

  async relockAnswer(row: LockedAnswer, keyId: string, answer: Uint8Array): Promise<void> {
    await db
      .updateTable('idempotency')
      .set({ key_id: keyId, answer })
      .where('operation', '=', row.operation)
      .where('key_index', '=', row.key_index)
      .where('answer', '=', row.answer)
      .execute();
  },

  async requestsReceivedBefore(instant: string): Promise<number> {
    const { count } = await db
      .selectFrom('legal_requests')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('received_at', '<', instant)
      .executeTakeFirstOrThrow();
    return Number(count);
  },
});
