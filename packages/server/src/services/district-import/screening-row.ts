import { LOAN_DIRECTIONS, type LocalizedText } from '@amanat/contract';
import type { ScreeningContent } from '../districts.js';
import { countIn, dayIn, isWebAddress, listIn, plainText, yesIn } from './cells.js';
import { SCREENING_COLUMNS, SCREENING_LISTS } from './columns.js';
import { quoted, type JudgedRow } from './rows.js';

const MAX_ENTRIES = 20;
const MAX_ENTRY = 500;

/** A screening that a row holds. */
export interface ScreeningDraft {
  readonly asOf: string;
  readonly content: ScreeningContent;
}

export const hasScreening = (row: JudgedRow): boolean =>
  SCREENING_COLUMNS.some((column) => row.text(column) !== '');

/** The entries of a list, each in three languages: as many in each, in the same order. */
function localizedList(row: JudgedRow, list: (typeof SCREENING_LISTS)[number]): LocalizedText[] | null {
  const [kk, ru, en] = [listIn(row, `${list}_kk`), listIn(row, `${list}_ru`), listIn(row, `${list}_en`)];
  for (const [locale, entries] of [
    ['kk', kk],
    ['ru', ru],
    ['en', en],
  ] as const) {
    const column = `${list}_${locale}`;
    if (entries.length !== kk.length)
      return row.bad(column, `has ${entries.length} entries, and ${list}_kk has ${kk.length}`);
    if (entries.length > MAX_ENTRIES) return row.bad(column, `has more than ${MAX_ENTRIES} entries`);
    if (entries.some((entry) => plainText(row, column, entry, MAX_ENTRY) === null)) return null;
  }
  return kk.map((text, at) => ({ kk: text, ru: ru[at] ?? text, en: en[at] ?? text }));
}

function directionsIn(row: JudgedRow): ScreeningContent['directions'] | null {
  const directions = [...new Set(listIn(row, 'directions').map((word) => word.toLowerCase()))];
  const known: readonly string[] = LOAN_DIRECTIONS;
  const unknown = directions.find((word) => !known.includes(word));
  if (unknown === undefined) return directions;
  return row.bad('directions', `takes ${LOAN_DIRECTIONS.join(', ')}, not ${quoted(unknown)}`);
}

function coverageIn(row: JudgedRow): ScreeningContent['coverage'] | null {
  const [screened, of] = [countIn(row, 'screened'), countIn(row, 'of')];
  const hasBoth = row.text('screened') !== '' && row.text('of') !== '';
  if (!hasBoth)
    return row.text('screened') === row.text('of')
      ? undefined
      : row.bad(row.text('of') === '' ? 'of' : 'screened', 'is empty, and the other number is not');
  if (screened === null || of === null) return null;
  if (screened > of) return row.bad('screened', `is more than there are: ${screened} of ${of}`);
  return { screened, of };
}

function sourceIn(row: JudgedRow, today: string): ScreeningContent['source'] | null {
  const title = plainText(row, 'source_title', row.text('source_title'), MAX_ENTRY);
  const [url, lang] = [row.text('source_url'), row.text('source_lang').toLowerCase()];
  const asOf = dayIn(row, 'source_as_of', today);
  if (title === '') row.bad('source_title', 'is empty: a screening needs its source');
  if (url === '') row.bad('source_url', 'is empty: a screening needs its source');
  else if (!isWebAddress(url)) row.bad('source_url', `takes an address with https://, not ${quoted(url)}`);
  if (lang !== '' && !/^[a-z]{2,3}$/.test(lang))
    row.bad('source_lang', `takes kk, ru or en, not ${quoted(lang)}`);
  return title === null ? null : { title, url, ...(lang && { lang }), ...(asOf !== null && { asOf }) };
}

/** The screening of a row. Null, and the problems noted, when something is wrong with it. */
export function screeningIn(row: JudgedRow, today: string): ScreeningDraft | null {
  const noted = row.problems.length;
  const asOf = dayIn(row, 'as_of', today);
  if (row.text('as_of') === '') row.bad('as_of', 'is empty: a screening needs its day');
  const [specialisation, resources, problemZones, needs] = SCREENING_LISTS.map((list) =>
    localizedList(row, list),
  );
  const directions = directionsIn(row);
  const coverage = coverageIn(row);
  const source = sourceIn(row, today);
  const example = yesIn(row, 'example');
  if (row.problems.length > noted || asOf === null) return null;
  if (!specialisation || !resources || !problemZones || !needs) return null;
  if (!directions || coverage === null || !source || example === null) return null;
  const content = { specialisation, resources, problemZones, needs, directions, source, example };
  const says = [specialisation, resources, problemZones, needs, directions].some(({ length }) => length > 0);
  if (!says && coverage === undefined) return row.bad('specialisation_kk', 'the screening says nothing');
  return { asOf, content: coverage === undefined ? content : { ...content, coverage } };
}
