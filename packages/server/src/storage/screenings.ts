import type { Kysely } from 'kysely';
import { portions } from './portions.js';
import type { Schema, ScreeningTable } from './schema.js';

export type ScreeningRow = ScreeningTable;
export type ScreeningStore = ReturnType<typeof screeningStore>;

/** What screenings found; of one district there is one for each day that one was made. */
export const screeningStore = (db: Kysely<Schema>) => ({
  newest: (districtId: string): Promise<ScreeningRow | undefined> =>
    db
      .selectFrom('screenings')
      .selectAll()
      .where('district_id', '=', districtId)
      .orderBy('as_of', 'desc')
      .limit(1)
      .executeTakeFirst(),

  /** Which of these districts have any. */
  async screenedAmong(districtIds: readonly string[]): Promise<ReadonlySet<string>> {
    const screened = new Set<string>();
    for (const some of portions(districtIds)) {
      const rows = await db
        .selectFrom('screenings')
        .select('district_id')
        .distinct()
        .where('district_id', 'in', some)
        .execute();
      for (const row of rows) screened.add(row.district_id);
    }
    return screened;
  },

  async ofDistricts(districtIds: readonly string[]): Promise<ScreeningRow[]> {
    const found: ScreeningRow[] = [];
    for (const some of portions(districtIds))
      found.push(
        ...(await db.selectFrom('screenings').selectAll().where('district_id', 'in', some).execute()),
      );
    return found;
  },

  /** Adds new ones, and replaces those of the same district and day. */
  async put(rows: readonly ScreeningRow[]): Promise<void> {
    for (const some of portions(rows)) {
      await db
        .insertInto('screenings')
        .values([...some])
        .onConflict((conflict) =>
          conflict.columns(['district_id', 'as_of']).doUpdateSet((is) => ({
            content: is.ref('excluded.content'),
            imported_at: is.ref('excluded.imported_at'),
          })),
        )
        .execute();
    }
  },
});
