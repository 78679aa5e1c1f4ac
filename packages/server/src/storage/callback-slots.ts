import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

export type CallbackSlotStore = ReturnType<typeof callbackSlotStore>;

export const callbackSlotStore = (db: Kysely<Schema>) => ({
  /** Takes one place at an hour; false when all `places` are taken. One statement: of two for the last place, one gets it. */
  async take(start: string, places: number): Promise<boolean> {
    const taken = await db
      .insertInto('callback_slots')
      .values({ start, taken: 1 })
      .onConflict((conflict) =>
        conflict
          .column('start')
          .doUpdateSet((row) => ({ taken: row('callback_slots.taken', '+', 1) }))
          .where('callback_slots.taken', '<', places),
      )
      .returning('taken')
      .executeTakeFirst();
    return taken !== undefined;
  },

  async release(start: string): Promise<void> {
    await db
      .updateTable('callback_slots')
      .set((row) => ({ taken: row('taken', '-', 1) }))
      .where('start', '=', start)
      .where('taken', '>', 0)
      .execute();
  },

  /** How many places are taken, by start; hours at which nobody took one are absent. */
  async taken(from: string, to: string): Promise<ReadonlyMap<string, number>> {
    const rows = await db
      .selectFrom('callback_slots')
      .selectAll()
      .where('start', '>=', from)
      .where('start', '<=', to)
      .execute();
    return new Map(rows.map(({ start, taken }) => [start, taken]));
  },

  async deleteBefore(instant: string): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('callback_slots')
      .where('start', '<', instant)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
});
