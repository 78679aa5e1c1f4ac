import type { Attribution } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules';
import { districtsOf } from '@amanat/rules/districts';
import type { DistrictRow } from '../../storage/districts.js';
import type { Storage, Stores } from '../../storage/open.js';
import type { ScreeningRow } from '../../storage/screenings.js';
import { StartError } from '../../start-error.js';
import { writeDown } from '../audit.js';
import { instant, type Clock } from '../clock.js';
import type { Sheet } from './columns.js';
import { judgeOwnRow, type Draft } from './district-row.js';
import { judgeKatoRow } from './kato-row.js';
import { judgedRow, type BadRow, type JudgedRow } from './rows.js';
import { judgeTogether } from './together.js';

export interface Changes {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
}

/** A region whose built-in list gives way to what is imported. */
export interface Replaced {
  readonly region: string;
  readonly builtIn: number;
  readonly imported: number;
}

export type ImportReport =
  | { readonly outcome: 'refused'; readonly rows: number; readonly bad: readonly BadRow[] }
  | {
      readonly outcome: 'imported' | 'would-be-imported';
      readonly rows: number;
      readonly districts: Changes;
      readonly removed: number;
      readonly screenings: Changes;
      /** Rows of the classifier that are no districts, cities or rural okrugs. */
      readonly passedOver: number;
      readonly replaced: readonly Replaced[];
    };

export interface ImportOptions {
  /** Who published the list; null where the file has no districts. */
  readonly source: Attribution | null;
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** Removes what was imported before of the regions of the file, and is not in it. */
  readonly replace?: boolean;
}

interface Parts {
  readonly storage: Pick<Storage, 'transaction'>;
  readonly clock: Clock;
}

type ImportStores = Pick<Stores, 'districts' | 'screenings' | 'audit'>;

/**
 * Imports every row of a file in one transaction, or none of them when one is bad. Throws a {@link StartError} for districts
 * without a source.
 */
export async function importDistricts(
  { storage, clock }: Parts,
  sheet: Sheet,
  options: ImportOptions,
): Promise<ImportReport> {
  const { drafts, passedOver } = draftsOf(sheet, dayInKazakhstan(clock()));
  if (options.source === null && drafts.some(({ district }) => district !== null))
    throw new StartError(
      'A list of districts is shown with its source: --source "who published it | https://…"',
    );
  return storage.transaction(async (stores) => {
    const known = await knownOf(stores, drafts, options.replace ?? false);
    judgeTogether(drafts, known);
    const bad = drafts
      .filter(({ row }) => row.problems.length > 0)
      .map(({ row: { line, problems } }) => ({ line, problems }));
    if (bad.length > 0) return { outcome: 'refused', rows: sheet.rows.length, bad };
    return store(stores, clock, { drafts, known, passedOver, rows: sheet.rows.length, options });
  });
}

function draftsOf(sheet: Sheet, today: string): { drafts: Draft[]; passedOver: number } {
  const rows = sheet.rows.map((row): JudgedRow => {
    const judged = judgedRow(row, sheet.columns);
    if (row.cells.slice(sheet.width).some((cell) => cell.trim() !== ''))
      judged.bad('row', `has ${row.cells.length} cells, and the header ${sheet.width}`);
    return judged;
  });
  if (sheet.kind === 'own') return { drafts: rows.map((row) => judgeOwnRow(row, today)), passedOver: 0 };
  const names = new Map(rows.map((row) => [row.text('te'), row.text('name_rus')]));
  const judged = rows.map((row) => judgeKatoRow(row, names));
  const drafts = judged.flatMap((one) => (one.kind === 'taken' ? [one.draft] : []));
  return { drafts, passedOver: judged.length - drafts.length };
}

async function knownOf({ districts }: ImportStores, drafts: readonly Draft[], replace: boolean) {
  const ids = new Set(drafts.flatMap(({ id, says: { parent } }) => [id, parent ?? '']));
  const katos = new Set(drafts.map(({ says: { kato } }) => kato ?? ''));
  for (const words of [ids, katos]) words.delete('');
  const found = await districts.findAll([...ids], [...katos]);
  const inFile = new Set(drafts.map(({ id }) => id));
  const regionsOfFile = new Set(drafts.flatMap(({ district }) => district?.region ?? []));
  const importedRegions = new Set<string>();
  const gone = new Set<string>();
  for (const { kato } of REGIONS) {
    const rows = replace && regionsOfFile.has(kato) ? await districts.ofRegion(kato) : null;
    const staying = rows?.filter(({ id }) => inFile.has(id));
    for (const { id } of rows ?? []) if (!inFile.has(id)) gone.add(id);
    const hasList = staying?.some(({ parent }) => parent === null) ?? (await districts.hasListOf(kato));
    if (hasList) importedRegions.add(kato);
  }
  const stored = new Map(found.filter(({ id }) => !gone.has(id)).map((row) => [row.id, row]));
  return { stored, importedRegions, gone };
}

interface Judged {
  readonly drafts: readonly Draft[];
  readonly known: Awaited<ReturnType<typeof knownOf>>;
  readonly passedOver: number;
  readonly rows: number;
  readonly options: ImportOptions;
}

async function store(
  stores: ImportStores,
  clock: Clock,
  { drafts, known, passedOver, rows, options: { source, dryRun } }: Judged,
): Promise<ImportReport> {
  const imported_at = instant(clock());
  const districts = drafts.flatMap(({ id, district }): DistrictRow[] =>
    district
      ? [
          {
            id,
            kato: district.kato,
            region: district.region,
            parent: district.parent,
            kind: district.kind,
            name_kk: district.name.kk,
            name_ru: district.name.ru,
            name_en: district.name.en,
            source: JSON.stringify(source),
            imported_at,
          },
        ]
      : [],
  );
  const screenings = drafts.flatMap(({ id, screening }): ScreeningRow[] =>
    screening
      ? [{ district_id: id, as_of: screening.asOf, content: JSON.stringify(screening.content), imported_at }]
      : [],
  );
  const before = await stores.screenings.ofDistricts([...new Set(screenings.map((row) => row.district_id))]);
  const ofDistricts = compare(districts, [...known.stored.values()], ({ id }) => id);
  const ofScreenings = compare(screenings, before, (row) => `${row.district_id} ${row.as_of}`);
  if (!dryRun) {
    await stores.districts.remove([...known.gone]);
    await stores.districts.put(ofDistricts.toPut);
    await stores.screenings.put(ofScreenings.toPut);
    const touched = known.gone.size + ofDistricts.toPut.length + ofScreenings.toPut.length;
    const actor = { name: 'command line' };
    if (touched > 0)
      await writeDown(stores, clock, {
        actor,
        action: 'districts.imported',
        about: 'districts',
        detail: `${ofDistricts.toPut.length} districts, ${known.gone.size} removed, ${ofScreenings.toPut.length} screenings`,
      });
  }
  return {
    outcome: dryRun ? 'would-be-imported' : 'imported',
    rows,
    districts: ofDistricts.changes,
    removed: known.gone.size,
    screenings: ofScreenings.changes,
    passedOver,
    replaced: replacedBy(districts, known.importedRegions),
  };
}

/** Which rows are new or say something else than before. When they were imported is no difference. */
function compare<Row extends { readonly imported_at: string }>(
  rows: readonly Row[],
  before: readonly Row[],
  keyOf: (row: Row) => string,
): { toPut: Row[]; changes: Changes } {
  const contentOf = (row: Row) =>
    JSON.stringify(Object.entries({ ...row, imported_at: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = new Map(before.map((row) => [keyOf(row), contentOf(row)]));
  const added = rows.filter((row) => !known.has(keyOf(row)));
  const changed = rows.filter((row) => {
    const content = known.get(keyOf(row));
    return content !== undefined && content !== contentOf(row);
  });
  const same = rows.length - added.length - changed.length;
  return { toPut: [...added, ...changed], changes: { new: added.length, changed: changed.length, same } };
}

function replacedBy(districts: readonly DistrictRow[], importedRegions: ReadonlySet<string>): Replaced[] {
  const top = districts.filter(({ parent }) => parent === null);
  return [...new Set(top.map(({ region }) => region))]
    .filter((region) => !importedRegions.has(region))
    .map((region) => ({
      region,
      builtIn: districtsOf(region).length,
      imported: top.filter((row) => row.region === region).length,
    }));
}
