import { DISTRICT_KINDS, DistrictIdSchema } from '@amanat/contract';
import { REGIONS, region as regionWith } from '@amanat/rules';
import { districtsOf } from '@amanat/rules/districts';
import { katoIn, placeName } from './cells.js';
import { ALL_DISTRICT_COLUMNS } from './columns.js';
import { quoted, type JudgedRow } from './rows.js';
import { hasScreening, screeningIn, type ScreeningDraft } from './screening-row.js';

export interface DistrictDraft {
  readonly kato: string | null;
  readonly region: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
}

/** What a row asks to be stored; its problems stand in the row. */
export interface Draft {
  /** Empty where the row has none. */
  readonly id: string;
  /** False: the row is about the screening of a district that is known. */
  readonly isTerritory: boolean;
  /** Null too when something is wrong with it. */
  readonly district: DistrictDraft | null;
  readonly screening: ScreeningDraft | null;
  /** The row as it was read, to name what is wrong with it beside others. */
  readonly row: JudgedRow;
  /** What the row says of itself even where it is wrong, so that one mistake is one report. */
  readonly says: { readonly kato: string | null; readonly region: string; readonly parent: string | null };
}

/** The English name, where the file has none: of the built-in list, else the Kazakh one as it is. */
export function englishName({
  kato,
  region,
  name,
}: Pick<DistrictDraft, 'kato' | 'region'> & {
  readonly name: { readonly kk: string };
}): string {
  const known = districtsOf(region);
  const same = known.find((one) => kato !== null && one.kato === kato);
  return (same ?? known.find((one) => one.name.kk === name.kk))?.name.en ?? name.kk;
}

/** The region of a code; null, and a problem noted, when there is none. */
export function regionOf(row: JudgedRow, column: string, code: string): string | null {
  if (regionWith(code)) return code;
  return row.bad(
    column,
    code === ''
      ? 'is empty'
      : `takes the KATO code of one of the ${REGIONS.length} regions, not ${quoted(code)}`,
  );
}

function districtIn(row: JudgedRow, kato: string | null): DistrictDraft | null {
  const noted = row.problems.length;
  const region = regionOf(row, 'region', row.text('region'));
  if (region !== null && kato !== null && kato.slice(0, 2) !== region.slice(0, 2))
    row.bad('kato', `${kato} is not of the region ${region}`);
  else if (kato?.endsWith('0000000')) row.bad('kato', `${kato} is the code of a whole region`);
  const kind = row.text('kind').toLowerCase();
  const kinds: readonly string[] = DISTRICT_KINDS;
  if (!kinds.includes(kind)) row.bad('kind', `takes ${DISTRICT_KINDS.join(', ')}, not ${quoted(kind)}`);
  const parent = row.text('parent') || null;
  if (kind === 'rural-okrug' && parent === null)
    row.bad('parent', 'is empty: a rural okrug belongs to a district');
  if (parent !== null && (kind === 'district' || kind === 'city-district'))
    row.bad('parent', `is ${quoted(parent)}, but a ${kind} belongs to no other district`);
  const kk = placeName(row, 'name_kk', row.text('name_kk'), 'Cyrillic');
  const ru = placeName(row, 'name_ru', row.text('name_ru'), 'Cyrillic');
  const given = row.text('name_en');
  const en = given === '' ? '' : placeName(row, 'name_en', given, 'any');
  if (row.problems.length > noted || region === null || kk === null || ru === null || en === null)
    return null;
  const name = { kk, ru, en: en || englishName({ kato, region, name: { kk } }) };
  return { kato, region, parent, kind, name };
}

/** The id of a row, or else its code; empty, and a problem noted, when it has neither or a wrong one. */
function idOf(row: JudgedRow, kato: string | null): string {
  const id = row.text('id') || (kato ?? '');
  if (DistrictIdSchema.safeParse(id).success) return id;
  if (id !== '') row.bad('id', `takes up to 64 of a–z, 0–9 and the hyphen, not ${quoted(id)}`);
  else if (row.text('kato') === '') row.bad('id', 'is empty, and so is kato');
  return '';
}

/** Judges a row that has the columns of this project. */
export function judgeOwnRow(row: JudgedRow, today: string): Draft {
  const kato = katoIn(row, 'kato');
  const id = idOf(row, kato);
  const isTerritory = ALL_DISTRICT_COLUMNS.some((column) => row.text(column) !== '');
  const district = isTerritory ? districtIn(row, kato) : null;
  const screening = hasScreening(row) ? screeningIn(row, today) : null;
  if (!isTerritory && !hasScreening(row)) row.bad('id', 'stands alone: the row says nothing of it');
  const says = { kato, region: row.text('region'), parent: row.text('parent') || null };
  return { id, isTerritory, district, screening, row, says };
}
