import type { Cost } from './costs.js';
import type { DayCount } from './day-count.js';
import { DAY_COUNTS } from './day-count.js';
import type { CalendarDate, EndOfMonth } from './dates.js';
import { parseDate } from './dates.js';
import { LoanInputError } from './loan-input-error.js';
import type { Tiyn } from './money.js';
import { LARGEST_AMOUNT, SMALLEST_AMOUNT } from './money.js';
import type { Rate } from './nominal-rate.js';
import { parseRate } from './nominal-rate.js';
import type { RoundingMode } from './rounding.js';
import { ROUNDING_MODES } from './rounding.js';
import type { WorkCalendar } from './working-days.js';

/**
 * `annuity`: equal payments. `equal-principal`: equal parts of the principal and the interest on the rest.
 * `bullet`: interest each period, the principal at the end. `seasonal`: equal payments in the months that the
 * payer names and at the end of the term.
 */
export type RepaymentMethod = 'annuity' | 'equal-principal' | 'bullet' | 'seasonal';

/**
 * A delay at the start, in periods (in months for `seasonal`). `principal`: interest is paid, principal is not.
 * `principal-and-interest`: nothing is paid; the interest of those periods is spread evenly over the later
 * payments and bears no interest itself.
 */
export interface Grace {
  readonly kind: 'principal' | 'principal-and-interest';
  readonly periods: number;
}

/** Every amount is rounded once, when it is made. */
export interface RoundingRules {
  /** Interest and payments in whole tiyn (default) or whole tenge. */
  readonly unit?: 'tiyn' | 'tenge' | undefined;
  /** Default `half-up`. */
  readonly mode?: RoundingMode | undefined;
  /** The equal payment, or the equal part of the principal, becomes a multiple of this, in tiyn, by `mode`. */
  readonly instalmentMultipleTiyn?: Tiyn | undefined;
}

/** The terms of one loan. */
export interface LoanInput {
  /** 1 tenge to 100 bn tenge. */
  readonly amountTiyn: Tiyn;
  /** Nominal rate, per cent a year, a decimal with a point: `'2.5'`; 0 to 1000. */
  readonly annualRatePercent: string;
  /** 1 to 600, a multiple of `everyMonths`. */
  readonly months: number;
  /** The day the money is given, `'YYYY-MM-DD'`; due dates are counted from it. */
  readonly startDate: string;
  readonly method: RepaymentMethod;
  /** A payment every so many months; default 1, and always 1 for `seasonal`. */
  readonly everyMonths?: 1 | 3 | 6 | 12 | undefined;
  /** Default `30/360`. */
  readonly dayCount?: DayCount | undefined;
  readonly grace?: Grace | undefined;
  /** For `seasonal`: the months that pay, 1 (January) to 12. */
  readonly payingMonths?: readonly number[] | undefined;
  /** For `seasonal`: interest every month (default), or together with the payment and without compounding. */
  readonly seasonalInterest?: 'monthly' | 'with-payment' | undefined;
  /**
   * For `seasonal`: the loan ends at its term, in whatever month that is (default), or in the last of the paying months
   * before it.
   */
  readonly seasonalEnd?: 'term' | 'last-paying-month' | undefined;
  readonly rounding?: RoundingRules | undefined;
  readonly costs?: readonly Cost[] | undefined;
  /** With a calendar, a due date that is a day off moves to the next working day. */
  readonly workingDays?: WorkCalendar | undefined;
  /** Default `same-day`. */
  readonly endOfMonth?: EndOfMonth | undefined;
}

/** The longest term in months: 50 years. */
export const LONGEST_TERM = 600;

/** The terms after checking, with defaults filled in. */
export interface Loan {
  readonly amount: Tiyn;
  readonly rate: Rate;
  readonly months: number;
  readonly everyMonths: number;
  readonly start: CalendarDate;
  readonly method: RepaymentMethod;
  readonly dayCount: DayCount;
  readonly grace: Grace;
  readonly payingMonths: readonly number[];
  readonly seasonalInterest: 'monthly' | 'with-payment';
  readonly unit: number;
  readonly mode: RoundingMode;
  readonly multiple: number;
  readonly endOfMonth: EndOfMonth;
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

/** @throws {LoanInputError} `not-whole-tiyn`, `amount-too-small`, `amount-too-large` */
export function checkAmount(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new LoanInputError('not-whole-tiyn');
  if (amount < SMALLEST_AMOUNT) throw new LoanInputError('amount-too-small', SMALLEST_AMOUNT);
  if (amount > LARGEST_AMOUNT) throw new LoanInputError('amount-too-large', LARGEST_AMOUNT);
}

/** @throws {LoanInputError} `months-out-of-range` */
export function checkMonths(months: number): void {
  if (!isWithin(months, 1, LONGEST_TERM)) throw new LoanInputError('months-out-of-range', LONGEST_TERM);
}

/** Whether the month that lies so many months after the start is one that the payer named. */
export function isPayingMonth(month: number, start: CalendarDate, payingMonths: readonly number[]): boolean {
  return payingMonths.includes(((start.month - 1 + month) % 12) + 1);
}

/** The last paying month of a term; the term itself when it has none. */
function lastPaying(months: number, start: CalendarDate, payingMonths: readonly number[]): number {
  for (let month = months; month > 0; month -= 1) if (isPayingMonth(month, start, payingMonths)) return month;
  return months;
}

/**
 * The terms of a loan, checked.
 * @throws {LoanInputError}
 */
export function readLoan(input: LoanInput): Loan {
  const { amountTiyn: amount, method, everyMonths = 1, dayCount = '30/360' } = input;
  const { grace = { kind: 'principal', periods: 0 }, payingMonths = [], rounding = {} } = input;
  const { mode = 'half-up', instalmentMultipleTiyn: multiple = 1 } = rounding;
  const isSeasonal = method === 'seasonal';

  checkAmount(amount);
  checkMonths(input.months);
  if (!['annuity', 'equal-principal', 'bullet', 'seasonal'].includes(method))
    throw new LoanInputError('method-unknown');
  if (![1, 3, 6, 12].includes(everyMonths) || (isSeasonal && everyMonths !== 1)) {
    throw new LoanInputError('every-months-unknown');
  }
  if (input.months % everyMonths !== 0) throw new LoanInputError('months-not-whole-periods', everyMonths);
  if (!DAY_COUNTS.includes(dayCount)) throw new LoanInputError('day-count-unknown');
  if (isSeasonal && (payingMonths.length === 0 || !payingMonths.every((month) => isWithin(month, 1, 12)))) {
    throw new LoanInputError('paying-months-invalid', 12);
  }
  if (!ROUNDING_MODES.includes(mode) || !isWithin(multiple, 1, LARGEST_AMOUNT)) {
    throw new LoanInputError('rounding-invalid');
  }
  const start = parseDate(input.startDate);
  const months =
    input.seasonalEnd === 'last-paying-month' ? lastPaying(input.months, start, payingMonths) : input.months;
  const mostGrace = months / everyMonths - 1;
  if (!isWithin(grace.periods, 0, mostGrace)) throw new LoanInputError('grace-out-of-range', mostGrace);
  return {
    amount,
    rate: parseRate(input.annualRatePercent),
    months,
    everyMonths,
    start,
    method,
    dayCount,
    grace,
    payingMonths,
    seasonalInterest: input.seasonalInterest ?? 'monthly',
    unit: rounding.unit === 'tenge' ? 100 : 1,
    mode,
    multiple,
    endOfMonth: input.endOfMonth ?? 'same-day',
  };
}
