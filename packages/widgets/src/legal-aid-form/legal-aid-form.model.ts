import type { Locale } from '@amanat/l10n';
import type { LegalRequestCreateParams, PublicConfig } from '@amanat/sdk';
import { createStore, type Store } from '../element/store.js';
import { NO_ANSWERS, sameAnswers, type Answers } from './answers.js';
import { toParams } from './request-params.js';
import { firstUnsettled, stepsFor, validateStep, type AskedStep, type FieldProblem } from './steps.js';
import { reduceStatus, type StatusAction, type StatusScreen } from './status.model.js';

/** What the server says of itself, and how far it is known. */
export type KnownConfig =
  | { readonly phase: 'unasked' }
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly config: PublicConfig };

/** One request that the person wants sent, and the key under which it is sent every time until it is accepted. */
export interface Intent {
  readonly key: string;
  readonly params: LegalRequestCreateParams;
  readonly answers: Answers;
}

export type Sending =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending' }
  | { readonly phase: 'failed'; readonly error: unknown };

export type FormScreen =
  /** At the entrance: nothing is asked yet, or the person went back to it. */
  | { readonly screen: 'start' }
  | {
      readonly screen: 'asking';
      readonly step: AskedStep;
      readonly problems: readonly FieldProblem[];
      /** The question was opened from the check of answers, and leads back to it. */
      readonly fromCheck: boolean;
    }
  | { readonly screen: 'check' }
  | { readonly screen: 'consent'; readonly sending: Sending; readonly problems: readonly FieldProblem[] }
  | {
      readonly screen: 'accepted';
      /** Absent when the request is stored but the answer could not be read. */
      readonly receipt: string | undefined;
      readonly saved: boolean;
      readonly problems: readonly FieldProblem[];
    };

/** What is kept through all screens. */
interface Kept {
  readonly answers: Answers;
  readonly agreed: boolean;
  readonly config: KnownConfig;
  readonly intent: Intent | undefined;
}

export type LegalAidState = Kept & (FormScreen | StatusScreen);

export type FormAction =
  | { readonly type: 'ask' }
  | { readonly type: 'answer'; readonly answers: Partial<Answers> }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'edit'; readonly step: AskedStep }
  | { readonly type: 'config'; readonly config: KnownConfig }
  | { readonly type: 'agree'; readonly agreed: boolean }
  /** `key`: a new random one, used when this is a new intent. */
  | { readonly type: 'send'; readonly key: string; readonly locale: Locale; readonly now: Date }
  | { readonly type: 'accepted'; readonly key: string; readonly receipt: string | undefined }
  | { readonly type: 'not-sent'; readonly key: string; readonly error: unknown }
  | { readonly type: 'saved'; readonly saved: boolean }
  | { readonly type: 'start-over' }
  /** Everything is forgotten, at once, whatever is under way. */
  | { readonly type: 'wipe' };

export type LegalAidAction = FormAction | StatusAction;

const EMPTY: LegalAidState = {
  screen: 'start',
  answers: NO_ANSWERS,
  agreed: false,
  config: { phase: 'unasked' },
  intent: undefined,
};

/** The form without its view. It holds what was typed, in memory only. */
export function createLegalAid(): Store<LegalAidState, LegalAidAction> {
  return createStore<LegalAidState, LegalAidAction>(EMPTY, reduce);
}

const kept = ({ answers, agreed, config, intent }: Kept): Kept => ({ answers, agreed, config, intent });

const asking = (state: Kept, step: AskedStep, fromCheck = false): LegalAidState => ({
  ...kept(state),
  screen: 'asking',
  step,
  problems: [],
  fromCheck,
});
const checking = (state: Kept): LegalAidState => ({ ...kept(state), screen: 'check' });

function reduce(state: LegalAidState, action: LegalAidAction): LegalAidState {
  switch (action.type) {
    case 'ask':
      return asking(state, 'topic');
    case 'answer': {
      const answers = { ...state.answers, ...action.answers };
      return isSending(state) || sameAnswers(answers, state.answers) ? state : { ...state, answers };
    }
    case 'next':
      return goOn(state);
    case 'back':
      return goBack(state);
    case 'edit':
      return state.screen === 'check' ? asking(state, action.step, true) : state;
    case 'config':
      return { ...state, config: action.config };
    case 'agree':
      if (state.screen !== 'consent' || isSending(state)) return state;
      return { ...state, agreed: action.agreed, problems: [] };
    case 'send':
      return send(state, action);
    case 'accepted':
      if (!awaits(state, action.key)) return state;
      // What was typed is not needed any more, and the phone may go to other hands.
      return {
        ...EMPTY,
        config: state.config,
        screen: 'accepted',
        receipt: action.receipt,
        saved: false,
        problems: [],
      };
    case 'not-sent':
      if (state.screen !== 'consent' || !awaits(state, action.key)) return state;
      return { ...state, sending: { phase: 'failed', error: action.error } };
    case 'saved':
      return state.screen === 'accepted' ? { ...state, saved: action.saved, problems: [] } : state;
    case 'start-over':
      if (state.screen !== 'accepted') return state;
      if (state.receipt !== undefined && !state.saved) {
        return { ...state, problems: [{ field: 'saved', code: 'saved-needed' }] };
      }
      return { ...EMPTY, config: state.config };
    case 'wipe':
      return EMPTY;
    case 'track':
    case 'type-receipt':
    case 'look':
    case 'found':
    case 'not-found':
    case 'look-again':
    case 'ask-withdrawal':
    case 'keep-request':
    case 'withdraw':
    case 'withdrawn':
    case 'not-withdrawn':
      return reduceStatus(state, kept(state), action);
  }
}

export function isSending(state: LegalAidState): boolean {
  return state.screen === 'consent' && state.sending.phase === 'sending';
}

/** Whether the outcome of the intent with this key is still waited for: not after a wipe. */
function awaits(state: LegalAidState, key: string): boolean {
  return isSending(state) && state.intent?.key === key;
}

function goOn(state: LegalAidState): LegalAidState {
  if (state.screen === 'check') {
    const unsettled = firstUnsettled(state.answers);
    if (unsettled) return { ...asking(state, unsettled, true), ...withProblems(state.answers, unsettled) };
    return { ...kept(state), screen: 'consent', sending: { phase: 'idle' }, problems: [] };
  }
  if (state.screen !== 'asking') return state;
  const problems = validateStep(state.step, state.answers);
  if (problems.length > 0) return { ...state, problems };
  if (state.fromCheck) {
    const unsettled = firstUnsettled(state.answers);
    return unsettled ? asking(state, unsettled, true) : checking(state);
  }
  const steps = stepsFor(state.answers);
  const step = steps[steps.indexOf(state.step) + 1];
  return step ? asking(state, step) : checking(state);
}

const withProblems = (answers: Answers, step: AskedStep) => ({ problems: validateStep(step, answers) });

function goBack(state: LegalAidState): LegalAidState {
  switch (state.screen) {
    case 'asking': {
      if (state.fromCheck) return checking(state);
      const steps = stepsFor(state.answers);
      const step = steps[steps.indexOf(state.step) - 1];
      return step ? asking(state, step) : { ...kept(state), screen: 'start' };
    }
    case 'check':
      return asking(state, 'story');
    case 'consent':
      return isSending(state) ? state : checking(state);
    case 'status':
      return { ...kept(state), screen: 'start' };
    case 'start':
    case 'accepted':
      return state;
  }
}

function send(state: LegalAidState, action: Extract<LegalAidAction, { type: 'send' }>): LegalAidState {
  if (state.screen !== 'consent' || isSending(state) || state.config.phase !== 'ready') return state;
  if (!state.agreed) return { ...state, problems: [{ field: 'agree', code: 'agree-needed' }] };
  const { consent } = state.config.config;
  const { answers } = state;
  // A request that may already be stored keeps its key and its very words: only then is a repeat no second request.
  if (
    state.intent &&
    sameAnswers(state.intent.answers, answers) &&
    state.intent.params.consent.version === consent.version
  ) {
    return { ...state, sending: { phase: 'sending' }, problems: [] };
  }
  const params = toParams(answers, consent, action.locale, action.now);
  if (!params) return checking(state);
  return {
    ...state,
    intent: { key: action.key, params, answers },
    sending: { phase: 'sending' },
    problems: [],
  };
}
