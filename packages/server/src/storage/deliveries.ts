import type { Insertable, Kysely, Selectable } from 'kysely';
import type { DeliveryTable, Schema } from './schema.js';

export type DeliveryRow = Selectable<DeliveryTable>;
/** How an attempt, or the last one, ended. */
export type DeliveryOutcome = Pick<DeliveryRow, 'next_at' | 'delivered_at' | 'failed_at' | 'last_status'>;
export type DeliveryStore = ReturnType<typeof deliveryStore>;

export const deliveryStore = (db: Kysely<Schema>) => {
  const due = (now: string) =>
    db
      .selectFrom('deliveries')
      .innerJoin('webhook_endpoints', 'webhook_endpoints.id', 'deliveries.endpoint_id')
      .where('webhook_endpoints.disabled_at', 'is', null)
      .where('deliveries.next_at', '<=', now);

  return {
    async add(rows: readonly Insertable<DeliveryTable>[]): Promise<void> {
      if (rows.length > 0) await db.insertInto('deliveries').values(rows).execute();
    },

    find: (id: string): Promise<DeliveryRow | undefined> =>
      db.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirst(),

    /** Newest first: ids grow with time. */
    list({ before, limit }: { before: string | undefined; limit: number }): Promise<DeliveryRow[]> {
      const query = db.selectFrom('deliveries').selectAll().orderBy('id', 'desc').limit(limit);
      return (before === undefined ? query : query.where('id', '<', before)).execute();
    },

    async endpointsWithDue(now: string): Promise<string[]> {
      const rows = await due(now).select('deliveries.endpoint_id as id').distinct().execute();
      return rows.map(({ id }) => id);
    },

    /**
     * The next due delivery of an endpoint, put off to `until`, so that no other server takes it meanwhile; should this
     * one die amid the attempt, it is due again then. Null when nothing is due.
     */
    async claim(endpointId: string, now: string, until: string): Promise<DeliveryRow | null> {
      for (;;) {
        const next = await due(now)
          .select(['deliveries.id', 'deliveries.next_at'])
          .where('endpoint_id', '=', endpointId)
          .orderBy('deliveries.next_at')
          .orderBy('deliveries.id')
          .executeTakeFirst();
        if (!next) return null;
        const claimed = await db
          .updateTable('deliveries')
          .set({ next_at: until })
          .where('id', '=', next.id)
          .where('next_at', '=', next.next_at)
          .returningAll()
          .executeTakeFirst();
        // Else another server was faster, and the one after is looked for.
        if (claimed) return claimed;
      }
    },

    /** Writes down an attempt. False when the claim ran out, or somebody asked for another delivery meanwhile. */
    async settle(claimed: DeliveryRow, outcome: DeliveryOutcome): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({ ...outcome, attempts: claimed.attempts + 1 })
        .where('id', '=', claimed.id)
        .where('next_at', '=', claimed.next_at)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async startAgain(id: string, at: string): Promise<void> {
      await db
        .updateTable('deliveries')
        .set({ attempts: 0, next_at: at, delivered_at: null, failed_at: null, last_status: null })
        .where('id', '=', id)
        .execute();
    },

    /** What waited for an endpoint is tried no more. */
    async giveUp(endpointId: string, failedAt: string): Promise<void> {
      await db
        .updateTable('deliveries')
        .set({ next_at: null, failed_at: failedAt })
        .where('endpoint_id', '=', endpointId)
        .where('next_at', 'is not', null)
        .execute();
    },

    /** What an endpoint did not get is no reason for an alarm: somebody decided that it shall not get it. */
    async dismiss(endpointId: string): Promise<void> {
      await db
        .updateTable('deliveries')
        .set({ next_at: null, failed_at: null })
        .where('endpoint_id', '=', endpointId)
        .where('delivered_at', 'is', null)
        .execute();
    },

    /** Whether something failed for good, or waits since before an instant. */
    async anyFailing(waitingSince: string): Promise<boolean> {
      const found = await db
        .selectFrom('deliveries')
        .select('id')
        .where((is) =>
          is.or([
            // More than the empty text: not null, as an index knows it.
            is('failed_at', '>', ''),
            is.and([is('next_at', '>', ''), is('created_at', '<', waitingSince)]),
          ]),
        )
        .limit(1)
        .executeTakeFirst();
      return found !== undefined;
    },

    async deleteCreatedBefore(instant: string): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom('deliveries')
        .where('created_at', '<', instant)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
};
