import { dayNumber, parseDate } from '../dates.js';
import type { Fraction } from '../level-payment.js';
import { annuityShare, levelShare } from '../level-payment.js';
import { LoanInputError } from '../loan-input-error.js';
import type { RoundingMode } from '../rounding.js';
import { lenderYearFraction } from './lender-day-count.js';
import { effectiveMonths, fractionOf, parts, plus, portion, times } from './lender-numbers.js';
import type { Decimal, LenderTerms } from './lender-terms.js';

/** Where nothing is rounded, amounts are kept to 60 decimals: far beyond any that is shown. */
const EXACT_SCALE = 60;

/** From one date to another, where there are dates. */
export type Span = readonly [from: string | undefined, to: string | undefined];

/** How amounts are made on the terms' grid. */
export interface Ledger {
  readonly scale: number;
  readonly amount: (text: Decimal) => bigint;
  readonly interest: (balance: bigint, factor: Fraction) => bigint;
  readonly payment: (amount: bigint, fraction: Fraction) => bigint;
  readonly toMultiple: (amount: bigint) => bigint;
}

export function ledgerOf({ decimals, rounding, installmentMultiple, currencyMultiple }: LenderTerms): Ledger {
  const scale = rounding.mode === 'none' ? EXACT_SCALE : decimals;
  const unit = 10n ** BigInt(scale);
  const mode = rounding.mode === 'none' ? 'half-even' : rounding.mode;
  const onMultiple = (amount: bigint, multiple: number | undefined): bigint => {
    if (multiple === undefined) return amount;
    const step = BigInt(multiple) * unit;
    return portion(amount, { numerator: 1n, denominator: step }, mode) * step;
  };
  const made = (amount: bigint, fraction: Fraction, by: RoundingMode): bigint =>
    onMultiple(portion(amount, fraction, by), currencyMultiple);
  return {
    scale,
    amount: (text) => portion(unit, fractionOf(text), mode),
    interest: (balance, factor) => made(balance, factor, rounding.interestMode ?? mode),
    payment: (amount, fraction) => made(amount, fraction, rounding.paymentMode ?? mode),
    toMultiple: (amount) => onMultiple(amount, installmentMultiple),
  };
}

function yearlyRate(terms: LenderTerms): Fraction {
  return times(fractionOf(terms.annualRate), parts(1, 100));
}

/** The rate of a whole period, whatever its dates. */
function periodFactor(terms: LenderTerms): Fraction {
  const { unit, every } = terms.frequency;
  const rate = yearlyRate(terms);
  if (unit === 'week') return times(rate, parts(every, terms.weeksPerYear ?? 52));
  if (unit === 'day') return times(rate, parts(every, 365));
  const months = unit === 'year' ? every * 12 : every;
  return terms.rateType === 'effective' ? effectiveMonths(rate, months) : times(rate, parts(months, 12));
}

function daysFactor(terms: LenderTerms, from: string, to: string): Fraction {
  const { numerator, denominator } = lenderYearFraction(terms.dayCount ?? '30/360', from, to);
  return times(yearlyRate(terms), parts(numerator, denominator));
}

export function factorsOf(terms: LenderTerms, dueDates: readonly string[]): Fraction[] {
  const whole = periodFactor(terms);
  return Array.from({ length: terms.termCount }, (_, i) => {
    if (i === 0 && terms.firstPeriod) {
      const { months = 0, days = 0, yearDays } = terms.firstPeriod;
      return times(yearlyRate(terms), plus(parts(months, 12), parts(days, yearDays)));
    }
    if (terms.interestBasis === 'period') return whole;
    const from = i === 0 ? terms.startDate : dueDates[i - 1];
    const to = dueDates[i];
    if (from === undefined || to === undefined) throw new LoanInputError('date-invalid');
    return daysFactor(terms, from, to);
  });
}

/** The level payment for a balance over the periods that `factors` still has. */
export function levelOf(
  terms: LenderTerms,
  ledger: Ledger,
  balance: bigint,
  factors: readonly Fraction[],
): bigint {
  if (terms.level !== undefined) return ledger.amount(terms.level);
  const { every } = terms.frequency;
  const basis = terms.amortizationTerms === undefined ? (terms.levelRate?.basis ?? 'factors') : 'period';
  const count = terms.amortizationTerms ?? factors.length;
  const byBasis = {
    factors: () => levelShare(factors),
    period: () => annuityShare(periodFactor(terms), count),
    'days30/365': () => annuityShare(times(yearlyRate(terms), parts(30 * every, 365)), count),
  };
  return ledger.toMultiple(ledger.payment(balance, byBasis[basis]()));
}

/** The factor of a part of a period: by the day count, or by actual days of a period that has no day count. */
export function partOf(terms: LenderTerms, whole: Fraction, [from, due]: Span, [start, end]: Span): Fraction {
  if (from === undefined || due === undefined || start === undefined || end === undefined) return whole;
  if (start === from && end === due) return whole;
  if (terms.interestBasis === 'days') return daysFactor(terms, start, end);
  const days = (a: string, b: string): number => dayNumber(parseDate(b)) - dayNumber(parseDate(a));
  return times(whole, parts(days(start, end), days(from, due)));
}
