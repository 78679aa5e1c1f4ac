import type { Kysely, Selectable } from 'kysely';
import type { Schema, StaffTokenTable } from './schema.js';

export type StaffTokenRow = Selectable<StaffTokenTable>;
export type StaffTokenStore = ReturnType<typeof staffTokenStore>;

export const staffTokenStore = (db: Kysely<Schema>) => ({
  async add(row: StaffTokenRow): Promise<void> {
    await db.insertInto('staff_tokens').values(row).execute();
  },

  find: (hash: Uint8Array): Promise<StaffTokenRow | undefined> =>
    db.selectFrom('staff_tokens').selectAll().where('hash', '=', hash).executeTakeFirst(),

  /** Oldest first. */
  list: (): Promise<StaffTokenRow[]> =>
    db.selectFrom('staff_tokens').selectAll().orderBy('created_at').orderBy('id').execute(),

  /** False when no token has the id, or it was revoked before. */
  async revoke(id: string, at: string): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('staff_tokens')
      .set({ revoked_at: at })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
});
