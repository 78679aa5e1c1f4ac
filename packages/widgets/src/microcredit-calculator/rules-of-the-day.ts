import { effectiveRateCeilingOn, type EffectiveRateCeiling } from '@amanat/rules/ceilings';
import {
  audiencesOn,
  directionsOn,
  RuleUnknownError,
  termsOn,
  type LoanAudience,
  type LoanDirection,
  type LoanEdition,
  type LoanTerms,
} from '@amanat/rules/terms';
import type { CitedSource } from '../element/source-line.js';
import type { CalculatorInput } from './calculator-input.js';

/** What the calculator goes by: terms of the registry that it came with, or newer ones that a server told. */
export interface Terms extends Pick<LoanTerms, 'id' | 'maxMonths' | 'maxTenge' | 'notes'> {
  /** Nominal rate, per cent a year, a decimal as text. */
  readonly annualRatePercent: string;
  readonly mrp: Pick<LoanTerms['mrp'], 'year' | 'tenge' | 'multiple'>;
  readonly edition: Pick<LoanEdition, 'order' | 'effectiveFrom' | 'effectiveFromBasis'> & {
    readonly id: string;
    readonly source: CitedSource;
  };
}

/** Why the rules of a day have no terms. */
export type RulesProblem =
  | { readonly code: 'invalid' }
  /** The index of the year, and so the limit, is not established. */
  | { readonly code: 'year-unknown'; readonly year: number }
  | { readonly code: 'before-programme' };

/** What the rules allow on a day. The direction and the audience are ones that its edition knows. */
export interface Rules {
  readonly directions: readonly LoanDirection[];
  readonly audiences: readonly LoanAudience[];
  readonly direction: LoanDirection;
  readonly audience: LoanAudience;
  readonly terms: Terms | undefined;
  readonly problem: RulesProblem | undefined;
}

function problemOf(error: unknown, day: string): RulesProblem {
  if (!(error instanceof RuleUnknownError)) throw error;
  if (error.code === 'day-invalid') return { code: 'invalid' };
  if (error.code === 'terms-unknown') return { code: 'before-programme' };
  return { code: 'year-unknown', year: Number(day.slice(0, 4)) };
}

/** The rules of the start date for what is asked. A year that the registry does not know is never another year's. */
export function rulesFor({
  startDate,
  direction: asked,
  audience: who,
}: Pick<CalculatorInput, 'startDate' | 'direction' | 'audience'>): Rules {
  let rules: Rules = {
    directions: [asked],
    audiences: [who],
    direction: asked,
    audience: who,
    terms: undefined,
    problem: undefined,
  };
  try {
    const directions = directionsOn(startDate);
    const direction = directions.includes(asked) ? asked : (directions[0] ?? asked);
    const audiences = audiencesOn(startDate, direction);
    const audience = audiences.includes(who) ? who : (audiences[0] ?? who);
    rules = { ...rules, directions, audiences, direction, audience };
    return { ...rules, terms: termsOn(startDate, { direction, audience }) };
  } catch (error) {
    return { ...rules, problem: problemOf(error, startDate) };
  }
}

/** The ceiling of the effective rate on the day, where it is established. */
export function ceilingOn(day: string): EffectiveRateCeiling | undefined {
  try {
    return effectiveRateCeilingOn(day, 'microcredit');
  } catch (error) {
    if (error instanceof RuleUnknownError) return undefined;
    throw error;
  }
}
