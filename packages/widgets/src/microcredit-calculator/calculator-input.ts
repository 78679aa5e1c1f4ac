import type { LoanAudience, LoanDirection } from '@amanat/rules/terms';

export const METHODS = ['annuity', 'equal-principal'] as const;
/** Of a loan that is paid every month: equal payments, or equal parts of the principal. */
export type MonthlyMethod = (typeof METHODS)[number];

export const SEASONAL_INTEREST = ['with-payment', 'monthly'] as const;
/** Of a loan that is paid in some months: whether the interest waits for them too. */
export type SeasonalInterest = (typeof SEASONAL_INTEREST)[number];

export const GRACES = ['none', 'principal', 'principal-and-interest'] as const;
/** What the first months ask: everything, interest only, or nothing. */
export type GraceKind = (typeof GRACES)[number];

/** How many months a grace may last here: no source establishes a length, so these are for trying out. */
export const GRACE_MONTHS = [3, 6, 12, 24] as const;

export const COST_NAMES = ['valuation', 'notary', 'insurance'] as const;
export type CostName = (typeof COST_NAMES)[number];

/** A sum in whole tenge that was set, or what the visitor typed, which nothing reformats under their fingers. */
export type Sum = { readonly tenge: number } | { readonly typed: string };

export const NO_SUM: Sum = { typed: '' };

/** What the visitor set. */
export interface CalculatorInput {
  readonly direction: LoanDirection;
  readonly audience: LoanAudience;
  readonly amount: Sum;
  readonly months: number;
  /** The day of the loan, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** The id of a livelihood on offer, or {@link OWN_MONTHS}. */
  readonly livelihood: string;
  /** The months that pay, 1 to 12, when the visitor names them. */
  readonly ownMonths: readonly number[];
  readonly seasonalInterest: SeasonalInterest;
  /** Of a seasonal plan: the term ends with its last paying month, so that nothing falls due out of season. */
  readonly endInSeason: boolean;
  readonly method: MonthlyMethod;
  readonly grace: GraceKind;
  readonly graceMonths: number;
  readonly costs: Readonly<Record<CostName, Sum>>;
}

/** What the calculator begins with: five million for five years, livestock, every month. */
export function firstInput(startDate: string): CalculatorInput {
  return {
    direction: 'livestock',
    audience: 'person',
    amount: { tenge: 5_000_000 },
    months: 60,
    startDate,
    livelihood: 'monthly',
    ownMonths: [],
    seasonalInterest: 'with-payment',
    endInSeason: false,
    method: 'annuity',
    grace: 'none',
    graceMonths: 12,
    costs: { valuation: NO_SUM, notary: NO_SUM, insurance: NO_SUM },
  };
}

/** The grace that fits a term of so many months: at least one payment comes after it. Nought when there is none. */
export function graceMonthsOf({ grace, graceMonths }: CalculatorInput, months: number): number {
  if (grace === 'none') return 0;
  return GRACE_MONTHS.findLast((some) => some <= graceMonths && some < months) ?? 0;
}
