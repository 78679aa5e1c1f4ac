import { inflation } from './bank/short-set/budget.js';
import { monthsUnpaid } from './bank/short-set/bankruptcy.js';
import { cannotPay, inscriptionDisagree, lenderRefused } from './bank/short-set/debt.js';
import { lendTheCard, moneyByMistake, postalCode } from './bank/short-set/fraud.js';
import { compareOffers } from './bank/short-set/loan.js';
import { banLoans } from './bank/short-set/stop-credit.js';
import type { SingleQuestion } from './types.js';

/**
 * Ten questions over all topics, the most useful first: someone who stops after three has met the commonest theft,
 * the first step in trouble, and the free protection. A page that needs only these loads only these.
 */
export const SHORT_QUESTIONS: readonly SingleQuestion[] = [
  postalCode,
  cannotPay,
  banLoans,
  compareOffers,
  inscriptionDisagree,
  moneyByMistake,
  lenderRefused,
  lendTheCard,
  inflation,
  monthsUnpaid,
];
