import {
  EDITIONS,
  LATER_ACTS_CHECKED_UNTIL,
  LOAN_AUDIENCES,
  LOAN_DIRECTIONS,
  type Allowance,
  type LoanAudience,
  type LoanDirection,
  type LoanEdition,
  type LoanInstrument,
  type TermsNote,
} from './loan-editions.js';
import { monthlyCalculationIndex, type MonthlyCalculationIndex } from './mrp.js';
import { RuleUnknownError, requireDay } from './rule-unknown-error.js';
import { inForceOn, type Confidence, type Day } from './source.js';

export * from './loan-editions.js';
export { RuleUnknownError } from './rule-unknown-error.js';

/** Who asks for a loan, and for what. */
export interface LoanPurpose {
  readonly direction: LoanDirection;
  readonly audience: LoanAudience;
}

/** What «Ауыл аманаты» allows on a day for one purpose. The limits are upper limits, not an offer. */
export interface LoanTerms extends LoanPurpose {
  readonly id: string;
  readonly edition: LoanEdition;
  /** Nominal rate, per cent a year, a decimal as text. */
  readonly annualRatePercent: '2.5';
  readonly rateConfidence: Confidence;
  readonly maxMonths: number;
  readonly monthsConfidence: Confidence;
  readonly maxMrp: number;
  /** `maxMrp` in whole tenge, by the index of the day's year. */
  readonly maxTenge: number;
  readonly amountConfidence: Confidence;
  /** Not established: no source names a smallest loan. */
  readonly minTenge?: undefined;
  readonly mrp: MonthlyCalculationIndex & { readonly multiple: number };
  /** A grace clause exists; its length does not stand in any source that was read. */
  readonly grace: { readonly established: false };
  readonly collateralRequired: true;
  readonly collateralConfidence: Confidence;
  readonly instruments: readonly LoanInstrument[];
  readonly notes: readonly TermsNote[];
}

/** The edition in force does not say, where it was read, what this purpose may have. */
export class TermsCombinationError extends RuleUnknownError {
  override readonly name = 'TermsCombinationError';
  readonly editionId: LoanEdition['id'];
  /** The purposes that the edition does know. */
  readonly known: readonly LoanPurpose[];

  constructor(edition: LoanEdition, purpose: LoanPurpose, day: Day) {
    const known = edition.allowances.map(({ direction, audience }) => ({ direction, audience }));
    const names = known.map(({ direction, audience }) => `${direction}/${audience}`).join(', ');
    const asked = `${purpose.direction}/${purpose.audience}`;
    super('combination-unknown', `${edition.order} is not known to cover ${asked}; known: ${names}.`, {
      day,
    });
    this.editionId = edition.id;
    this.known = known;
  }
}

/**
 * The edition of the rules on a day: the day of the contract, not of the visit.
 * @throws {RuleUnknownError} `terms-unknown` before the first edition; `day-invalid`.
 */
export function editionOn(day: Day): LoanEdition {
  const edition = inForceOn(EDITIONS, requireDay(day));
  if (edition === undefined) {
    throw new RuleUnknownError(
      'terms-unknown',
      `The terms of «Ауыл аманаты» on ${day} are not established.`,
      {
        day,
      },
    );
  }
  return edition;
}

/** The audiences that the day's edition knows, of one direction when it is given. Throws as {@link editionOn}. */
export function audiencesOn(day: Day, direction?: LoanDirection): readonly LoanAudience[] {
  const { allowances } = editionOn(day);
  return LOAN_AUDIENCES.filter((audience) =>
    allowances.some((one) => one.audience === audience && (direction ?? one.direction) === one.direction),
  );
}

/** The directions that the day's edition knows, of one audience when it is given. Throws as {@link editionOn}. */
export function directionsOn(day: Day, audience?: LoanAudience): readonly LoanDirection[] {
  const { allowances } = editionOn(day);
  return LOAN_DIRECTIONS.filter((direction) =>
    allowances.some((one) => one.direction === direction && (audience ?? one.audience) === one.audience),
  );
}

/**
 * The terms for one purpose on a day.
 * @throws {TermsCombinationError} `combination-unknown`, with the purposes that are known.
 * @throws {RuleUnknownError} `terms-unknown` before the first edition; `mrp-unknown` when the year's index is not
 * established; `day-invalid`.
 * @example
 * termsOn('2026-11-24', { direction: 'livestock', audience: 'person' }).maxTenge; // 10_812_500
 */
export function termsOn(day: Day, purpose: LoanPurpose): LoanTerms {
  const edition = editionOn(day);
  const allowance = edition.allowances.find(
    (one) => one.direction === purpose.direction && one.audience === purpose.audience,
  );
  if (allowance === undefined) throw new TermsCombinationError(edition, purpose, day);
  return termsUnder(edition, allowance, day);
}

/** Every purpose that is known on a day, with its terms. Throws as {@link termsOn}, but for combinations. */
export function allTermsOn(day: Day): readonly LoanTerms[] {
  const edition = editionOn(day);
  return edition.allowances.map((allowance) => termsUnder(edition, allowance, day));
}

function termsUnder(edition: LoanEdition, allowance: Allowance, day: Day): LoanTerms {
  const { direction, audience, maxMonths, maxMrp } = allowance;
  const mrp = monthlyCalculationIndex(Number(day.slice(0, 4)));
  const amendment =
    edition.amendment && edition.amendment.effectiveFrom <= day ? edition.amendment : undefined;
  // A restated act whose figures were not read again is one grade less sure.
  const grade = (confidence: Confidence): Confidence => (amendment ? 'medium' : confidence);
  return {
    id: `${edition.id}/${direction}/${audience}`,
    edition,
    direction,
    audience,
    annualRatePercent: '2.5',
    rateConfidence: grade(edition.rateConfidence),
    maxMonths,
    monthsConfidence: grade(edition.monthsConfidence),
    maxMrp,
    maxTenge: maxMrp * mrp.tenge,
    amountConfidence: grade(allowance.amountConfidence),
    mrp: { ...mrp, multiple: maxMrp },
    grace: { established: false },
    collateralRequired: true,
    collateralConfidence: grade(edition.collateralConfidence),
    instruments: amendment?.instruments ?? edition.instruments,
    notes: [
      ...edition.notes,
      ...allowance.notes,
      ...(amendment ? [amendment.note] : []),
      ...(day > LATER_ACTS_CHECKED_UNTIL ? (['later-act-not-checked'] as const) : []),
    ],
  };
}
