import type { Addressee, LegalRequestStatus, LegalTopic } from '@amanat/contract';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { LegalRequestReplyTable, LegalRequestStepTable, LegalRequestTable, Schema } from './schema.js';

export type LegalRequestRow = Selectable<LegalRequestTable>;
type NewLegalRequest = Insertable<LegalRequestTable>;
export type LegalRequestStep = Pick<LegalRequestStepTable, 'status' | 'at'>;
export type LegalRequestReply = Pick<Selectable<LegalRequestReplyTable>, 'id' | 'text' | 'at' | 'author'>;

type LegalRequestWords = Omit<LegalRequestReply, 'author'>;

export interface LegalRequestFilter {
  readonly status?: LegalRequestStatus | undefined;
  readonly topic?: LegalTopic | undefined;
  readonly addressee?: Addressee | undefined;
  readonly region?: string | undefined;
  /** Null: nobody's. */
  readonly assignee?: string | null | undefined;
  /** In one of these states, and due before this day. */
  readonly overdue?:
    { readonly before: string; readonly statuses: readonly LegalRequestStatus[] } | undefined;
  /** Only older ones than this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** What a step of casework changes. */
export type LegalRequestChanges = Partial<
  Pick<LegalRequestRow, 'status' | 'assignee' | 'awaits_reply' | 'due_on' | 'due_counted_by'>
>;

export type LegalRequestStore = ReturnType<typeof legalRequestStore>;

const SUMMARY = [
  'id',
  'status',
  'topic',
  'addressee',
  'region',
  'district',
  'language',
  'received_at',
  'version',
  'assignee',
  'due_on',
  'due_counted_by',
  'awaits_reply',
] as const;

export type LegalRequestSummaryRow = Pick<LegalRequestRow, (typeof SUMMARY)[number]>;

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

  const addWords = async (
    requestId: string,
    author: LegalRequestReply['author'],
    words: LegalRequestWords,
  ): Promise<void> => {
    await db
      .insertInto('legal_request_replies')
      .values({ ...words, author, request_id: requestId })
      .execute();
  };

  return {
    async add(row: NewLegalRequest): Promise<void> {
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
      if (filter.addressee) query = query.where('addressee', '=', filter.addressee);
      if (filter.region) query = query.where('region', '=', filter.region);
      if (filter.assignee === null) query = query.where('assignee', 'is', null);
      else if (filter.assignee !== undefined) query = query.where('assignee', '=', filter.assignee);
      if (filter.overdue)
        query = query
          .where('due_on', '<', filter.overdue.before)
          .where('status', 'in', filter.overdue.statuses);
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
        .select(['id', 'text', 'at', 'author'])
        .where('request_id', '=', id)
        .orderBy('id')
        .execute(),

    /** Changes the version that was read into the next one. False when there is a newer one: somebody else changed it. */
    async change(
      { id, version }: Pick<LegalRequestRow, 'id' | 'version'>,
      changes: LegalRequestChanges,
      at: string,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('legal_requests')
        .set({ ...changes, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      if (changes.status) await addStep(id, changes.status, at);
      return true;
    },

    /** Words of the office. The version grows with the {@link change} that they belong to. */
    async addReply(requestId: string, reply: LegalRequestWords): Promise<void> {
      await addWords(requestId, 'office', reply);
    },

    /** Words of the person, which the office has to answer. False when the request was withdrawn. */
    async addMessage(requestId: string, message: LegalRequestWords): Promise<boolean> {
      // First this: it waits for a withdrawal that is under way, or makes it wait, so that no words outlive one.
      const { numUpdatedRows } = await db
        .updateTable('legal_requests')
        .set((row) => ({ awaits_reply: 1, version: row('version', '+', 1) }))
        .where('id', '=', requestId)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await addWords(requestId, 'person', message);
      return true;
    },

    /** Destroys the data key and everything it locked. False when that was done before. */
    async withdraw(id: string, at: string): Promise<boolean> {
      const destroyed = {
        wrapped_key: null,
        contact: null,
        name: null,
        description: null,
        okrug: null,
        details: null,
      };
      const { numUpdatedRows } = await db
        .updateTable('legal_requests')
        .set((row) => ({
          ...destroyed,
          status: 'withdrawn' as const,
          topic: 'other' as const,
          addressee: 'legal-aid' as const,
          // Only requests for legal aid have a term.
          due_on: null,
          due_counted_by: null,
          region: null,
          district: null,
          slot: null,
          awaits_reply: 0,
          version: row('version', '+', 1),
          withdrawn_at: at,
        }))
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      await db.deleteFrom('legal_request_replies').where('request_id', '=', id).execute();
      await db.deleteFrom('attachments').where('request_id', '=', id).execute();
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
