import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

export type StaffTokenStore = ReturnType<typeof staffTokenStore>;

export const staffTokenStore = (db: Kysely<Schema>) => ({
  async add(hash: Uint8Array, name: string, at: string): Promise<void> {
    await db.insertInto('staff_tokens').values({ hash, name, created_at: at }).execute();
  },
  async has(hash: Uint8Array): Promise<boolean> {
    const row = await db
      .selectFrom('staff_tokens')
      .select('name')
      .where('hash', '=', hash)
      .executeTakeFirst();
    return row !== undefined;
  },
});
