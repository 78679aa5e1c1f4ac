import type { LoanTerms, Programme, ProgrammeList, ProgrammeQuery } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import { PROGRAMMES } from '@amanat/rules/programmes';
import { RuleUnknownError, allTermsOn, type LoanTerms as KnownTerms } from '@amanat/rules/terms';
import type { Clock } from './clock.js';
import { Refusal } from './refusal.js';
import { sourceOf } from './source.js';

const loanTerms = (terms: KnownTerms): LoanTerms => ({
  id: terms.id,
  edition: {
    id: terms.edition.id,
    order: terms.edition.order,
    effectiveFrom: terms.edition.effectiveFrom,
    source: sourceOf(terms.edition.source),
  },
  direction: terms.direction,
  audience: terms.audience,
  annualRatePercent: terms.annualRatePercent,
  rateConfidence: terms.rateConfidence,
  maxMonths: terms.maxMonths,
  maxTenge: terms.maxTenge,
  mrp: { year: terms.mrp.year, tenge: terms.mrp.tenge, multiple: terms.mrp.multiple },
  collateralRequired: terms.collateralRequired,
});

/** Null where the rules of a day are not established: another day's terms would be wrong, not nearly right. */
export function termsOf(slug: string, on: string): LoanTerms[] | null {
  if (slug !== 'auyl-amanaty') return [];
  try {
    return allTermsOn(on).map(loanTerms);
  } catch (error) {
    if (error instanceof RuleUnknownError) return null;
    throw error;
  }
}

/** Whoever names a day wants its terms, so a day without them is refused; the names of today's answer always come. */
function answer(
  { slug, name, summary }: (typeof PROGRAMMES)[number],
  clock: Clock,
  asked: string | undefined,
): Programme {
  const on = asked ?? dayInKazakhstan(clock());
  const terms = termsOf(slug, on);
  if (terms === null && asked !== undefined) throw new Refusal('rule-unknown');
  return { slug, name, summary, loanTerms: terms, on };
}

/** The programmes with the terms of a day, today in Kazakhstan when none is named. */
export function listProgrammes(clock: Clock, { on }: ProgrammeQuery): ProgrammeList {
  return { data: PROGRAMMES.map((programme) => answer(programme, clock, on)), nextCursor: null };
}

export function retrieveProgramme(clock: Clock, slug: string, { on }: ProgrammeQuery): Programme {
  const programme = PROGRAMMES.find((candidate) => candidate.slug === slug);
  if (!programme) throw new Refusal('not-found');
  return answer(programme, clock, on);
}
