import { calculateSchedule, tenge, type LoanInput, type Schedule, type Tiyn } from '@amanat/loans';
import type { EffectiveRateCeiling } from '@amanat/rules/ceilings';
import { graceMonthsOf, type CalculatorInput, type CostName, type GraceKind } from './calculator-input.js';
import { monthOf } from './month-list.js';
import { type Terms, ceilingOn } from './rules-of-the-day.js';

/** An input that was read and found good. */
export interface LoanRequest {
  readonly input: CalculatorInput;
  readonly terms: Terms;
  /** Whole tenge. */
  readonly amount: number;
  /** 1 to 12; none: every month. */
  readonly payingMonths: readonly number[];
  readonly costs: readonly { readonly name: CostName; readonly tenge: number }[];
}

/** One good result, with all that it rests on. */
export interface Calculation extends LoanRequest {
  readonly schedule: Schedule;
  /** Where it is established for the day. */
  readonly ceiling: EffectiveRateCeiling | undefined;
  readonly grace:
    | {
        readonly kind: Exclude<GraceKind, 'none'>;
        readonly months: number;
        /** What accrues meanwhile, paid or not. */
        readonly interest: Tiyn;
      }
    | undefined;
}

/**
 * The largest payment as people read it, in whole tenge, with the first day that asks it. The last row of equal
 * payments may be a tiyn larger than the others; that is no month to name.
 */
export function largestPaymentOf({ schedule }: Calculation): {
  readonly tenge: number;
  readonly date: string;
  /** Every payment but the last is this one. */
  readonly isUsual: boolean;
} {
  const { rows, largestPayment } = schedule;
  const tenge = Math.round(largestPayment.amount / 100);
  const same = rows.filter(({ payment }) => Math.round(payment / 100) === tenge);
  return {
    tenge,
    date: same[0]?.date ?? largestPayment.date,
    isUsual: same.length >= rows.length - 1 && rows.length > 1,
  };
}

/** The term in months; of a plan that ends in season, up to the last month in it that pays. */
function termOf({ input, payingMonths }: LoanRequest): number {
  if (payingMonths.length === 0 || !input.endInSeason) return input.months;
  const start = monthOf(input.startDate);
  let months = input.months;
  while (months > 1 && !payingMonths.includes(((start - 1 + months) % 12) + 1)) months -= 1;
  return months;
}

function loanOf(request: LoanRequest): LoanInput {
  const { input, terms, amount, payingMonths, costs } = request;
  const months = termOf(request);
  const graceMonths = graceMonthsOf(input, months);
  return {
    amountTiyn: tenge(amount),
    annualRatePercent: terms.annualRatePercent,
    months,
    startDate: input.startDate,
    ...(payingMonths.length > 0
      ? { method: 'seasonal', payingMonths, seasonalInterest: input.seasonalInterest }
      : { method: input.method }),
    ...(graceMonths > 0 && input.grace !== 'none' && { grace: { kind: input.grace, periods: graceMonths } }),
    costs: costs.map((cost) => ({ name: cost.name, amountTiyn: tenge(cost.tenge), when: 'start' })),
  };
}

function graceOf(loan: LoanInput): Calculation['grace'] {
  if (!loan.grace) return undefined;
  const { kind, periods: months } = loan.grace;
  const { amountTiyn, annualRatePercent, startDate } = loan;
  // Nothing is repaid meanwhile, so the interest is that of a loan which ends with the grace.
  const untouched = calculateSchedule({ amountTiyn, annualRatePercent, startDate, months, method: 'bullet' });
  return { kind, months, interest: untouched.totals.interest };
}

/** The schedule of a good input, and what the day's rules say of it. */
export function calculate(request: LoanRequest): Calculation {
  const loan = loanOf(request);
  return {
    ...request,
    schedule: calculateSchedule(loan),
    ceiling: ceilingOn(request.input.startDate),
    grace: graceOf(loan),
  };
}
