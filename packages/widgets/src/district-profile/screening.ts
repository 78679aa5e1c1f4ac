import { LOCALES } from '@amanat/l10n';
import type { LocalizedText } from '@amanat/rules';
import { warnDeveloper } from '../element/development.js';

/** What a screening found in a place; a server's answer and a page's own data both have this shape. */
export interface Screening {
  readonly districtId: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** What the place is known for. */
  readonly specialisation: readonly LocalizedText[];
  readonly resources: readonly LocalizedText[];
  readonly problemZones: readonly LocalizedText[];
  readonly needs: readonly LocalizedText[];
  /** The loan directions that follow, the first the most fitting. */
  readonly directions: readonly string[];
  /** How many of the place's rural okrugs were screened. */
  readonly coverage?: { readonly screened: number; readonly of: number } | undefined;
  readonly source: {
    readonly title: string;
    readonly lang?: string | undefined;
    readonly url: string;
    readonly asOf?: string | undefined;
  };
  /** Made up to show what a screening looks like. */
  readonly example: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
/** Whether the calendar has this day, `YYYY-MM-DD`: browsers take the 31st of February for the 3rd of March. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().slice(0, 10) === value;
const isWords = (value: unknown): value is LocalizedText =>
  isObject(value) && LOCALES.every((locale) => typeof value[locale] === 'string' && value[locale] !== '');
const areWords = (value: unknown): value is readonly LocalizedText[] =>
  Array.isArray(value) && value.every(isWords);

function isCoverage(value: unknown): value is { readonly screened: number; readonly of: number } {
  if (!isObject(value)) return false;
  const { screened, of } = value;
  return (
    Number.isInteger(screened) &&
    Number.isInteger(of) &&
    0 <= Number(screened) &&
    Number(screened) <= Number(of)
  );
}

const isSource = (value: unknown): value is Screening['source'] =>
  isObject(value) &&
  typeof value['title'] === 'string' &&
  value['title'].trim() !== '' &&
  /^https?:\/\//i.test(String(value['url'])) &&
  (!value['asOf'] || isDay(value['asOf']));

/** Why a page's own screening cannot be shown. */
function faultOf(value: Fields): string | undefined {
  if (typeof value['districtId'] !== 'string' || value['districtId'] === '') return 'districtId is missing';
  if (!isDay(value['asOf'])) return 'asOf is no day (YYYY-MM-DD)';
  if (!isSource(value['source']))
    return 'source needs a title and an http(s) url, and no asOf but a day (YYYY-MM-DD)';
  // Whether it is made up has to be said, not left out.
  if (typeof value['example'] !== 'boolean') return 'example has to be true or false';
  for (const list of ['specialisation', 'resources', 'problemZones', 'needs'])
    if (value[list] !== undefined && !areWords(value[list])) return `${list}: each entry needs kk, ru and en`;
  if (value['directions'] !== undefined && !Array.isArray(value['directions']))
    return 'directions is no list';
  return undefined;
}

/** A page's own screening; one that cannot be shown honestly is told to the developer and left out. */
export function readScreening(value: unknown): Screening | undefined {
  if (value === undefined) return undefined;
  const fault = isObject(value) ? faultOf(value) : 'it is no object';
  if (fault || !isObject(value)) {
    warnDeveloper(`screening is not shown: ${fault}`);
    return undefined;
  }
  const list = (name: string) => (areWords(value[name]) ? value[name] : []);
  const directions: readonly unknown[] = Array.isArray(value['directions']) ? value['directions'] : [];
  return {
    districtId: String(value['districtId']),
    asOf: String(value['asOf']),
    specialisation: list('specialisation'),
    resources: list('resources'),
    problemZones: list('problemZones'),
    needs: list('needs'),
    directions: directions.filter((direction) => typeof direction === 'string'),
    coverage: isCoverage(value['coverage']) ? value['coverage'] : undefined,
    source: value['source'] as Screening['source'],
    example: value['example'] === true,
  };
}
