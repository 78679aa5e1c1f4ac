import type { Fraction } from '../level-payment.js';
import { levelShare } from '../level-payment.js';
import type { Ledger } from './lender-ledger.js';
import { partOf } from './lender-ledger.js';
import { parts, plus, times, ZERO } from './lender-numbers.js';
import type { Decimal, LenderRow, LenderTerms } from './lender-terms.js';

interface Tranche {
  readonly date: string;
  readonly amount: bigint;
}

/** One period with the money that comes in it. */
interface TranchePeriod {
  readonly from: string;
  readonly due: string;
  readonly factor: Fraction;
  readonly tranches: readonly Tranche[];
}

const whole = (amount: bigint): Fraction => ({ numerator: amount, denominator: 1n });

function periodsOf(
  terms: LenderTerms,
  disbursements: readonly { readonly date: string; readonly amount: Decimal }[],
  ledger: Ledger,
  factors: readonly Fraction[],
  dueDates: readonly string[],
): TranchePeriod[] {
  const start = terms.periodStart ?? terms.startDate ?? '';
  const tranches = disbursements
    .map(({ date, amount }): Tranche => ({ date, amount: ledger.amount(amount) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return dueDates.map((due, i) => {
    const from = dueDates[i - 1] ?? start;
    // A tranche on a due date belongs to the next period.
    const own = tranches.filter(({ date }) => date >= from && date < due);
    return { from, due, factor: factors[i] ?? ZERO, tranches: own };
  });
}

function partFrom(
  terms: LenderTerms,
  { from, due, factor }: TranchePeriod,
  start: string,
  end: string,
): Fraction {
  return partOf(terms, factor, [from, due], [start, end]);
}

/** Interest of a period, each part rounded on its own. */
function interestOf(terms: LenderTerms, ledger: Ledger, period: TranchePeriod, opening: bigint): bigint {
  let balance = opening;
  let since = period.from;
  let interest = 0n;
  for (const { date, amount } of period.tranches) {
    if (date > since) interest += ledger.interest(balance, partFrom(terms, period, since, date));
    balance += amount;
    since = date;
  }
  return interest + ledger.interest(balance, partFrom(terms, period, since, period.due));
}

/** Runs the periods at a level payment; only the first may have tranches that count. */
function run(
  terms: LenderTerms,
  ledger: Ledger,
  periods: readonly TranchePeriod[],
  opening: bigint,
  level: bigint,
): LenderRow[] {
  let balance = opening;
  return periods.map((period, i) => {
    const own = i === 0 ? period : { ...period, tranches: [] };
    const interest = interestOf(terms, ledger, own, balance);
    for (const { amount } of own.tranches) balance += amount;
    const principal = i === periods.length - 1 ? balance : level - interest;
    balance -= principal;
    return { n: 0, dueDate: period.due, interest, principal, total: principal + interest, balance };
  });
}

/** The payment that repays what is owed and what comes in the first of the periods. */
function levelFor(
  terms: LenderTerms,
  ledger: Ledger,
  periods: readonly TranchePeriod[],
  opening: bigint,
): bigint {
  const [first] = periods;
  if (!first) return 0n;
  const one = parts(1, 1);
  const grown = first.tranches.reduce(
    (sum, { date, amount }) =>
      plus(sum, times(whole(amount), plus(one, partFrom(terms, first, date, first.due)))),
    times(whole(opening), plus(one, first.factor)),
  );
  const { numerator, denominator } = plus(one, first.factor);
  const owedAtStart = times(grown, { numerator: denominator, denominator: numerator });
  const level = ledger.payment(1n, times(owedAtStart, levelShare(periods.map(({ factor }) => factor))));
  return terms.levelAdjust === 'fineract' ? adjusted(terms, ledger, periods, opening, level) : level;
}

/**
 * Apache Fineract's correction: when the last payment differs from the level by more than half a cent a period, a level
 * that shares the difference is tried, and kept if its last payment differs less.
 */
function adjusted(
  terms: LenderTerms,
  ledger: Ledger,
  periods: readonly TranchePeriod[],
  opening: bigint,
  level: bigint,
): bigint {
  const gapAt = (payment: bigint): bigint =>
    (run(terms, ledger, periods, opening, payment).at(-1)?.total ?? payment) - payment;
  const size = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
  const gap = gapAt(level);
  if (size(gap) <= BigInt(Math.floor(periods.length / 2))) return level;
  const tried = level + ledger.payment(gap, parts(1, periods.length));
  return size(gapAt(tried)) < size(gap) ? tried : level;
}

/** A loan that comes in several parts: the level payment is solved anew in every period that brings money. */
export function trancheRows(
  terms: LenderTerms,
  disbursements: readonly { readonly date: string; readonly amount: Decimal }[],
  ledger: Ledger,
  factors: readonly Fraction[],
  dueDates: readonly string[],
): LenderRow[] {
  const periods = periodsOf(terms, disbursements, ledger, factors, dueDates);
  let rows: LenderRow[] = [];
  periods.forEach(({ tranches }, i) => {
    if (tranches.length === 0) return;
    const opening = rows[i - 1]?.balance ?? 0n;
    const ahead = periods.slice(i);
    rows = [
      ...rows.slice(0, i),
      ...run(terms, ledger, ahead, opening, levelFor(terms, ledger, ahead, opening)),
    ];
  });
  return rows.map((row, i) => ({ ...row, n: i + 1 }));
}
