import type { Cost, DatedCost } from './costs.js';
import { datedCosts } from './costs.js';
import type { DayCount } from './day-count.js';
import { actualYears } from './day-count.js';
import { dateOfDay, dayNumber, isoDate, monthsLater, parseDate } from './dates.js';
import type { DayFlow, EffectiveRate } from './effective-rate.js';
import { effectiveRateOfDays } from './effective-rate.js';
import { levelPayment } from './level-payment.js';
import type { Loan, LoanInput } from './loan-input.js';
import { readLoan } from './loan-input.js';
import type { Tiyn } from './money.js';
import { rateFor } from './nominal-rate.js';
import type { Instalment, Period } from './repayment.js';
import { repay } from './repayment.js';
import type { RoundingMode } from './rounding.js';
import { share } from './rounding.js';
import { workingDayFinder } from './working-days.js';

/** One row of the schedule, in tiyn. The five columns of the regulatory form are date, payment, interest, principal, balance. */
export interface ScheduleRow {
  /** From 1. */
  readonly n: number;
  /** Due date, `'YYYY-MM-DD'`. */
  readonly date: string;
  readonly interest: Tiyn;
  readonly principal: Tiyn;
  /** Interest and principal. */
  readonly payment: Tiyn;
  /** What is owed after the payment. */
  readonly balance: Tiyn;
}

/** Sums of the rows and of the costs, in tiyn. */
export interface ScheduleTotals {
  readonly principal: Tiyn;
  readonly interest: Tiyn;
  /** Principal and interest, without costs. */
  readonly payment: Tiyn;
  readonly costs: Tiyn;
  /** Interest and costs. */
  readonly overpayment: Tiyn;
}

/** What the figures rest on, for the caller to print beside them. */
export interface Assumptions {
  readonly dayCount: DayCount;
  /** Amounts are whole multiples of this, in tiyn: 1 or 100. */
  readonly roundedToTiyn: number;
  readonly roundingMode: RoundingMode;
  /** The equal payment is a multiple of this, in tiyn; 1 when it is not. */
  readonly instalmentMultipleTiyn: number;
  /** The row that takes what rounding left. */
  readonly settlingRow: 'last';
  /** The equal payment is solved at twelfths of the yearly rate, whatever the day count. */
  readonly levelPaymentBasis: 'twelfths-of-a-year';
  readonly dueDates: 'as-counted' | 'moved-to-next-working-day';
  /** The first row whose due date lies after the known part of the work calendar. */
  readonly beyondCalendarFromRow?: number;
  /** The exponent of the effective rate. */
  readonly effectiveRateTime: 'days/365';
}

/** A repayment schedule with everything that a borrower should see. */
export interface Schedule {
  readonly rows: readonly ScheduleRow[];
  readonly totals: ScheduleTotals;
  /** Each cost on its day. */
  readonly costs: readonly DatedCost[];
  /** The first of the largest payments. */
  readonly largestPayment: { readonly amount: Tiyn; readonly date: string; readonly n: number };
  readonly effectiveRate: EffectiveRate;
  readonly assumptions: Assumptions;
  /** The terms as given. */
  readonly input: LoanInput;
}

/** Months from the start to each due date. */
function dueMonths(loan: Loan): number[] {
  const withPayment = loan.method === 'seasonal' && loan.seasonalInterest === 'with-payment';
  const months: number[] = [];
  for (let month = loan.everyMonths; month <= loan.months; month += loan.everyMonths) {
    if (!withPayment || month === loan.months || isPayingMonth(loan, month)) months.push(month);
  }
  return months;
}

/** Whether the month that lies so many months after the start is one that the payer named. */
function isPayingMonth(loan: Loan, month: number): boolean {
  return loan.payingMonths.includes(((loan.start.month - 1 + month) % 12) + 1);
}

/** What the due date so many months after the start asks. */
function paysAt(loan: Loan, month: number): Period['pays'] {
  if (month <= loan.grace.periods * loan.everyMonths) {
    return loan.grace.kind === 'principal' ? 'interest' : 'nothing';
  }
  if (month === loan.months || loan.method !== 'seasonal' || isPayingMonth(loan, month)) return 'instalment';
  return 'interest';
}

/** The size of the equal payment or part, rounded to its multiple. */
function instalmentOf(loan: Loan, periods: readonly Period[], lengths: readonly number[]): Instalment {
  const { amount, mode, unit, multiple, method } = loan;
  if (method === 'bullet') return { kind: 'none', amount: 0 };
  const paying = lengths.filter((_, i) => periods[i]?.pays === 'instalment');
  const level = method !== 'equal-principal';
  const monthly = rateFor(loan.rate, { numerator: 1, denominator: 12 });
  const exact = level
    ? levelPayment(amount, monthly, paying, { unit, mode })
    : share(amount, 1, paying.length, { unit, mode });
  return {
    kind: level ? 'level' : 'part',
    amount: multiple === 1 ? exact : share(exact, 1, 1, { unit: multiple, mode }),
  };
}

function sumOf<T>(items: readonly T[], amountOf: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += amountOf(item);
  return sum;
}

/** Due dates, moved off days off when there is a calendar. */
function dueDays(
  loan: Loan,
  months: readonly number[],
  calendar: LoanInput['workingDays'],
): { day: number; date: string }[] {
  const workingDay = calendar && workingDayFinder(calendar);
  return months.map((month) => {
    const date = monthsLater(loan.start, month, loan.endOfMonth);
    const day = dayNumber(date);
    const moved = workingDay?.(day) ?? day;
    return { day: moved, date: isoDate(moved === day ? date : dateOfDay(moved)) };
  });
}

function flowsOf(
  loan: Loan,
  startDay: number,
  rows: readonly ScheduleRow[],
  days: readonly { day: number }[],
  costs: readonly DatedCost[],
): DayFlow[] {
  const flows: DayFlow[] = [{ day: startDay, amount: loan.amount }];
  rows.forEach(({ payment }, i) => flows.push({ day: days[i]?.day ?? startDay, amount: 0 - payment }));
  for (const { date, amount } of costs) flows.push({ day: dayNumber(parseDate(date)), amount: 0 - amount });
  return flows;
}

/**
 * The repayment schedule of a loan, its totals and its annual effective rate. All amounts are whole tiyn and exact:
 * the principal of the rows adds up to the loan, the last balance is 0, and the totals are the sums of the rows.
 *
 * Interest is balance · rate · part of the year, by the day count. The equal payment is
 * P·i·(1+i)ⁿ / ((1+i)ⁿ − 1) with i = rate · months / 12; the last row takes what rounding left.
 * @throws {LoanInputError} with a code and, where there is one, the limit.
 * @example
 * const schedule = calculateSchedule({
 *   amountTiyn: tenge(5_000_000),
 *   annualRatePercent: '2.5',
 *   months: 60,
 *   startDate: '2026-01-15',
 *   method: 'annuity',
 * });
 * schedule.largestPayment.amount; // 8873681 tiyn, 88 736.81 tenge
 */
export function calculateSchedule(input: LoanInput): Schedule {
  const loan = readLoan(input);
  const months = dueMonths(loan);
  const lengths = months.map((month, i) => month - (months[i - 1] ?? 0));
  const due = dueDays(loan, months, input.workingDays);
  const startDay = dayNumber(loan.start);
  const { dayCount, rate, unit, mode } = loan;

  const periods = months.map((month, i): Period => {
    const part =
      dayCount === '30/360'
        ? { numerator: lengths[i] ?? 0, denominator: 12 }
        : actualYears(dayCount, due[i - 1]?.day ?? startDay, due[i]?.day ?? startDay);
    return { rate: rateFor(rate, part), pays: paysAt(loan, month) };
  });
  const rows = repay(
    loan.amount,
    periods,
    instalmentOf(loan, periods, lengths),
    { unit, mode },
    (n, interest, principal, balance) => ({
      n,
      date: due[n - 1]?.date ?? input.startDate,
      interest: interest as Tiyn,
      principal: principal as Tiyn,
      payment: (interest + principal) as Tiyn,
      balance: balance as Tiyn,
    }),
  );

  const given: readonly Cost[] = input.costs ?? [];
  const costs = datedCosts(
    given,
    loan.start,
    loan.months,
    rows.map((row) => row.date),
  );
  const largest = rows.reduce((most, row) => (row.payment > most.payment ? row : most));
  const interest = sumOf(rows, (row) => row.interest);
  const costsTotal = sumOf(costs, (cost) => cost.amount);
  const knownUntil = input.workingDays?.knownUntil;
  const beyond = knownUntil === undefined ? undefined : rows.find((row) => row.date > knownUntil)?.n;

  return {
    rows,
    totals: {
      principal: sumOf(rows, (row) => row.principal) as Tiyn,
      interest: interest as Tiyn,
      payment: sumOf(rows, (row) => row.payment) as Tiyn,
      costs: costsTotal as Tiyn,
      overpayment: (interest + costsTotal) as Tiyn,
    },
    costs,
    largestPayment: { amount: largest.payment, date: largest.date, n: largest.n },
    effectiveRate: effectiveRateOfDays(flowsOf(loan, startDay, rows, due, costs)),
    assumptions: {
      dayCount,
      roundedToTiyn: unit,
      roundingMode: mode,
      instalmentMultipleTiyn: loan.multiple,
      settlingRow: 'last',
      levelPaymentBasis: 'twelfths-of-a-year',
      dueDates: input.workingDays ? 'moved-to-next-working-day' : 'as-counted',
      ...(beyond === undefined ? {} : { beyondCalendarFromRow: beyond }),
      effectiveRateTime: 'days/365',
    },
    input,
  };
}
