import type { Insertable, Kysely, Selectable } from 'kysely';
import type { LegalRequestRow } from './legal-requests.js';
import type { AttachmentTable, Schema } from './schema.js';

export type AttachmentRow = Selectable<AttachmentTable>;

export interface SealedPart {
  /** From 1. */
  readonly number: number;
  readonly content: Uint8Array;
}

export type AttachmentStore = ReturnType<typeof attachmentStore>;

export const attachmentStore = (db: Kysely<Schema>) => {
  const addPart = async (id: string, part: SealedPart): Promise<void> => {
    await db
      .insertInto('attachment_parts')
      .values({ attachment_id: id, ...part })
      .execute();
  };

  return {
    /**
     * The request, if it still has content, held until the end of the transaction: files of one request come in one after
     * the other, and a withdrawal waits or is seen.
     */
    async holdRequest(requestId: string): Promise<LegalRequestRow | undefined> {
      // An update that changes nothing: SQLite has no SELECT … FOR UPDATE.
      return db
        .updateTable('legal_requests')
        .set((row) => ({ awaits_reply: row.ref('awaits_reply') }))
        .where('id', '=', requestId)
        .where('wrapped_key', 'is not', null)
        .returningAll()
        .executeTakeFirst();
    },

    find: (requestId: string, id: string): Promise<AttachmentRow | undefined> =>
      db
        .selectFrom('attachments')
        .selectAll()
        .where('id', '=', id)
        .where('request_id', '=', requestId)
        .executeTakeFirst(),

    /** Oldest first. */
    list: (requestId: string): Promise<AttachmentRow[]> =>
      db.selectFrom('attachments').selectAll().where('request_id', '=', requestId).orderBy('id').execute(),

    async add(row: Insertable<AttachmentTable>): Promise<void> {
      await db.insertInto('attachments').values(row).execute();
    },

    async rename(id: string, name: Uint8Array): Promise<void> {
      await db.updateTable('attachments').set({ name }).where('id', '=', id).execute();
    },

    /** The numbers of the parts, in order. */
    async partNumbers(id: string): Promise<number[]> {
      const rows = await db
        .selectFrom('attachment_parts')
        .select('number')
        .where('attachment_id', '=', id)
        .orderBy('number')
        .execute();
      return rows.map(({ number }) => number);
    },

    parts: (id: string): Promise<SealedPart[]> =>
      db
        .selectFrom('attachment_parts')
        .select(['number', 'content'])
        .where('attachment_id', '=', id)
        .orderBy('number')
        .execute(),

    part: (id: string, number: number): Promise<SealedPart | undefined> =>
      db
        .selectFrom('attachment_parts')
        .select(['number', 'content'])
        .where('attachment_id', '=', id)
        .where('number', '=', number)
        .executeTakeFirst(),

    addPart,

    /** Puts the cleaned file in the place of the parts that came. */
    async store({ id, ...columns }: AttachmentRow, parts: readonly SealedPart[]): Promise<void> {
      await db.deleteFrom('attachment_parts').where('attachment_id', '=', id).execute();
      await db.updateTable('attachments').set(columns).where('id', '=', id).execute();
      for (const part of parts) await addPart(id, part);
    },

    /** With its parts. */
    async delete(id: string): Promise<void> {
      await db.deleteFrom('attachments').where('id', '=', id).execute();
    },

    /** Of all files, as announced or as stored. */
    async totalBytes(): Promise<number> {
      const { total } = await db
        .selectFrom('attachments')
        .select(({ fn }) => fn.sum<number | string | null>('bytes').as('total'))
        .executeTakeFirstOrThrow();
      return Number(total ?? 0);
    },

    /** Those that were announced before an instant and never became whole. */
    async deleteUploadingBefore(instant: string): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom('attachments')
        .where('state', '=', 'uploading')
        .where('created_at', '<', instant)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
};
