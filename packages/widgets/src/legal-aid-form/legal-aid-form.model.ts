import { createStore, type Store } from '../element/store.js';
import { NO_ANSWERS, sameAnswers } from './questions/answers.js';
import { addFiles } from './questions/chosen-files.js';
import { fileLimitsOf, type Setting } from './questions/circumstances.js';
import type { Kept, LegalAidAction, LegalAidState, SessionReceipt } from './form-state.js';
import { toParams } from './questions/request-params.js';
import { reduceStatus } from './receipt/status.model.js';
import {
  firstUnsettled,
  neighbourOf,
  stepsFor,
  validateStep,
  type AskedStep,
  type FieldProblem,
} from './questions/steps.js';

const EMPTY: LegalAidState = {
  screen: 'start',
  answers: NO_ANSWERS,
  files: [],
  agreed: false,
  keepOnDevice: false,
  config: { phase: 'unasked' },
  intent: undefined,
  outbox: [],
  receipts: [],
  sharedPhone: false,
  assisted: false,
  asksIin: false,
  slots: [],
};

/** The form without its view. It holds what was typed, in memory only. */
export function createLegalAid(): Store<LegalAidState, LegalAidAction> {
  return createStore<LegalAidState, LegalAidAction>(EMPTY, reduce);
}

const settingOf = ({ sharedPhone, assisted, asksIin }: Setting): Setting => ({
  sharedPhone,
  assisted,
  asksIin,
});

const kept = (state: Kept): Kept => {
  const { answers, files, agreed, keepOnDevice, config, intent, outbox, receipts, slots } = state;
  return {
    ...settingOf(state),
    answers,
    files,
    agreed,
    keepOnDevice,
    config,
    intent,
    outbox,
    receipts,
    slots,
  };
};

/**
 * What stays when a request is done. What was typed is not needed any more, and the phone may go to other hands;
 * a village specialist goes on under the same name, with the numbers of the people before.
 */
const forTheNext = (state: Kept): LegalAidState => {
  const { config, outbox, receipts, answers } = state;
  const cleared = { ...EMPTY, ...settingOf(state), config, outbox };
  if (!state.assisted) return cleared;
  return { ...cleared, receipts, answers: { ...NO_ANSWERS, filledInBy: answers.filledInBy } };
};

const asking = (
  state: Kept,
  step: AskedStep,
  fromCheck = false,
  problems: readonly FieldProblem[] = [],
): LegalAidState => ({ ...kept(state), screen: 'asking', step, problems, fromCheck });
const acceptedWith = (receipt: string | undefined) =>
  ({ screen: 'accepted', receipt, shown: true, saved: false, problems: [] }) as const;
const checking = (state: Kept): LegalAidState => ({ ...kept(state), screen: 'check' });

function reduce(state: LegalAidState, action: LegalAidAction): LegalAidState {
  switch (action.type) {
    case 'ask':
      return asking(state, isUnnamed(state) ? 'specialist' : 'topic');
    case 'resume': {
      const resumed = { ...kept(state), answers: action.answers };
      const isAsked = stepsFor(action.answers, resumed).includes(action.step);
      return asking(resumed, isAsked ? action.step : 'topic');
    }
    case 'answer': {
      const answers = { ...state.answers, ...action.answers };
      return isSending(state) || sameAnswers(answers, state.answers) ? state : { ...state, answers };
    }
    case 'add-files':
      return takeFiles(state, action.files);
    case 'remove-file': {
      const files = state.files.filter((file) => file !== action.file);
      return state.screen === 'asking' && files.length < state.files.length ? { ...state, files } : state;
    }
    case 'setting': {
      const { sharedPhone, assisted, asksIin } = action.setting;
      const isSame =
        sharedPhone === state.sharedPhone && assisted === state.assisted && asksIin === state.asksIin;
      return isSame ? state : { ...state, sharedPhone, assisted, asksIin };
    }
    case 'slots':
      return { ...state, slots: action.slots };
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
      // Of a person before: a specialist has gone on.
      if (!awaits(state, action.key)) return { ...state, receipts: receiptsWith(state, action) };
      return {
        ...forTheNext(state),
        receipts: receiptsWith(state, action),
        ...acceptedWith(action.receipt),
      };
    case 'keep-on-device':
      if (state.screen !== 'consent' || isSending(state)) return state;
      return { ...state, keepOnDevice: action.keep };
    case 'outbox':
      return hearOfOutbox({ ...state, outbox: action.items });
    case 'story-in-sms':
      return state.screen === 'waiting' ? { ...state, storyInSms: action.wanted } : state;
    case 'set-aside':
      return state.screen === 'waiting' && state.assisted ? forTheNext(state) : state;
    case 'show-left':
      return showLeft(state, action.key);
    case 'saved':
      return state.screen === 'accepted' ? { ...state, saved: action.saved, problems: [] } : state;
    case 'show-receipt':
      return state.screen === 'accepted' ? { ...state, shown: action.shown } : state;
    case 'start-over':
      if (state.screen !== 'accepted') return state;
      // A specialist's list keeps the number.
      if (state.receipt !== undefined && !state.saved && !state.assisted) {
        return { ...state, problems: [{ field: 'saved', code: 'saved-needed' }] };
      }
      return forTheNext(state);
    case 'wipe':
      return EMPTY;
    default:
      return reduceStatus(state, kept(state), action);
  }
}

export function isSending(state: LegalAidState): boolean {
  return state.screen === 'consent' && state.sending.phase === 'sending';
}

/** Whether the outcome of the intent with this key is still waited for: not after a wipe. */
function awaits(state: LegalAidState, key: string): boolean {
  return (isSending(state) || state.screen === 'waiting') && state.intent?.key === key;
}

/** What the outbox says of the request in view. */
function hearOfOutbox(state: LegalAidState): LegalAidState {
  const item = state.outbox.find(({ key }) => awaits(state, key));
  if (!item) return state;
  switch (item.state.phase) {
    case 'kept':
      // Before its first try it is on its way, as far as the person is concerned.
      if (state.screen !== 'waiting' && item.state.reason === 'waiting') return state;
      return {
        ...kept(state),
        screen: 'waiting',
        item,
        storyInSms: state.screen === 'waiting' && state.storyInSms,
      };
    case 'sending':
      return state.screen === 'waiting' ? { ...state, item } : state;
    case 'refused':
      if (isSlotTaken(item.state.error)) return askForAnotherSlot(state);
      return {
        ...kept(state),
        screen: 'consent',
        sending: { phase: 'refused', error: item.state.error },
        problems: [],
      };
    case 'accepted':
      // Told by an action of its own, once, with the hour.
      return state;
  }
}

function isSlotTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'slot-taken';
}

/** Somebody was faster. Nothing is stored, and the hour is not offered any more. */
function askForAnotherSlot(state: Kept): LegalAidState {
  const { slot } = state.answers;
  const slots = state.slots.filter(({ start }) => start !== slot);
  const answers = { ...state.answers, slot: '' };
  const problem: FieldProblem = { field: slots.length > 0 ? 'slot' : 'hours', code: 'slot-taken' };
  return asking({ ...state, slots, answers }, slots.length > 0 ? 'slot' : 'hours', true, [problem]);
}

/** The receipt of a request that waited on the device since an earlier page. */
function showLeft(state: LegalAidState, key: string): LegalAidState {
  const left = state.outbox.find((item) => item.key === key)?.state;
  if (left?.phase !== 'accepted' || state.screen !== 'start') return state;
  return { ...kept(state), ...acceptedWith(left.receipt) };
}

/** Whether a specialist has still to say who they are; it is asked once. */
function isUnnamed({ assisted, answers }: Kept): boolean {
  return assisted && answers.filledInBy === '';
}

function receiptsWith(
  { assisted, receipts }: Kept,
  { receipt, at }: { readonly receipt: string | undefined; readonly at: string },
): readonly SessionReceipt[] {
  return assisted && receipt !== undefined ? [...receipts, { receipt, at }] : receipts;
}

function takeFiles(state: LegalAidState, more: readonly File[]): LegalAidState {
  const limits = fileLimitsOf(state);
  if (state.screen !== 'asking' || state.step !== 'files' || !limits) return state;
  return { ...state, ...addFiles(state.files, more, limits) };
}

function goOn(state: LegalAidState): LegalAidState {
  if (state.screen === 'check') {
    const unsettled = firstUnsettled(state.answers, state);
    if (unsettled) return asking(state, unsettled, true, validateStep(unsettled, state.answers, state));
    return { ...kept(state), screen: 'consent', sending: { phase: 'idle' }, problems: [] };
  }
  if (state.screen !== 'asking') return state;
  const problems = validateStep(state.step, state.answers, state);
  if (problems.length > 0) return { ...state, problems };
  if (state.fromCheck) {
    const unsettled = firstUnsettled(state.answers, state);
    return unsettled ? asking(state, unsettled, true) : checking(state);
  }
  const step = neighbourOf(state.step, 1, state.answers, state);
  return step ? asking(state, step) : checking(state);
}

function goBack(state: LegalAidState): LegalAidState {
  switch (state.screen) {
    case 'asking': {
      if (state.fromCheck) return checking(state);
      const step = neighbourOf(state.step, -1, state.answers, state);
      return step ? asking(state, step) : { ...kept(state), screen: 'start' };
    }
    case 'check':
      return asking(state, stepsFor(state.answers, state).at(-1) ?? 'topic');
    case 'consent':
      return isSending(state) ? state : checking(state);
    case 'waiting':
      // While it is under way it cannot be called back.
      if (state.item.state.phase === 'sending') return state;
      return { ...kept(state), screen: 'consent', sending: { phase: 'idle' }, problems: [] };
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
  const { answers, files } = state;
  // A request that may already be stored keeps its key and its very words: only then is a repeat no second request.
  if (
    state.intent &&
    sameAnswers(state.intent.answers, answers) &&
    state.intent.params.consent.version === consent.version
  ) {
    return { ...state, intent: { ...state.intent, files }, sending: { phase: 'sending' }, problems: [] };
  }
  const params = toParams(answers, state, consent, action.locale, action.now);
  if (!params) return checking(state);
  return {
    ...state,
    intent: { key: action.key, params, answers, files },
    sending: { phase: 'sending' },
    problems: [],
  };
}
