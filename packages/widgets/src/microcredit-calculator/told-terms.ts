import type { LoanAudience, LoanDirection } from '@amanat/rules/terms';
import type { LoanTerms as ToldTerms } from '@amanat/sdk';
import type { CalculatorInput } from './calculator-input.js';
import type { Rules, Terms } from './rules-of-the-day.js';

export type { ToldTerms };

/** What our own words and lists know; a direction of another year's rules has no name here. */
const DIRECTIONS: readonly string[] = ['crops', 'livestock', 'processing', 'other'] satisfies LoanDirection[];
const AUDIENCES: readonly string[] = ['person', 'cooperative', 'repeat-borrower'] satisfies LoanAudience[];
const isDirection = (text: string): text is LoanDirection => DIRECTIONS.includes(text);
const isAudience = (text: string): text is LoanAudience => AUDIENCES.includes(text);

const termsOf = ({ id, edition, annualRatePercent, maxMonths, maxTenge, mrp }: ToldTerms): Terms => ({
  id,
  annualRatePercent,
  maxMonths,
  maxTenge,
  mrp,
  notes: [],
  edition: { ...edition, effectiveFromBasis: 'date-of-act' },
});

/** Told terms say what holds from the first day of their edition until the end of the year of their index. */
const holdOn = ({ edition, mrp }: ToldTerms, day: string): boolean =>
  edition.effectiveFrom <= day && String(mrp.year) === day.slice(0, 4);

/**
 * The rules of a day with what a server told. Told terms go before ours where ours know nothing of the day, or know an
 * older edition only: a page that nobody updates calculates by the rules that the server was given.
 */
export function rulesWith(
  told: readonly ToldTerms[],
  ours: Rules,
  { startDate, direction: asked, audience: who }: CalculatorInput,
): Rules {
  if (ours.problem?.code === 'invalid') return ours;
  const known = told.filter(
    (terms) =>
      holdOn(terms, startDate) &&
      terms.edition.effectiveFrom > (ours.terms?.edition.effectiveFrom ?? '') &&
      isDirection(terms.direction) &&
      isAudience(terms.audience),
  );
  if (known.length === 0) return ours;
  const directions = [...new Set(known.map(({ direction }) => direction))].filter(isDirection);
  const direction = directions.includes(asked) ? asked : (directions[0] ?? asked);
  const ofDirection = known.filter((terms) => terms.direction === direction);
  const audiences = [...new Set(ofDirection.map(({ audience }) => audience))].filter(isAudience);
  const audience = audiences.includes(who) ? who : (audiences[0] ?? who);
  const found = ofDirection.find((terms) => terms.audience === audience);
  return { directions, audiences, direction, audience, terms: found && termsOf(found), problem: undefined };
}
