import type { Kysely, Selectable } from 'kysely';
import type { Schema, WebhookEndpointTable } from './schema.js';

export type WebhookEndpointRow = Selectable<WebhookEndpointTable>;
export type WebhookSecrets = Pick<
  WebhookEndpointRow,
  'key_id' | 'secret' | 'previous_secret' | 'previous_until'
>;
export type WebhookEndpointStore = ReturnType<typeof webhookEndpointStore>;

export const webhookEndpointStore = (db: Kysely<Schema>) => ({
  async add(row: WebhookEndpointRow): Promise<void> {
    await db.insertInto('webhook_endpoints').values(row).execute();
  },

  find: (id: string): Promise<WebhookEndpointRow | undefined> =>
    db.selectFrom('webhook_endpoints').selectAll().where('id', '=', id).executeTakeFirst(),

  /** Newest first: ids grow with time. */
  list({ before, limit }: { before: string | undefined; limit: number }): Promise<WebhookEndpointRow[]> {
    const query = db.selectFrom('webhook_endpoints').selectAll().orderBy('id', 'desc').limit(limit);
    return (before === undefined ? query : query.where('id', '<', before)).execute();
  },

  /** Those that hear of requests of a region; endpoints without a region hear of all. */
  listening: (region: string | null): Promise<Pick<WebhookEndpointRow, 'id' | 'events'>[]> =>
    db
      .selectFrom('webhook_endpoints')
      .select(['id', 'events'])
      .where('disabled_at', 'is', null)
      .where((is) => is.or([is('region', 'is', null), is('region', '=', region)]))
      .execute(),

  /** False when somebody has given the endpoint another secret since the row was read. */
  async replaceSecrets(
    { id, secret }: Pick<WebhookEndpointRow, 'id' | 'secret'>,
    secrets: WebhookSecrets,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('webhook_endpoints')
      .set(secrets)
      .where('id', '=', id)
      .where('secret', '=', secret)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },

  async disable(id: string, at: string): Promise<void> {
    await db
      .updateTable('webhook_endpoints')
      .set({ disabled_at: at })
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .execute();
  },

  lockedByOtherThan: (keyId: string): Promise<WebhookEndpointRow[]> =>
    db.selectFrom('webhook_endpoints').selectAll().where('key_id', '!=', keyId).execute(),
});
