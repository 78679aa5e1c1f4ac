import { actualYears } from './day-count.js';
import { dateOfDay, dayNumber, isoDate, monthsLater } from './dates.js';
import { levelPayment } from './level-payment.js';
import type { Loan, LoanInput } from './loan-input.js';
import { isPayingMonth, readLoan } from './loan-input.js';
import { rateFor } from './nominal-rate.js';
import type { Instalment, Period } from './repayment.js';
import type { Grid } from './rounding.js';
import { share } from './rounding.js';
import { workingDayFinder } from './working-days.js';

/** A period of a plan, with its length and the day on which it is due. */
export interface DatedPeriod extends Period {
  readonly months: number;
  readonly day: number;
  readonly date: string;
}

/** The loan with its due dates, before any amount. */
export interface Plan {
  readonly loan: Loan;
  readonly startDay: number;
  readonly periods: readonly DatedPeriod[];
  readonly grid: Grid;
}

/** What the due date so many months after the start asks. */
function paysAt(loan: Loan, month: number): Period['pays'] {
  const { grace, everyMonths, months, method, start, payingMonths } = loan;
  if (month <= grace.periods * everyMonths) return grace.kind === 'principal' ? 'interest' : 'nothing';
  return month === months || method !== 'seasonal' || isPayingMonth(month, start, payingMonths)
    ? 'instalment'
    : 'interest';
}

/**
 * Due dates and what each of them asks. Dates are counted from the start; with a work calendar they move, and
 * interest by real days with them.
 * @throws {LoanInputError}
 */
export function planOf(input: LoanInput): Plan {
  const loan = readLoan(input);
  const { start, months, everyMonths, dayCount, method, rate, payingMonths } = loan;
  const workingDay = input.workingDays && workingDayFinder(input.workingDays);
  const onlyPaying = method === 'seasonal' && loan.seasonalInterest === 'with-payment';
  const startDay = dayNumber(start);
  const isThirty360 = dayCount === '30/360';
  const periods: DatedPeriod[] = [];
  let dayBefore = startDay;
  let monthBefore = 0;
  let length = 0;
  let ofPeriod = rate;
  for (let month = everyMonths; month <= months; month += everyMonths) {
    if (onlyPaying && month < months && !isPayingMonth(month, start, payingMonths)) continue;
    const counted = monthsLater(start, month, loan.endOfMonth);
    const countedDay = dayNumber(counted);
    const day = workingDay?.(countedDay) ?? countedDay;
    if (!isThirty360) {
      ofPeriod = rateFor(rate, actualYears(dayCount, dayBefore, day));
    } else if (month - monthBefore !== length) {
      ofPeriod = rateFor(rate, { numerator: month - monthBefore, denominator: 12 });
    }
    length = month - monthBefore;
    const date = isoDate(day === countedDay ? counted : dateOfDay(day));
    periods.push({ rate: ofPeriod, pays: paysAt(loan, month), months: length, day, date });
    dayBefore = day;
    monthBefore = month;
  }
  return { loan, startDay, periods, grid: { unit: loan.unit, mode: loan.mode } };
}

/**
 * The size of the equal payment, or of the equal part of the principal, that repays `amount` in these periods,
 * rounded to its multiple.
 */
export function instalmentFor(
  { loan, grid }: Plan,
  amount: number,
  periods: readonly DatedPeriod[],
): Instalment {
  if (loan.method === 'bullet') return { kind: 'none', amount: 0 };
  const lengths: number[] = [];
  for (const { pays, months } of periods) if (pays === 'instalment') lengths.push(months);
  const isPart = loan.method === 'equal-principal';
  const size = isPart
    ? share(amount, 1, lengths.length, grid)
    : levelPayment(amount, rateFor(loan.rate, { numerator: 1, denominator: 12 }), lengths, grid);
  const { multiple } = loan;
  return {
    kind: isPart ? 'part' : 'level',
    amount: multiple === 1 ? size : share(size, 1, 1, { unit: multiple, mode: grid.mode }),
  };
}
