import type { LocalizedText } from '../source.js';
import { BANKRUPTCY_QUESTIONS } from './bank/bankruptcy.js';
import { BUDGET_QUESTIONS } from './bank/budget.js';
import { DEBT_QUESTIONS } from './bank/debt.js';
import { FRAUD_QUESTIONS } from './bank/fraud.js';
import { LOAN_QUESTIONS } from './bank/loan.js';
import { STOP_CREDIT_QUESTIONS } from './bank/stop-credit.js';
import { SHORT_QUESTIONS } from './short-set.js';
import type { Question } from './types.js';

export const QUIZ_SET_IDS = ['short', 'whole'] as const;
export type QuizSetId = (typeof QUIZ_SET_IDS)[number];

/** Changes with any change of a question, so that an attempt is scored by the edition that was asked. */
export const BANK_VERSION = '2026-11-24';

/** Every question, topic by topic. */
export const WHOLE_BANK: readonly Question[] = [
  ...BUDGET_QUESTIONS,
  ...LOAN_QUESTIONS,
  ...DEBT_QUESTIONS,
  ...BANKRUPTCY_QUESTIONS,
  ...FRAUD_QUESTIONS,
  ...STOP_CREDIT_QUESTIONS,
];

/** The ids of the ten questions of the set `short`, in the order in which they are asked. */
export const SHORT_SET: readonly string[] = SHORT_QUESTIONS.map((question) => question.id);

export const QUIZ_SET_TITLES: Readonly<Record<QuizSetId, LocalizedText>> = {
  short: {
    kk: 'Қаржылық сауаттылық: 10 сұрақ',
    ru: 'Финансовая грамотность: 10 вопросов',
    en: 'Financial literacy: 10 questions',
  },
  whole: {
    kk: 'Қаржылық сауаттылық: барлық сұрақ',
    ru: 'Финансовая грамотность: все вопросы',
    en: 'Financial literacy: all questions',
  },
};

const QUESTIONS: Readonly<Record<QuizSetId, readonly Question[]>> = {
  short: SHORT_QUESTIONS,
  whole: WHOLE_BANK,
};

/** The questions of a set, in the order in which they are asked. */
export function questionsOf(setId: QuizSetId): readonly Question[] {
  return QUESTIONS[setId];
}

/** Whether a text, from an address or an attribute, names a set. */
export function isQuizSetId(text: string): text is QuizSetId {
  return QUIZ_SET_IDS.some((id) => id === text);
}
