import type { LoanDirection } from '@amanat/rules/terms';
import type { CitedSource } from '../element/source-line.js';

/** What the screening of a district or region found to be worth lending for, and where that stands. */
export interface Screening {
  /** KATO code of the district or region. */
  readonly kato: string;
  readonly directions: readonly LoanDirection[];
  readonly source: CitedSource;
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
