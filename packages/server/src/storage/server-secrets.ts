import type { Kysely, Selectable } from 'kysely';
import type { Schema, ServerSecretTable } from './schema.js';

export type ServerSecretRow = Selectable<ServerSecretTable>;
export type ServerSecretStore = ReturnType<typeof serverSecretStore>;

export const serverSecretStore = (db: Kysely<Schema>) => ({
  /** Keeps the one that is there: servers that start together agree on the first. */
  async addOnce(row: ServerSecretRow): Promise<void> {
    await db
      .insertInto('server_secrets')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
  },

  find: (name: string): Promise<ServerSecretRow | undefined> =>
    db.selectFrom('server_secrets').selectAll().where('name', '=', name).executeTakeFirst(),

  lockedByOtherThan: (keyId: string): Promise<ServerSecretRow[]> =>
    db.selectFrom('server_secrets').selectAll().where('key_id', '!=', keyId).execute(),

  async relock(name: string, keyId: string, wrapped: Uint8Array): Promise<void> {
    await db.updateTable('server_secrets').set({ key_id: keyId, wrapped }).where('name', '=', name).execute();
  },

  /** Of the names that begin with `prefix`, those made before an instant. */
  async deleteBefore(prefix: string, instant: string): Promise<void> {
    await db
      .deleteFrom('server_secrets')
      .where('name', 'like', `${prefix}%`)
      .where('created_at', '<', instant)
      .execute();
  },
});
