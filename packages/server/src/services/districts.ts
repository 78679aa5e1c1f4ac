import {
  DistrictIdSchema,
  type Attribution,
  type District,
  type DistrictList,
  type DistrictQuery,
  type LocalizedText,
  type Screening,
} from '@amanat/contract';
import { compareKazakh } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules';
import {
  DISTRICTS_AS_OF,
  DISTRICTS_ATTRIBUTION,
  DISTRICTS_LICENCE,
  DISTRICTS_LICENCE_URL,
  DISTRICTS_SOURCE_URL,
  districtsOf,
} from '@amanat/rules/districts';
import type { DistrictRow } from '../storage/districts.js';
import type { Stores } from '../storage/open.js';
import { Refusal } from './refusal.js';

type DistrictStores = Pick<Stores, 'districts' | 'screenings'>;

/** A territory, and who says so. */
interface Listed {
  readonly district: {
    readonly id: string;
    readonly kato: string | null;
    readonly region: string;
    readonly parent?: string;
    readonly kind: string;
    readonly name: LocalizedText;
  };
  readonly attribution: Attribution;
}

/** What is stored of a screening beside its district and day. */
export type ScreeningContent = Pick<
  Screening,
  'specialisation' | 'resources' | 'problemZones' | 'needs' | 'directions' | 'coverage' | 'source' | 'example'
>;

const DEFAULT_PAGE = 50;

const BUILT_IN: Attribution = {
  text: DISTRICTS_ATTRIBUTION,
  url: DISTRICTS_SOURCE_URL,
  licence: DISTRICTS_LICENCE,
  licenceUrl: DISTRICTS_LICENCE_URL,
  asOf: DISTRICTS_AS_OF,
};

/** The list of the rules, which stands for a region until districts or cities of it are imported. */
const builtIn = (region: string): Listed[] =>
  districtsOf(region).map(({ id, kato, kind, name }) => ({
    district: { id, kato, region, kind, name },
    attribution: BUILT_IN,
  }));

const BUILT_IN_BY_ID = new Map(
  REGIONS.flatMap(({ kato }) => builtIn(kato)).map((one) => [one.district.id, one]),
);

const imported = (row: DistrictRow): Listed => ({
  district: {
    id: row.id,
    kato: row.kato,
    region: row.region,
    ...(row.parent !== null && { parent: row.parent }),
    kind: row.kind,
    name: { kk: row.name_kk, ru: row.name_ru, en: row.name_en },
  },
  attribution: JSON.parse(row.source) as Attribution,
});

async function listed(
  { districts }: DistrictStores,
  { region, parent }: Pick<DistrictQuery, 'region' | 'parent'>,
): Promise<Listed[]> {
  if (parent !== undefined) return (await districts.under(parent, region)).map(imported);
  const rows = await districts.topLevel(region);
  const replaced = new Set(rows.map((row) => row.region));
  const others = REGIONS.map(({ kato }) => kato).filter(
    (kato) => !replaced.has(kato) && (region === undefined || region === kato),
  );
  return [...rows.map(imported), ...others.flatMap(builtIn)];
}

/** By the Kazakh alphabet; names that are alike, by id: the same order at every look. */
const byName = (one: Listed, other: Listed): number =>
  compareKazakh(one.district.name.kk, other.district.name.kk) ||
  (one.district.id < other.district.id ? -1 : 1);

/** Everyone who is to be named: as they said it where there is one, else in one line. */
function attributionOf(list: readonly Listed[]): Attribution {
  const all = new Map(list.map(({ attribution }) => [JSON.stringify(attribution), attribution]));
  const [first = BUILT_IN, ...more] = all.values();
  if (more.length === 0) return first;
  return { text: [first, ...more].map(({ text, url }) => (url ? `${text}, ${url}` : text)).join('; ') };
}

/** A page of the list. The cursor is the last id of the page before. */
export async function listDistricts(
  stores: DistrictStores,
  { cursor, limit = DEFAULT_PAGE, ...where }: DistrictQuery,
): Promise<DistrictList> {
  const list = (await listed(stores, where)).sort(byName);
  const before = cursor === undefined ? -1 : list.findIndex(({ district }) => district.id === cursor);
  if (cursor !== undefined && before < 0)
    throw new Refusal('invalid-request', [{ pointer: '/cursor', code: 'invalid-format' }]);
  const page = list.slice(before + 1, before + 1 + limit).map(({ district }) => district);
  const screened = await stores.screenings.screenedAmong(page.map(({ id }) => id));
  return {
    data: page.map((district) => ({ ...district, screened: screened.has(district.id) })),
    nextCursor: before + 1 + limit < list.length ? (page.at(-1)?.id ?? null) : null,
    attribution: attributionOf(list),
  };
}

async function find({ districts }: DistrictStores, id: string): Promise<Listed | undefined> {
  if (!DistrictIdSchema.safeParse(id).success) return undefined;
  const row = await districts.find(id);
  if (row) return imported(row);
  const known = BUILT_IN_BY_ID.get(id);
  return known && !(await districts.hasListOf(known.district.region)) ? known : undefined;
}

export async function retrieveDistrict(stores: DistrictStores, id: string): Promise<District> {
  const found = await find(stores, id);
  if (!found) throw new Refusal('not-found');
  return { ...found.district, screened: (await stores.screenings.screenedAmong([id])).has(id) };
}

/** The newest screening of a district that is on the list. */
export async function retrieveScreening(stores: DistrictStores, id: string): Promise<Screening> {
  const row = (await find(stores, id)) && (await stores.screenings.newest(id));
  if (!row) throw new Refusal('not-found');
  return { districtId: id, asOf: row.as_of, ...(JSON.parse(row.content) as ScreeningContent) };
}
