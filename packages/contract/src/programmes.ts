import * as z from 'zod/mini';
import {
  CONFIDENCES,
  DaySchema,
  DecimalSchema,
  LocalizedTextSchema,
  SourceSchema,
  TengeSchema,
  listOf,
  openSet,
} from './vocabulary.js';

export const PROGRAMME_SLUGS = [
  'auyl-amanaty',
  'qaryzsyz-qogam',
  'quqyqtyq-komek',
  'contact-centre-111',
] as const;
export type ProgrammeSlug = (typeof PROGRAMME_SLUGS)[number];

export const LOAN_DIRECTIONS = ['crops', 'livestock', 'processing', 'other'] as const;
export const LOAN_AUDIENCES = ['person', 'cooperative', 'repeat-borrower'] as const;

/** What the rules of one edition allow for one direction and audience. The limits are upper limits. */
export const LoanTermsSchema = z.looseObject({
  id: z.string(),
  edition: z.looseObject({
    id: z.string(),
    /** How the act is cited, for example `№ 53`. */
    order: z.string(),
    effectiveFrom: DaySchema,
    source: SourceSchema,
  }),
  direction: openSet(LOAN_DIRECTIONS),
  audience: openSet(LOAN_AUDIENCES),
  /** Nominal rate, per cent a year. */
  annualRatePercent: DecimalSchema,
  rateConfidence: openSet(CONFIDENCES),
  maxMonths: z.int().check(z.positive()),
  maxTenge: TengeSchema,
  /** The monthly calculation index (МРП) that `maxTenge` was computed with. */
  mrp: z.looseObject({ year: z.int(), tenge: TengeSchema, multiple: z.int() }),
  collateralRequired: z.boolean(),
});
export interface LoanTerms extends z.infer<typeof LoanTermsSchema> {}

export const ProgrammeSchema = z.looseObject({
  slug: openSet(PROGRAMME_SLUGS),
  name: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  /**
   * The terms in force on `on`; empty for programmes that lend nothing; null when today's are not established yet,
   * as in the first days of a year whose МРП is not published. A day that was asked for is refused instead.
   */
  loanTerms: z.nullable(z.array(LoanTermsSchema)),
  /** The day that `loanTerms` were looked up for. */
  on: DaySchema,
});
export interface Programme extends z.infer<typeof ProgrammeSchema> {}

export const ProgrammeListSchema = listOf(ProgrammeSchema);
export interface ProgrammeList extends z.infer<typeof ProgrammeListSchema> {}

/** `on`: the day whose rules are asked for; today when absent. */
export const ProgrammeQuerySchema = z.object({ on: z.optional(DaySchema) });
export interface ProgrammeQuery extends z.infer<typeof ProgrammeQuerySchema> {}
