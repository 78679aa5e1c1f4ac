import { DONT_KNOW, scoreAttempt, type AttemptScore, type Question } from '@amanat/rules/literacy';
import { createStore, type Store } from '../element/store.js';

/** Where a visitor is. Answers are kept by question id and never leave this state by themselves. */
export type QuizState =
  | { readonly phase: 'intro'; readonly questions: readonly Question[] }
  | {
      readonly phase: 'asking';
      readonly questions: readonly Question[];
      readonly index: number;
      readonly chosen: string | undefined;
      /** The answer was checked and its explanation is shown. */
      readonly checked: boolean;
      /** The visitor pressed "check" without an answer. */
      readonly missing: boolean;
      readonly answers: Readonly<Record<string, string>>;
    }
  | {
      readonly phase: 'result';
      readonly questions: readonly Question[];
      readonly answers: Readonly<Record<string, string>>;
      readonly result: AttemptScore;
    };

export type QuizAction =
  | { readonly type: 'start' }
  | { readonly type: 'choose'; readonly optionId: string }
  | { readonly type: 'check' }
  | { readonly type: 'next' }
  | { readonly type: 'use'; readonly questions: readonly Question[] };

const ask = (questions: readonly Question[], index: number, answers: Readonly<Record<string, string>>) =>
  ({
    phase: 'asking',
    questions,
    index,
    chosen: undefined,
    checked: false,
    missing: false,
    answers,
  }) as const;

function reduce(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'use':
      return { phase: 'intro', questions: action.questions };
    case 'start':
      return state.questions.length > 0 ? ask(state.questions, 0, {}) : state;
    case 'choose':
      if (state.phase !== 'asking' || state.checked) return state;
      return { ...state, chosen: action.optionId, missing: false };
    case 'check': {
      if (state.phase !== 'asking' || state.checked) return state;
      const question = state.questions[state.index];
      if (state.chosen === undefined || !question) return { ...state, missing: true };
      return { ...state, checked: true, answers: { ...state.answers, [question.id]: state.chosen } };
    }
    case 'next': {
      if (state.phase !== 'asking' || !state.checked) return state;
      const { questions, answers } = state;
      if (state.index + 1 < questions.length) return ask(questions, state.index + 1, answers);
      return { phase: 'result', questions, answers, result: scoreAttempt(questions, answers) };
    }
  }
}

/** The quiz without its view: one question at a time, an explicit check, no time limit. */
export function createQuiz(questions: readonly Question[]): Store<QuizState, QuizAction> {
  return createStore<QuizState, QuizAction>({ phase: 'intro', questions }, reduce);
}

/** Whether `optionId` is the right answer of `question`; "I don't know" never is. */
export function isCorrect(question: Question, optionId: string | undefined): boolean {
  return (
    optionId !== undefined &&
    optionId !== DONT_KNOW &&
    question.options.some((option) => option.id === optionId && option.correct === true)
  );
}
