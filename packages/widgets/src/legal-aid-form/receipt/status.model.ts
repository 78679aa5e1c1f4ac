import type { LegalRequestTracked } from '@amanat/sdk';
import { NO_MESSAGE, reduceMessage, type Message, type MessageAction } from './message.model.js';
import type { FieldProblem } from '../questions/steps.js';

export type Withdrawal =
  | { readonly phase: 'none' }
  | { readonly phase: 'asking' }
  | { readonly phase: 'sending' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'done' };

export type Look =
  | { readonly phase: 'idle' }
  | { readonly phase: 'looking' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | {
      readonly phase: 'found';
      readonly request: LegalRequestTracked;
      readonly withdrawal: Withdrawal;
      readonly message: Message;
    };

type Found = Extract<Look, { phase: 'found' }>;

/** The way back to a request: by its receipt, kept in memory only. */
export interface StatusScreen {
  readonly screen: 'status';
  /** As it was typed, with spaces and dashes. */
  readonly receipt: string;
  readonly problems: readonly FieldProblem[];
  readonly look: Look;
  /** The key of the withdrawal, the same at every press. */
  readonly withdrawalKey: string | undefined;
}

export type StatusAction =
  | { readonly type: 'track' }
  | { readonly type: 'type-receipt'; readonly receipt: string }
  | { readonly type: 'look' }
  | { readonly type: 'found'; readonly receipt: string; readonly request: LegalRequestTracked }
  | { readonly type: 'not-found'; readonly receipt: string; readonly error: unknown }
  | { readonly type: 'look-again' }
  /** The request in view, as it is now. */
  | { readonly type: 'renewed'; readonly receipt: string; readonly request: LegalRequestTracked }
  | MessageAction
  | { readonly type: 'message-sent'; readonly receipt: string; readonly request: LegalRequestTracked }
  | { readonly type: 'message-not-sent'; readonly receipt: string; readonly error: unknown }
  | { readonly type: 'ask-withdrawal'; readonly key: string }
  | { readonly type: 'keep-request' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'withdrawn'; readonly receipt: string; readonly at: string }
  | { readonly type: 'not-withdrawn'; readonly receipt: string; readonly error: unknown };

/** Sixteen digits and a check digit. */
const RECEIPT_DIGITS = 17;

const UNTOUCHED: StatusScreen = {
  screen: 'status',
  receipt: '',
  problems: [],
  look: { phase: 'idle' },
  withdrawalKey: undefined,
};

/** What a person can be told without asking the server. The check digit is the sdk's to judge. */
export function receiptProblems(typed: string): readonly FieldProblem[] {
  const n = typed.replace(/\D/g, '').length;
  if (n === 0) return [{ field: 'receipt', code: 'receipt-needed' }];
  return n === RECEIPT_DIGITS ? [] : [{ field: 'receipt', code: 'receipt-length', n }];
}

/** The part of the form that looks at a sent request; `kept` is what the rest of the form holds. */
export function reduceStatus<State extends { readonly screen: string }, Kept>(
  state: State | (Kept & StatusScreen),
  kept: Kept,
  action: StatusAction,
): State | (Kept & StatusScreen) {
  if (action.type === 'track') return { ...kept, ...UNTOUCHED };
  if (state.screen !== 'status') return state;
  const status = state as Kept & StatusScreen;
  const next = reduceLook(status, action);
  return next === status ? state : { ...kept, ...next };
}

function reduceLook(state: StatusScreen, action: Exclude<StatusAction, { type: 'track' }>): StatusScreen {
  const { look } = state;
  switch (action.type) {
    case 'type-receipt':
      return look.phase === 'looking' ? state : { ...UNTOUCHED, receipt: action.receipt };
    case 'look': {
      if (look.phase === 'looking') return state;
      const problems = receiptProblems(state.receipt);
      return { ...state, problems, look: { phase: problems.length > 0 ? 'idle' : 'looking' } };
    }
    case 'found':
      if (look.phase !== 'looking' || action.receipt !== state.receipt) return state;
      return {
        ...state,
        look: {
          phase: 'found',
          request: action.request,
          withdrawal: { phase: 'none' },
          message: NO_MESSAGE,
        },
      };
    case 'not-found':
      if (look.phase !== 'looking' || action.receipt !== state.receipt) return state;
      // The sdk refuses a wrong check digit before it asks the server.
      return action.error instanceof Error && action.error.name === 'RequestValidationError'
        ? { ...state, problems: [{ field: 'receipt', code: 'receipt-digits' }], look: { phase: 'idle' } }
        : { ...state, look: { phase: 'failed', error: action.error } };
    case 'look-again':
      return UNTOUCHED;
    case 'renewed':
    case 'type-message':
    case 'send-message':
    case 'message-sent':
    case 'message-not-sent':
      return look.phase === 'found' ? reduceConversation(state, look, action) : state;
    case 'ask-withdrawal':
    case 'keep-request':
    case 'withdraw':
    case 'withdrawn':
    case 'not-withdrawn':
      return look.phase === 'found' ? reduceWithdrawal(state, look, action) : state;
  }
}

function reduceConversation(
  state: StatusScreen,
  look: Found,
  action: Extract<StatusAction, MessageAction | { type: 'renewed' | 'message-sent' | 'message-not-sent' }>,
): StatusScreen {
  const { message, withdrawal } = look;
  if (action.type === 'type-message' || action.type === 'send-message') {
    const next = reduceMessage(message, action);
    return next === message ? state : { ...state, look: { ...look, message: next } };
  }
  if (action.receipt !== state.receipt) return state;
  switch (action.type) {
    case 'renewed':
      return withdrawal.phase === 'done' ? state : { ...state, look: { ...look, request: action.request } };
    case 'message-sent':
      if (message.sending.phase !== 'sending') return state;
      return {
        ...state,
        look: { ...look, request: action.request, message: { ...NO_MESSAGE, sending: { phase: 'sent' } } },
      };
    case 'message-not-sent':
      if (message.sending.phase !== 'sending') return state;
      return {
        ...state,
        look: { ...look, message: { ...message, sending: { phase: 'failed', error: action.error } } },
      };
  }
}

function reduceWithdrawal(
  state: StatusScreen,
  look: Found,
  action: Extract<
    StatusAction,
    { type: 'ask-withdrawal' | 'keep-request' | 'withdraw' | 'withdrawn' | 'not-withdrawn' }
  >,
): StatusScreen {
  const { phase } = look.withdrawal;
  const to = (withdrawal: Withdrawal): StatusScreen => ({ ...state, look: { ...look, withdrawal } });
  switch (action.type) {
    case 'ask-withdrawal':
      if (phase !== 'none' || look.request.status === 'withdrawn') return state;
      return { ...to({ phase: 'asking' }), withdrawalKey: state.withdrawalKey ?? action.key };
    case 'keep-request':
      return phase === 'asking' || phase === 'failed' ? to({ phase: 'none' }) : state;
    case 'withdraw':
      return phase === 'asking' || phase === 'failed' ? to({ phase: 'sending' }) : state;
    case 'withdrawn': {
      if (phase !== 'sending' || action.receipt !== state.receipt) return state;
      const { topic, receivedAt, timeline } = look.request;
      // Only what the server still has.
      const request: LegalRequestTracked = {
        status: 'withdrawn',
        topic,
        receivedAt,
        timeline: [...timeline, { status: 'withdrawn', at: action.at }],
        replies: [],
      };
      return {
        ...state,
        look: { phase: 'found', request, withdrawal: { phase: 'done' }, message: NO_MESSAGE },
      };
    }
    case 'not-withdrawn':
      if (phase !== 'sending' || action.receipt !== state.receipt) return state;
      return to({ phase: 'failed', error: action.error });
  }
}
