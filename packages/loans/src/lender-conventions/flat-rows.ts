import type { Fraction } from '../level-payment.js';
import type { Ledger } from './lender-ledger.js';
import { plus, ZERO } from './lender-numbers.js';
import type { LenderRow, LenderTerms } from './lender-terms.js';

/** Interest, principal and total of one row before the balance changes. */
export type Asked = Pick<LenderRow, 'interest' | 'principal' | 'total'>;

export function flatRows(
  terms: LenderTerms,
  ledger: Ledger,
  factors: readonly Fraction[],
  amount: bigint,
): Asked[] {
  const count = BigInt(terms.termCount);
  const all = ledger.interest(amount, factors.reduce(plus, ZERO));
  const interest = ledger.interest(all, { numerator: 1n, denominator: count });
  const part = terms.flatPrincipalPart
    ? ledger.amount(terms.flatPrincipalPart)
    : ledger.payment(amount, { numerator: 1n, denominator: count });
  const total = ledger.toMultiple(part) + ledger.toMultiple(interest);
  let left = amount;
  return factors.map((_, i) => {
    const last = i === terms.termCount - 1;
    const due = last ? all - interest * (count - 1n) : interest;
    const wanted = total - interest;
    const principal = last || wanted > left ? left : wanted;
    left -= principal;
    return { interest: due, principal, total: principal + due };
  });
}
