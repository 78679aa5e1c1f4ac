import { BANKRUPTCY_QUESTIONS } from './bank/bankruptcy.js';
import { BUDGET_QUESTIONS } from './bank/budget.js';
import { DEBT_QUESTIONS } from './bank/debt.js';
import { FRAUD_QUESTIONS } from './bank/fraud.js';
import { LOAN_QUESTIONS } from './bank/loan.js';
import { STOP_CREDIT_QUESTIONS } from './bank/stop-credit.js';
import { BIG_THREE_QUESTIONS } from './big-three.js';
import type { QuizSetId } from './set-ids.js';
import { SHORT_QUESTIONS } from './short-set.js';
import type { Question } from './types.js';

export { isQuizSetId, QUIZ_SET_IDS, type QuizSetId } from './set-ids.js';
export { BANK_VERSION, QUIZ_SET_TITLES } from './set-names.js';

/** Every question, topic by topic. */
export const WHOLE_BANK: readonly Question[] = [
  ...BUDGET_QUESTIONS,
  ...LOAN_QUESTIONS,
  ...DEBT_QUESTIONS,
  ...BANKRUPTCY_QUESTIONS,
  ...FRAUD_QUESTIONS,
  ...STOP_CREDIT_QUESTIONS,
];

const QUESTIONS: Readonly<Record<QuizSetId, readonly Question[]>> = {
  short: SHORT_QUESTIONS,
  whole: WHOLE_BANK,
  budget: BUDGET_QUESTIONS,
  loan: LOAN_QUESTIONS,
  debt: DEBT_QUESTIONS,
  bankruptcy: BANKRUPTCY_QUESTIONS,
  fraud: FRAUD_QUESTIONS,
  'stop-credit': STOP_CREDIT_QUESTIONS,
  'big-three': BIG_THREE_QUESTIONS,
};

/** The questions of a set, in the order in which they are asked. A page that asks one set loads it by `loadSet`. */
export function questionsOf(setId: QuizSetId): readonly Question[] {
  return QUESTIONS[setId];
}
