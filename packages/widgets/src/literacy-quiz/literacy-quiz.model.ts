import { DONT_KNOW, scoreAttempt, type Answers, type AttemptScore } from '@amanat/rules/literacy/score';
import { createStore, type Store } from '../element/store.js';
import type { AskedQuestion } from './asked-question.js';

/** Where a visitor is. Answers are kept by question id and never leave this state by themselves. */
export type QuizState =
  | { readonly phase: 'intro'; readonly questions: readonly AskedQuestion[] }
  | {
      readonly phase: 'asking';
      readonly questions: readonly AskedQuestion[];
      readonly index: number;
      /** The answer as it is scored: the ids of the chosen options with one space between them. */
      readonly chosen: string | undefined;
      /** The answer was checked and its explanation is shown. */
      readonly checked: boolean;
      /** The visitor pressed "check" without an answer. */
      readonly missing: boolean;
      readonly answers: Answers;
    }
  | {
      readonly phase: 'result';
      readonly questions: readonly AskedQuestion[];
      readonly answers: Answers;
      readonly result: AttemptScore;
    };

export type QuizAction =
  | { readonly type: 'start' }
  /** Goes on behind the questions that have an answer. */
  | { readonly type: 'resume'; readonly answers: Answers }
  /** The one answer. */
  | { readonly type: 'choose'; readonly optionId: string }
  /** One of several answers, or "I don't know" instead of all. */
  | { readonly type: 'toggle'; readonly optionId: string }
  /** A step of an order goes one place up or down. */
  | { readonly type: 'move'; readonly optionId: string; readonly by: -1 | 1 }
  | { readonly type: 'check' }
  | { readonly type: 'next' };

type Asking = Extract<QuizState, { phase: 'asking' }>;

/** The quiz without its view: one question at a time, an explicit check, no time limit. */
export function createQuiz(questions: readonly AskedQuestion[]): Store<QuizState, QuizAction> {
  return createStore<QuizState, QuizAction>({ phase: 'intro', questions }, reduce);
}

/** The ids in an answer; none in "I don't know" and in silence. */
export function idsIn(answer: string | undefined): readonly string[] {
  return answer === undefined || answer === DONT_KNOW ? [] : answer.split(' ');
}

/** The options of a question as the visitor has put them; untouched, as they stand in the question. */
export function orderOf(question: AskedQuestion, answer: string | undefined): readonly string[] {
  const ids = idsIn(answer);
  return ids.length > 0 ? ids : question.options.map(({ id }) => id);
}

/** The first question without an answer; the number of questions when all have one. */
export function placeOf(questions: readonly AskedQuestion[], answers: Answers): number {
  const place = questions.findIndex(({ id }) => !Object.hasOwn(answers, id));
  return place < 0 ? questions.length : place;
}

function reduce(state: QuizState, action: QuizAction): QuizState {
  switch (action.type) {
    case 'start':
      return state.questions.length > 0 ? ask(state.questions, 0, {}) : state;
    case 'resume':
      return state.phase === 'intro' && state.questions.length > 0
        ? ask(state.questions, placeOf(state.questions, action.answers), action.answers)
        : state;
    case 'choose':
      return answered(state, () => action.optionId);
    case 'toggle':
      return answered(state, (question, chosen) => toggled(question, chosen, action.optionId));
    case 'move':
      return answered(state, (question, chosen) => moved(question, chosen, action));
    case 'check': {
      if (state.phase !== 'asking' || state.checked) return state;
      const question = questionOf(state);
      if (state.chosen === undefined || !question) return { ...state, missing: true };
      return { ...state, checked: true, answers: { ...state.answers, [question.id]: state.chosen } };
    }
    case 'next':
      if (state.phase !== 'asking' || !state.checked) return state;
      return ask(state.questions, state.index + 1, state.answers);
  }
}

/** The question at a place, or the result behind the last. */
function ask(questions: readonly AskedQuestion[], index: number, answers: Answers): QuizState {
  if (index >= questions.length) {
    return { phase: 'result', questions, answers, result: scoreAttempt(questions, answers) };
  }
  return { phase: 'asking', questions, index, chosen: undefined, checked: false, missing: false, answers };
}

function answered(
  state: QuizState,
  answer: (question: AskedQuestion, chosen: string | undefined) => string | undefined,
): QuizState {
  if (state.phase !== 'asking' || state.checked) return state;
  const question = questionOf(state);
  return question ? { ...state, chosen: answer(question, state.chosen), missing: false } : state;
}

const questionOf = ({ questions, index }: Asking): AskedQuestion | undefined => questions[index];

function toggled(question: AskedQuestion, chosen: string | undefined, optionId: string): string | undefined {
  if (optionId === DONT_KNOW) return chosen === DONT_KNOW ? undefined : DONT_KNOW;
  const before = idsIn(chosen);
  const ids = question.options
    .map(({ id }) => id)
    .filter((id) => (id === optionId ? !before.includes(id) : before.includes(id)));
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function moved(
  question: AskedQuestion,
  chosen: string | undefined,
  { optionId, by }: { readonly optionId: string; readonly by: -1 | 1 },
): string | undefined {
  const order = orderOf(question, chosen);
  const from = order.indexOf(optionId);
  const other = order[from + by];
  if (from < 0 || other === undefined) return chosen;
  return order.map((id) => (id === optionId ? other : id === other ? optionId : id)).join(' ');
}
