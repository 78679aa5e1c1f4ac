import type { LegalRequestStatus, LegalTopic } from '@amanat/contract';
import type { Kysely } from 'kysely';
import type { LegalRequestReplyTable, LegalRequestStepTable, LegalRequestTable, Schema } from './schema.js';

export type LegalRequestRow = LegalRequestTable;
export type LegalRequestStep = Pick<LegalRequestStepTable, 'status' | 'at'>;
export type LegalRequestReply = Pick<LegalRequestReplyTable, 'id' | 'text' | 'at'>;

export interface LegalRequestFilter {
  readonly status?: LegalRequestStatus | undefined;
  readonly topic?: LegalTopic | undefined;
  /** Only older ones than this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

export type LegalRequestStore = ReturnType<typeof legalRequestStore>;

const SUMMARY = ['id', 'status', 'topic', 'region', 'district', 'language', 'received_at'] as const;

export const legalRequestStore = (db: Kysely<Schema>) => {
  const addStep = async (id: string, status: LegalRequestStatus, at: string): Promise<void> => {
    const { number } = await db
      .selectFrom('legal_request_steps')
      .select(({ fn }) => fn.countAll().as('number'))
      .where('request_id', '=', id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('legal_request_steps')
      .values({ request_id: id, number: Number(number) + 1, status, at })
      .execute();
  };

  return {
    async add(row: LegalRequestRow): Promise<void> {
      await db.insertInto('legal_requests').values(row).execute();
      await addStep(row.id, row.status, row.received_at);
    },

    findById: (id: string): Promise<LegalRequestRow | undefined> =>
      db.selectFrom('legal_requests').selectAll().where('id', '=', id).executeTakeFirst(),

    findByReceipt: (indexes: readonly Uint8Array[]): Promise<LegalRequestRow | undefined> =>
      db.selectFrom('legal_requests').selectAll().where('receipt_index', 'in', indexes).executeTakeFirst(),

    /** Newest first: ids grow with time. */
    list(filter: LegalRequestFilter) {
      let query = db.selectFrom('legal_requests').select(SUMMARY).orderBy('id', 'desc').limit(filter.limit);
      if (filter.status) query = query.where('status', '=', filter.status);
      if (filter.topic) query = query.where('topic', '=', filter.topic);
      if (filter.before) query = query.where('id', '<', filter.before);
      return query.execute();
    },

    /** Oldest first. */
    steps: (id: string): Promise<LegalRequestStep[]> =>
      db
        .selectFrom('legal_request_steps')
        .select(['status', 'at'])
        .where('request_id', '=', id)
        .orderBy('number')
        .execute(),

    /** Oldest first. */
    replies: (id: string): Promise<LegalRequestReply[]> =>
      db
        .selectFrom('legal_request_replies')
        .select(['id', 'text', 'at'])
        .where('request_id', '=', id)
        .orderBy('id')
        .execute(),

    /** False when the request is no longer in `from`: somebody else moved it meanwhile. */
    async move(id: string, from: LegalRequestStatus, to: LegalRequestStatus, at: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('legal_requests')
        .set({ status: to })
        .where('id', '=', id)
        .where('status', '=', from)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await addStep(id, to, at);
      return true;
    },

    async addReply(requestId: string, reply: LegalRequestReply): Promise<void> {
      await db
        .insertInto('legal_request_replies')
        .values({ id: reply.id, request_id: requestId, at: reply.at, text: reply.text })
        .execute();
    },

    /** Destroys the data key and everything it locked. False when that was done before. */
    async withdraw(id: string, at: string): Promise<boolean> {
      const destroyed = { wrapped_key: null, contact: null, name: null, description: null, okrug: null };
      const { numUpdatedRows } = await db
        .updateTable('legal_requests')
        .set({
          ...destroyed,
          status: 'withdrawn',
          topic: 'other',
          region: null,
          district: null,
          withdrawn_at: at,
        })
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await db.deleteFrom('legal_request_replies').where('request_id', '=', id).execute();
      await addStep(id, 'withdrawn', at);
      return true;
    },

    async deleteReceivedBefore(instant: string): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom('legal_requests')
        .where('received_at', '<', instant)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
};
