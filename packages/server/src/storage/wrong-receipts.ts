import { sql, type Kysely } from 'kysely';
import type { Schema } from './schema.js';

export type WrongReceiptStore = ReturnType<typeof wrongReceiptStore>;

export interface WrongInHour {
  readonly hour: string;
  readonly count: number;
}

export const wrongReceiptStore = (db: Kysely<Schema>) => ({
  /**
   * Adds to the counts of an hour, and returns them in the same order. One statement: two servers that count together
   * lose nothing. Rows are taken in the order given; give one order always, so that two statements do not block each other.
   */
  async add(whos: readonly Uint8Array[], hour: string, amount: 1 | -1): Promise<number[]> {
    const rows = await db
      .insertInto('wrong_receipts')
      .values(whos.map((who) => ({ who, hour, count: amount })))
      .onConflict((conflict) =>
        conflict
          .columns(['who', 'hour'])
          .doUpdateSet({ count: sql<number>`${sql.ref('wrong_receipts.count')} + ${amount}` }),
      )
      .returning(['who', 'count'])
      .execute();
    return whos.map((who) => rows.find((row) => Buffer.from(row.who).equals(who))?.count ?? 0);
  },

  /** Oldest first. */
  hoursOf: (who: Uint8Array): Promise<WrongInHour[]> =>
    db
      .selectFrom('wrong_receipts')
      .select(['hour', 'count'])
      .where('who', '=', who)
      .orderBy('hour')
      .execute(),

  async deleteBefore(hour: string): Promise<void> {
    await db.deleteFrom('wrong_receipts').where('hour', '<', hour).execute();
  },
});
