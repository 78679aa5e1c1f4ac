export { BANKRUPTCY_QUESTIONS } from './bank/bankruptcy.js';
export { BUDGET_QUESTIONS } from './bank/budget.js';
export { DEBT_QUESTIONS } from './bank/debt.js';
export { FRAUD_QUESTIONS } from './bank/fraud.js';
export { LOAN_QUESTIONS } from './bank/loan.js';
export { STOP_CREDIT_QUESTIONS } from './bank/stop-credit.js';
export { BIG_THREE_ATTRIBUTION, BIG_THREE_QUESTIONS, KAZAKHSTAN_ORIENTATION } from './big-three.js';
export type { Orientation } from './big-three.js';
export { FACT_CONFIDENCE } from './facts.js';
export { nextSteps } from './next-steps.js';
export type { NextStep } from './next-steps.js';
export { correctOptionsOf, isRight, scoreAttempt } from './score.js';
export type { Answers, AttemptScore, QuestionScore, ScoredQuestion, TopicScore } from './score.js';
export { loadSet } from './load-set.js';
export type { Call, Line, Rehearsal, Reply } from './rehearsal.js';
export { BANK_VERSION, isQuizSetId, questionsOf, QUIZ_SET_IDS, QUIZ_SET_TITLES, WHOLE_BANK } from './sets.js';
export type { QuizSetId } from './sets.js';
export { SHORT_QUESTIONS } from './short-set.js';
export { DONT_KNOW, TOPICS } from './types.js';
export type {
  MultipleQuestion,
  Option,
  OrderQuestion,
  Question,
  QuestionKind,
  SingleQuestion,
  Topic,
  TrueFalseQuestion,
  TrueOrFalse,
} from './types.js';
