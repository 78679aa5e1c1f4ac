import type { Fraction } from '../level-payment.js';
import type { Asked } from './flat-rows.js';
import { flatRows } from './flat-rows.js';
import { lenderDueDates } from './lender-due-dates.js';
import type { Ledger, Span } from './lender-ledger.js';
import { factorsOf, ledgerOf, levelOf, partOf } from './lender-ledger.js';
import { fractionOf, parts, plus, times, ZERO } from './lender-numbers.js';
import type { LenderRow, LenderSchedule, LenderTerms } from './lender-terms.js';
import { trancheRows } from './tranches.js';

/** Gives the rows that were asked their number, date and balance. */
function recorded(asked: readonly Asked[], amount: bigint, dueDates: readonly string[]): LenderRow[] {
  let balance = amount;
  return asked.map(({ interest, principal, total }, i) => {
    const dueDate = dueDates[i];
    balance -= principal;
    return { n: i + 1, ...(dueDate === undefined ? {} : { dueDate }), interest, principal, total, balance };
  });
}

/** What happened in one period besides its due date: interest in parts, and payments beyond the schedule. */
interface Within {
  readonly accrued: bigint;
  /** Paid inside the period. */
  readonly early: bigint;
  /** Paid on the due date. */
  readonly onDate: bigint;
}

function within(terms: LenderTerms, ledger: Ledger, dates: Span, owed: bigint, factor: Fraction): Within {
  const [from, due] = dates;
  const payments =
    from === undefined || due === undefined
      ? []
      : (terms.payments ?? []).filter(({ date }) => date > from && date <= due);
  let balance = owed;
  let early = 0n;
  let onDate = 0n;
  let since = from;
  let exact = ZERO;
  const accrue = (end: string | undefined): void => {
    exact = plus(
      exact,
      times({ numerator: balance, denominator: 1n }, partOf(terms, factor, [from, due], [since, end])),
    );
  };
  for (const { date, amount } of payments) {
    const paid = ledger.amount(amount);
    if (date === due) {
      onDate += paid;
    } else {
      accrue(date);
      since = date;
      early += paid;
      balance -= paid;
    }
  }
  accrue(due);
  return { accrued: ledger.interest(1n, exact), early, onDate };
}

/** The principal that the method asks of every row, whatever is left. */
function principalRule(
  terms: LenderTerms,
  ledger: Ledger,
  amount: bigint,
): (accrued: bigint, level: bigint) => bigint {
  if (terms.method === 'annuity') return (accrued, level) => level - accrued;
  if (terms.method === 'interestOnly') return () => 0n;
  if (terms.method === 'fixedInstallment') {
    const fixed = ledger.amount(terms.installment ?? '0');
    return (accrued) => fixed - accrued;
  }
  if (terms.principalPart !== undefined) {
    const part = ledger.amount(terms.principalPart);
    return () => part;
  }
  const count = Math.max(terms.termCount - (terms.gracePrincipal ?? 0), 1);
  const percent = terms.principalPercent;
  const share = percent === undefined ? parts(1, count) : times(fractionOf(percent), parts(1, 100));
  const part = ledger.toMultiple(ledger.payment(amount, share));
  return () => part;
}

function scheduledRows(
  terms: LenderTerms,
  ledger: Ledger,
  factors: readonly Fraction[],
  dueDates: readonly string[],
): Asked[] {
  const { termCount, gracePrincipal = 0, graceInterest = 0, prepaymentEffect } = terms;
  const amount = ledger.amount(terms.principal);
  const principalOf = principalRule(terms, ledger, amount);
  const rows: Asked[] = [];
  let level = terms.method === 'annuity' ? levelOf(terms, ledger, amount, factors.slice(gracePrincipal)) : 0n;
  let balance = amount;
  let deferred = 0n;
  let ahead = 0n;

  for (let n = 1; n <= termCount && balance > 0n; n += 1) {
    const dates = [n === 1 ? terms.startDate : dueDates[n - 2], dueDates[n - 1]] as const;
    const { accrued, early, onDate } = within(terms, ledger, dates, balance, factors[n - 1] ?? ZERO);
    const last = n === termCount;
    let asked = n <= gracePrincipal ? 0n : principalOf(accrued, level);
    if (last || asked > balance) asked = balance;
    const skipped = !last && ahead > 0n ? (ahead < asked ? ahead : asked) : 0n;
    ahead -= skipped;
    asked -= skipped;
    // An inner payment that covers the principal due is all principal; a smaller one counts towards the instalment.
    const covers = early > 0n && early >= asked;
    let principal = covers ? early : asked;
    if (onDate > principal + accrued) principal = onDate - accrued;
    if (principal > balance) principal = balance;
    if (prepaymentEffect === 'skipNext') ahead += principal - asked;

    deferred += accrued;
    const due = n > graceInterest ? deferred : 0n;
    deferred -= due;
    const interest = last && terms.finalAdjust === 'interest' ? level - principal : due;
    balance -= principal;
    rows.push({ interest, principal, total: principal + interest });
    if ((covers || onDate > 0n) && prepaymentEffect === 'reducePayment' && balance > 0n && !last) {
      level = levelOf(terms, ledger, balance, factors.slice(n));
    }
  }
  return rows;
}

/**
 * A schedule by a lender's own conventions, in exact arithmetic of any size.
 *
 * Every interest amount and the level payment (or the equal part) is rounded once, when it is made; the last row pays
 * what is left. A payment on a due date above what is due repays principal there; one inside a period lowers the
 * balance from its own day, and the interest of the period is the rounded sum of its parts.
 * @throws {LoanInputError} `date-invalid`, `rate-not-decimal`
 */
export function calculateLenderSchedule(terms: LenderTerms): LenderSchedule {
  const ledger = ledgerOf(terms);
  const dueDates = lenderDueDates(terms);
  const factors = factorsOf(terms, dueDates);
  const { scale } = ledger;
  if (terms.disbursements)
    return { scale, rows: trancheRows(terms, terms.disbursements, ledger, factors, dueDates) };
  const amount = ledger.amount(terms.principal);
  const asked =
    terms.method === 'flat'
      ? flatRows(terms, ledger, factors, amount)
      : scheduledRows(terms, ledger, factors, dueDates);
  return { scale, rows: recorded(asked, amount, dueDates) };
}
