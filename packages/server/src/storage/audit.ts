import type { Kysely } from 'kysely';
import type { AuditEntryTable, Schema } from './schema.js';

export interface AuditFilter {
  readonly about?: string | undefined;
  /** Only older ones than this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

export type AuditStore = ReturnType<typeof auditStore>;

export const auditStore = (db: Kysely<Schema>) => ({
  async add(entry: AuditEntryTable): Promise<void> {
    await db.insertInto('audit_entries').values(entry).execute();
  },

  /** Newest first: ids grow with time. */
  list(filter: AuditFilter): Promise<AuditEntryTable[]> {
    let query = db.selectFrom('audit_entries').selectAll().orderBy('id', 'desc').limit(filter.limit);
    if (filter.about !== undefined) query = query.where('about', '=', filter.about);
    if (filter.before !== undefined) query = query.where('id', '<', filter.before);
    return query.execute();
  },

  async deleteBefore(instant: string): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('audit_entries')
      .where('at', '<', instant)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
});
