import { LoanInputError } from '../loan-input-error.js';
import { lenderDueDates } from './lender-due-dates.js';
import { factorsOf, ledgerOf, partOf } from './lender-ledger.js';
import { calculateLenderSchedule } from './lender-schedule.js';
import type { LenderTerms } from './lender-terms.js';

/** What repays a loan on a day: the balance, and interest to that day or to the next due date. */
export interface Payoff {
  readonly principal: bigint;
  readonly interest: bigint;
  readonly total: bigint;
  readonly scale: number;
}

/**
 * The sum that ends a loan after `paidInstallments` rows.
 * @throws {LoanInputError} `repayment-invalid` when the loan has no such row or no dates.
 */
export function lenderPayoff(
  terms: LenderTerms & {
    readonly paidInstallments: number;
    readonly payoffDate: string;
    readonly interestTo: 'payoffDate' | 'nextDueDate';
  },
): Payoff {
  const { rows, scale } = calculateLenderSchedule(terms);
  const { paidInstallments: paid } = terms;
  const principal = paid === 0 ? ledgerOf(terms).amount(terms.principal) : rows[paid - 1]?.balance;
  const from = paid === 0 ? terms.startDate : rows[paid - 1]?.dueDate;
  const due = rows[paid]?.dueDate;
  const whole = factorsOf(terms, lenderDueDates(terms))[paid];
  if (principal === undefined || from === undefined || due === undefined || whole === undefined) {
    throw new LoanInputError('repayment-invalid');
  }
  const end = terms.interestTo === 'nextDueDate' ? due : terms.payoffDate;
  const interest = ledgerOf(terms).interest(principal, partOf(terms, whole, [from, due], [from, end]));
  return { principal, interest, total: principal + interest, scale };
}
