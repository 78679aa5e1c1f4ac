import type { LegalRequestCreateParams } from '@amanat/sdk';
import type { OutboxState } from '@amanat/sdk/outbox';
import type { KnownConfig } from '../../element/contact/known-config.js';
import type { CallbackSlot } from '../../element/contact/reached-by-phone.js';
import { createStore, type Store } from '../../element/store.js';
import {
  ASKED,
  NO_ANSWERS,
  problemsAt,
  type Asked,
  type CallbackAnswers,
  type Problem,
} from './callback-answers.js';

/** A request to be called, as it goes out. The key stays the same however often it is sent. */
export interface Intent {
  readonly key: string;
  readonly params: LegalRequestCreateParams;
}

type Waiting = Extract<OutboxState, { phase: 'kept' }>;

export type Place =
  | { readonly screen: Asked }
  | { readonly screen: 'sending'; readonly intent: Intent }
  /** There is no line, or no room at the server; it is tried again. `kept` is absent while the outbox itself is. */
  | { readonly screen: 'waiting'; readonly intent: Intent; readonly kept?: Waiting; readonly trying: boolean }
  | { readonly screen: 'refused'; readonly error: unknown }
  /** Without a receipt: it is stored, and the number did not come. */
  | { readonly screen: 'accepted'; readonly receipt: string | undefined; readonly shown: boolean }
  | { readonly screen: 'withdrawn' };

export interface CallbackState {
  readonly place: Place;
  readonly answers: CallbackAnswers;
  readonly agreed: boolean;
  readonly problems: readonly Problem[];
  readonly slots: readonly CallbackSlot[];
  readonly config: KnownConfig;
}

export type CallbackAction =
  | { type: 'answer'; answers: Partial<CallbackAnswers> }
  | { type: 'agree'; agreed: boolean }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'slots'; slots: readonly CallbackSlot[] }
  | { type: 'config'; config: KnownConfig }
  | { type: 'send'; intent: Intent }
  /** What became of the request with this key. */
  | { type: 'outcome'; key: string; state: OutboxState | { readonly phase: 'no-outbox' } }
  | { type: 'show-receipt'; shown: boolean }
  | { type: 'withdrawn' }
  /** Of the person nothing stays; what the server says of itself does. */
  | { type: 'clear' };

const AT_START: CallbackState = {
  place: { screen: 'call' },
  answers: NO_ANSWERS,
  agreed: false,
  problems: [],
  slots: [],
  config: { phase: 'unasked' },
};

export function createCallback(): Store<CallbackState, CallbackAction> {
  return createStore<CallbackState, CallbackAction>(AT_START, reduce);
}

const isAsked = (place: Place): place is { screen: Asked } =>
  (ASKED as readonly string[]).includes(place.screen);

function reduce(state: CallbackState, action: CallbackAction): CallbackState {
  switch (action.type) {
    case 'answer':
      return { ...state, answers: { ...state.answers, ...action.answers } };
    case 'agree':
      return { ...state, agreed: action.agreed };
    case 'next':
      return goOn(state);
    case 'back':
      return goBack(state);
    case 'slots':
      return { ...state, slots: action.slots };
    case 'config':
      return { ...state, config: action.config };
    case 'send':
      return { ...state, problems: [], place: { screen: 'sending', intent: action.intent } };
    case 'outcome':
      return heard(state, action.key, action.state);
    case 'show-receipt':
      return state.place.screen === 'accepted'
        ? { ...state, place: { ...state.place, shown: action.shown } }
        : state;
    case 'withdrawn':
      return { ...AT_START, config: state.config, place: { screen: 'withdrawn' } };
    case 'clear':
      return { ...AT_START, config: state.config, slots: state.slots };
  }
}

/** The last step is gone on from by sending: there only what is missing is told. */
function goOn(state: CallbackState): CallbackState {
  const { place, answers, agreed } = state;
  if (!isAsked(place)) return state;
  const problems = problemsAt(place.screen, answers, agreed);
  const next = ASKED[ASKED.indexOf(place.screen) + 1];
  if (problems.length > 0 || !next) return { ...state, problems };
  return { ...state, problems, place: { screen: next } };
}

function goBack(state: CallbackState): CallbackState {
  const { place } = state;
  if (place.screen === 'waiting') return { ...state, place: { screen: 'consent' } };
  if (place.screen === 'refused') return { ...state, place: { screen: 'call' } };
  if (!isAsked(place)) return state;
  const before = ASKED[ASKED.indexOf(place.screen) - 1];
  return before ? { ...state, problems: [], place: { screen: before } } : state;
}

function heard(
  state: CallbackState,
  key: string,
  said: OutboxState | { readonly phase: 'no-outbox' },
): CallbackState {
  const { place } = state;
  if ((place.screen !== 'sending' && place.screen !== 'waiting') || place.intent.key !== key) return state;
  const { intent } = place;
  switch (said.phase) {
    case 'sending':
      return place.screen === 'waiting' ? { ...state, place: { ...place, trying: true } } : state;
    case 'kept':
      return { ...state, place: { screen: 'waiting', intent, kept: said, trying: false } };
    case 'no-outbox':
      return { ...state, place: { screen: 'waiting', intent, trying: false } };
    case 'accepted':
      return {
        ...AT_START,
        config: state.config,
        place: { screen: 'accepted', receipt: said.receipt, shown: true },
      };
    case 'refused':
      return isSlotTaken(said.error)
        ? otherHour(state)
        : { ...state, place: { screen: 'refused', error: said.error } };
  }
}

const isSlotTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'slot-taken';

/** Somebody else took the hour in the meantime: another one is chosen, and nothing else is asked again. */
function otherHour(state: CallbackState): CallbackState {
  const slots = state.slots.filter(({ start }) => start !== state.answers.slot);
  return {
    ...state,
    slots,
    answers: { ...state.answers, slot: '' },
    problems: [{ field: slots.length > 0 ? 'slot' : 'hours', code: 'slot-taken' }],
    place: { screen: 'call' },
  };
}
