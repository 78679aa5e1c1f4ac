import type { RoundingMode } from '../rounding.js';
import type { LenderDayCount } from './lender-day-count.js';

/** Decimal text with a point; amounts in whole currency, rates in per cent a year. */
export type Decimal = string;

/** A period of a loan. */
export interface Frequency {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly every: number;
}

/**
 * The terms of a loan as lenders elsewhere write them: to check their schedules against ours, amount by amount.
 * The calculator's own terms are `LoanInput`; what is here beyond those exists in contracts, not in the programmes.
 */
export interface LenderTerms {
  readonly principal: Decimal;
  readonly annualRate: Decimal;
  /** `effective`: a month's rate is (1 + a)^(1/12) − 1. */
  readonly rateType?: 'nominal' | 'effective' | undefined;
  readonly termCount: number;
  readonly frequency: Frequency;
  /** Without it dates do not matter. */
  readonly startDate?: string | undefined;
  /** Due dates are counted from it; else from the start date. */
  readonly firstDueDate?: string | undefined;
  readonly dueDates?: readonly string[] | undefined;
  /** Where the first period begins, when the money comes later. */
  readonly periodStart?: string | undefined;
  /** `flat`: interest on the whole principal, spread evenly. `fixedInstallment`: the same payment until repaid. */
  readonly method:
    'annuity' | 'equalPrincipal' | 'flat' | 'interestOnly' | 'fixedInstallment' | 'fixedPrincipalPercent';
  /** `period`: the same part of a year for each period. `days`: by the day count between due dates. */
  readonly interestBasis: 'period' | 'days';
  readonly dayCount?: LenderDayCount | undefined;
  readonly weeksPerYear?: number | undefined;
  readonly firstPeriod?:
    { readonly months?: number; readonly days?: number; readonly yearDays: number } | undefined;
  /** `period`: solved at the period's rate. `days30/365`: at rate · 30 / 365 a month. `factors`: at the real factors. */
  readonly levelRate?: { readonly basis: 'period' | 'days30/365' | 'factors' } | undefined;
  readonly level?: Decimal | undefined;
  readonly installment?: Decimal | undefined;
  readonly principalPart?: Decimal | undefined;
  /** The equal part, per cent of the principal. */
  readonly principalPercent?: Decimal | undefined;
  readonly flatPrincipalPart?: Decimal | undefined;
  /** The level payment is solved over this many periods, and the rest falls due with the last row. */
  readonly amortizationTerms?: number | undefined;
  /** No principal in this many first periods. */
  readonly gracePrincipal?: number | undefined;
  /** No interest in this many first periods; it is due, not compounded, with the next. */
  readonly graceInterest?: number | undefined;
  readonly decimals: number;
  readonly rounding: {
    readonly mode: RoundingMode | 'none';
    readonly interestMode?: RoundingMode | undefined;
    readonly paymentMode?: RoundingMode | undefined;
  };
  readonly installmentMultiple?: number | undefined;
  readonly currencyMultiple?: number | undefined;
  /** `interest`: the last total stays level, and its interest gives way. */
  readonly finalAdjust?: 'interest' | undefined;
  /** Payments beyond the schedule. */
  readonly payments?: readonly { readonly date: string; readonly amount: Decimal }[] | undefined;
  /** `reducePayment`: a new level. `reduceTerm`: the level stays. `skipNext`: the excess comes off the next principal. */
  readonly prepaymentEffect?: 'reducePayment' | 'reduceTerm' | 'skipNext' | undefined;
  /** The loan comes in parts, on these days. */
  readonly disbursements?: readonly { readonly date: string; readonly amount: Decimal }[] | undefined;
  readonly levelAdjust?: 'fineract' | undefined;
}

/** One row in units of 10^−scale. */
export interface LenderRow {
  readonly n: number;
  readonly dueDate?: string;
  readonly interest: bigint;
  readonly principal: bigint;
  readonly total: bigint;
  readonly balance: bigint;
}

/** Rows in units of 10^−scale: `scale` is `decimals`, or 60 where nothing is rounded. */
export interface LenderSchedule {
  readonly scale: number;
  readonly rows: readonly LenderRow[];
}
