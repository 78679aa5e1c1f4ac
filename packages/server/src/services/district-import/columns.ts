import { LOCALES } from '@amanat/contract';
import { quoted, unreadable, type Row } from './rows.js';

/** What a screening says, each in three languages, as a list with semicolons. */
export const SCREENING_LISTS = ['specialisation', 'resources', 'problem_zones', 'needs'] as const;

/** What makes a row the row of a territory, and not only of its screening. */
export const DISTRICT_COLUMNS = ['region', 'kind', 'name_kk', 'name_ru'] as const;
/** What such a row may say. */
export const ALL_DISTRICT_COLUMNS = [...DISTRICT_COLUMNS, 'name_en', 'parent'] as const;

export const SCREENING_COLUMNS: readonly string[] = [
  'as_of',
  ...SCREENING_LISTS.flatMap((list) => LOCALES.map((locale) => `${list}_${locale}`)),
  'directions',
  'screened',
  'of',
  'source_title',
  'source_lang',
  'source_url',
  'source_as_of',
  'example',
];

/** The columns of the project, in the order of the template. */
export const OWN_COLUMNS: readonly string[] = [
  'id',
  'kato',
  'region',
  'parent',
  'kind',
  'name_kk',
  'name_ru',
  'name_en',
  ...SCREENING_COLUMNS,
];

/** Of the workbook of the official classifier; one edition writes the names the other way round. */
const KATO_COLUMNS = ['te', 'name_kaz', 'name_rus'] as const;
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['kaz_name', 'name_kaz'],
  ['rus_name', 'name_rus'],
]);

/** The rows of a file whose columns are known. */
export interface Sheet {
  /** `own`: the columns of this project. `kato`: those of the official classifier. */
  readonly kind: 'own' | 'kato';
  readonly columns: ReadonlyMap<string, number>;
  /** How many cells the header has. */
  readonly width: number;
  readonly rows: readonly Row[];
}

const isEmpty = ({ cells }: Row) => cells.every((cell) => cell.trim() === '');
const columnName = (cell: string): string => {
  const name = cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return OTHER_NAMES.get(name) ?? name;
};

/** The first sheet whose header is known. Throws a `StartError` that says what is wrong with the header of the first. */
export function sheetOf(sheets: readonly (readonly Row[])[]): Sheet {
  const filled = sheets.map((rows) => rows.filter((row) => !isEmpty(row))).filter((rows) => rows.length > 0);
  const [first] = filled;
  if (!first) throw unreadable('it is empty');
  const chosen = filled.find(([header]) => header && kindOf(header.cells.map(columnName))) ?? first;
  const [header, ...rows] = chosen;
  const names = (header?.cells ?? []).map(columnName);
  const kind = kindOf(names);
  if (kind === null)
    throw unreadable(
      `its first row must name the columns: ${DISTRICT_COLUMNS.join(', ')} with id or kato (see --template), or ${KATO_COLUMNS.join(', ')}`,
    );
  const columns = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    if (name === '') continue;
    if (columns.has(name)) throw unreadable(`two of its columns are named ${quoted(name)}`);
    columns.set(name, at);
  }
  if (kind === 'own') refuseOwnHeader(columns);
  return { kind, columns, width: names.length, rows };
}

function kindOf(names: readonly string[]): Sheet['kind'] | null {
  if (KATO_COLUMNS.every((name) => names.includes(name))) return 'kato';
  const says = [...ALL_DISTRICT_COLUMNS, ...SCREENING_COLUMNS];
  const identifies = names.includes('id') || names.includes('kato');
  return identifies && says.some((name) => names.includes(name)) ? 'own' : null;
}

function refuseOwnHeader(columns: ReadonlyMap<string, number>): void {
  // A column with a slip in its name would be left out in silence.
  const unknown = [...columns.keys()].filter((name) => !OWN_COLUMNS.includes(name));
  if (unknown.length > 0)
    throw unreadable(
      `it has columns that are not known: ${unknown.slice(0, 10).map(quoted).join(', ')} (see --template)`,
    );
  if (!ALL_DISTRICT_COLUMNS.some((name) => columns.has(name))) return;
  const missing = DISTRICT_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length > 0) throw unreadable(`it lacks the columns ${missing.join(', ')}`);
}
