import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** A first answer as it is stored: sealed with the ring key `keyId`. */
export interface StoredAnswer {
  readonly keyIndex: Uint8Array;
  readonly bodyIndex: Uint8Array;
  readonly at: string;
  readonly keyId: string;
  readonly status: number;
  readonly answer: Uint8Array;
}

export interface Claim {
  readonly operation: string;
  readonly keyIndex: Uint8Array;
  readonly bodyIndex: Uint8Array;
  readonly keyId: string;
  readonly at: string;
}

export type IdempotencyStore = ReturnType<typeof idempotencyStore>;

export const idempotencyStore = (db: Kysely<Schema>) => ({
  /**
   * False when the key is taken. Waits for another transaction that is about to take it,
   * so that of two equal requests the later one finds the answer of the earlier one.
   */
  async claim(claim: Claim): Promise<boolean> {
    const taken = await db
      .insertInto('idempotency')
      .values({
        operation: claim.operation,
        key_index: claim.keyIndex,
        body_index: claim.bodyIndex,
        key_id: claim.keyId,
        at: claim.at,
        about: null,
        status: null,
        answer: null,
      })
      .onConflict((conflict) => conflict.columns(['operation', 'key_index']).doNothing())
      .returning('at')
      .executeTakeFirst();
    return taken !== undefined;
  },

  /** The answer under any of the key's indexes. */
  async find(operation: string, keyIndexes: readonly Uint8Array[]): Promise<StoredAnswer | null> {
    const row = await db
      .selectFrom('idempotency')
      .select(['key_index', 'body_index', 'at', 'key_id', 'status', 'answer'])
      .where('operation', '=', operation)
      .where('key_index', 'in', keyIndexes)
      .executeTakeFirst();
    if (row?.status == null || !row.answer) return null;
    return {
      keyIndex: row.key_index,
      bodyIndex: row.body_index,
      at: row.at,
      keyId: row.key_id,
      status: row.status,
      answer: row.answer,
    };
  },

  async complete(claim: Claim, status: number, answer: Uint8Array, about: string | null): Promise<void> {
    await db
      .updateTable('idempotency')
      .set({ status, answer, about })
      .where('operation', '=', claim.operation)
      .where('key_index', '=', claim.keyIndex)
      .execute();
  },

  async deleteAbout(about: string): Promise<void> {
    await db.deleteFrom('idempotency').where('about', '=', about).execute();
  },

  /** What repeats the content of requests received before an instant. */
  async deleteAboutReceivedBefore(instant: string): Promise<void> {
    await db
      .deleteFrom('idempotency')
      .where('about', 'in', (old) =>
        old.selectFrom('legal_requests').select('id').where('received_at', '<', instant),
      )
      .execute();
  },

  async deleteBefore(instant: string): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('idempotency')
      .where('at', '<', instant)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },

  async delete(operation: string, keyIndex: Uint8Array): Promise<void> {
    await db
      .deleteFrom('idempotency')
      .where('operation', '=', operation)
      .where('key_index', '=', keyIndex)
      .execute();
  },
});
