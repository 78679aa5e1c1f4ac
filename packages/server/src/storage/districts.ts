import type { Kysely } from 'kysely';
import { portions } from './portions.js';
import type { DistrictTable, Schema } from './schema.js';

export type DistrictRow = DistrictTable;
export type DistrictStore = ReturnType<typeof districtStore>;

/** Territories that an operator imported. */
export const districtStore = (db: Kysely<Schema>) => ({
  /** Districts and cities, of one region or of all; in no order. */
  topLevel(region?: string): Promise<DistrictRow[]> {
    const query = db.selectFrom('districts').selectAll().where('parent', 'is', null);
    return (region === undefined ? query : query.where('region', '=', region)).execute();
  },

  /** What stands under a district; in no order. */
  under(parent: string, region?: string): Promise<DistrictRow[]> {
    const query = db.selectFrom('districts').selectAll().where('parent', '=', parent);
    return (region === undefined ? query : query.where('region', '=', region)).execute();
  },

  find: (id: string): Promise<DistrictRow | undefined> =>
    db.selectFrom('districts').selectAll().where('id', '=', id).executeTakeFirst(),

  /** Whether districts or cities of the region were imported. */
  async hasListOf(region: string): Promise<boolean> {
    const row = await db
      .selectFrom('districts')
      .select('id')
      .where('region', '=', region)
      .where('parent', 'is', null)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },

  ofRegion: (region: string): Promise<DistrictRow[]> =>
    db.selectFrom('districts').selectAll().where('region', '=', region).execute(),

  async remove(ids: readonly string[]): Promise<void> {
    for (const some of portions(ids)) await db.deleteFrom('districts').where('id', 'in', some).execute();
  },

  /** Those with one of the ids, and those with one of the codes; some may come twice. */
  async findAll(ids: readonly string[], katos: readonly string[]): Promise<DistrictRow[]> {
    const found: DistrictRow[] = [];
    const all = db.selectFrom('districts').selectAll();
    for (const some of portions(ids)) found.push(...(await all.where('id', 'in', some).execute()));
    for (const some of portions(katos)) found.push(...(await all.where('kato', 'in', some).execute()));
    return found;
  },

  /** Adds new rows, and replaces those with the same id. */
  async put(rows: readonly DistrictRow[]): Promise<void> {
    for (const some of portions(rows)) {
      await db
        .insertInto('districts')
        .values([...some])
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((is) => ({
            kato: is.ref('excluded.kato'),
            region: is.ref('excluded.region'),
            parent: is.ref('excluded.parent'),
            kind: is.ref('excluded.kind'),
            name_kk: is.ref('excluded.name_kk'),
            name_ru: is.ref('excluded.name_ru'),
            name_en: is.ref('excluded.name_en'),
            source: is.ref('excluded.source'),
            imported_at: is.ref('excluded.imported_at'),
          })),
        )
        .execute();
    }
  },
});
