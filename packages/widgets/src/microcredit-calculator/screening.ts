import { LOAN_DIRECTIONS, type LoanDirection } from '@amanat/rules/terms';
import { warnDeveloper } from '../element/development.js';
import type { CitedSource } from '../element/source-line.js';

/** What the screening of a district or region found to be worth lending for, and where that stands. */
export interface Screening {
  /** KATO code of the district or region. */
  readonly kato: string;
  readonly directions: readonly LoanDirection[];
  readonly source: CitedSource;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isDirection = (value: unknown): value is LoanDirection =>
  LOAN_DIRECTIONS.some((known) => known === value);

const isScreening = (value: unknown): value is Screening =>
  isObject(value) &&
  typeof value['kato'] === 'string' &&
  Array.isArray(value['directions']) &&
  value['directions'].every(isDirection) &&
  isObject(value['source']) &&
  typeof value['source']['title'] === 'string' &&
  /^https?:\/\//.test(String(value['source']['url']));

/** The good ones of a page's list; one without a source is told to the developer and left out. */
export function readScreenings(value: unknown): readonly Screening[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const good = list.filter(isScreening);
  if (good.length < list.length || !Array.isArray(value))
    warnDeveloper(
      'screenings: each needs kato, known directions and a source with title and url; others are left out',
    );
  return good;
}

/** The screening of a place: of its district, or else of its region. */
export function screeningOf(
  screenings: readonly Screening[],
  district: string | undefined,
  region: string | undefined,
): Screening | undefined {
  const of = (kato: string | undefined) => screenings.find((screening) => screening.kato === kato);
  return of(district) ?? of(region);
}

/** The directions that the rules allow, those of the screening first. */
export function foundFirst(
  allowed: readonly LoanDirection[],
  screening: Screening | undefined,
): readonly LoanDirection[] {
  const found = (screening?.directions ?? []).filter((direction) => allowed.includes(direction));
  return [...found, ...allowed.filter((direction) => !found.includes(direction))];
}
