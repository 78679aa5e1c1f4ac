import type { Kysely } from 'kysely';
import type { FigureRevisionTable, Schema } from './schema.js';

export type FigureRevisionStore = ReturnType<typeof figureRevisionStore>;

/** Revisions that were put in. Figures that came with the server are not among them. `region` is empty for the country. */
export const figureRevisionStore = (db: Kysely<Schema>) => ({
  /** False when the figure has a revision with this number: somebody was faster. */
  async add(revision: FigureRevisionTable): Promise<boolean> {
    const added = await db
      .insertInto('figure_revisions')
      .values(revision)
      .onConflict((conflict) => conflict.columns(['key', 'region', 'revision']).doNothing())
      .returning('id')
      .executeTakeFirst();
    return added !== undefined;
  },

  /** Of a figure, the newest first. */
  async history(key: string, region: string): Promise<FigureRevisionTable[]> {
    return db
      .selectFrom('figure_revisions')
      .selectAll()
      .where('key', '=', key)
      .where('region', '=', region)
      .orderBy('revision', 'desc')
      .execute();
  },

  /** The newest of every figure, by key and region. */
  async newest(): Promise<FigureRevisionTable[]> {
    return db
      .selectFrom('figure_revisions as one')
      .selectAll('one')
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('figure_revisions as other')
              .select('other.id')
              .whereRef('other.key', '=', 'one.key')
              .whereRef('other.region', '=', 'one.region')
              .whereRef('other.revision', '>', 'one.revision'),
          ),
        ),
      )
      .orderBy('one.key')
      .orderBy('one.region')
      .execute();
  },

  /** The id that sorts last, of all figures. */
  async lastId(): Promise<string | undefined> {
    const row = await db
      .selectFrom('figure_revisions')
      .select('id')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.id;
  },

  /** Put in after the one with this id, the oldest first; the last `limit` of them. */
  async after(id: string, limit: number): Promise<FigureRevisionTable[]> {
    const rows = await db
      .selectFrom('figure_revisions')
      .selectAll()
      .where('id', '>', id)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.reverse();
  },
});
