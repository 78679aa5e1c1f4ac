import { DONT_KNOW, correctOptionsOf } from '@amanat/rules/literacy/score';
import { createStore, type Store } from '../../element/store.js';
import type { AskedQuestion } from '../asked-question.js';

/** Hands raised for each option of a question, and for "I don't know", by id. */
export type Hands = Readonly<Record<string, number>>;

export interface FacilitatorState {
  readonly phase: 'intro' | 'asking' | 'result';
  readonly index: number;
  /** The answer of the question in view is shown. */
  readonly shown: boolean;
  /** By question id. */
  readonly hands: Readonly<Record<string, Hands>>;
}

export type FacilitatorAction =
  | { readonly type: 'start' }
  | { readonly type: 'count'; readonly optionId: string; readonly by: -1 | 1 }
  | { readonly type: 'show' }
  | { readonly type: 'next' }
  | { readonly type: 'back' };

const MOST_HANDS = 999;
const BEGINNING: FacilitatorState = { phase: 'intro', index: 0, shown: false, hands: {} };

/** A group that answers by raising hands. The counts stay in memory. */
export function createFacilitator(
  questions: readonly AskedQuestion[],
): Store<FacilitatorState, FacilitatorAction> {
  return createStore<FacilitatorState, FacilitatorAction>(BEGINNING, (state, action) => {
    switch (action.type) {
      case 'start':
        return questions.length > 0 ? { ...BEGINNING, phase: 'asking' } : state;
      case 'count':
        return counted(state, questions[state.index], action);
      case 'show':
        return state.phase === 'asking' ? { ...state, shown: true } : state;
      case 'next': {
        if (state.phase !== 'asking' || !state.shown) return state;
        const index = state.index + 1;
        return index < questions.length
          ? { ...state, index, shown: false }
          : { ...state, phase: 'result', shown: false };
      }
      case 'back':
        return state.phase === 'asking' && state.index > 0
          ? { ...state, index: state.index - 1, shown: true }
          : state;
    }
  });
}

function counted(
  state: FacilitatorState,
  question: AskedQuestion | undefined,
  { optionId, by }: { readonly optionId: string; readonly by: -1 | 1 },
): FacilitatorState {
  const isAsked = optionId === DONT_KNOW || question?.options.some(({ id }) => id === optionId);
  if (state.phase !== 'asking' || state.shown || !question || !isAsked) return state;
  const before = state.hands[question.id] ?? {};
  const count = Math.min(MOST_HANDS, Math.max(0, (before[optionId] ?? 0) + by));
  return { ...state, hands: { ...state.hands, [question.id]: { ...before, [optionId]: count } } };
}

/**
 * How many hands were for the right answer, of all; undefined when none were counted, and where a hand is not an answer:
 * with several right options one person raises a hand more than once, and an order is not answered by hands.
 */
export function shareOf(
  question: AskedQuestion,
  hands: Hands = {},
): { readonly right: number; readonly all: number } | undefined {
  if (question.kind === 'multiple' || question.kind === 'order') return undefined;
  const all = Object.values(hands).reduce((sum, count) => sum + count, 0);
  const right = correctOptionsOf(question).reduce((sum, id) => sum + (hands[id] ?? 0), 0);
  return all === 0 ? undefined : { right, all };
}
