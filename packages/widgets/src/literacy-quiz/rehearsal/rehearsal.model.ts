import type { LocalizedText } from '@amanat/rules';
import type { Call, Line, Rehearsal, Reply } from '@amanat/rules/literacy/scam-call';
import { createStore, type Store } from '../../element/store.js';

/** Words that were said in a call. */
export interface Said {
  readonly by: 'caller' | 'visitor';
  readonly text: LocalizedText;
}

interface InCall {
  /** Which call it is, from 0. */
  readonly at: number;
  readonly call: Call;
  readonly said: readonly Said[];
}

/** Where a visitor is in the calls. Nothing of it leaves the page. */
export type RehearsalState =
  | { readonly phase: 'intro' }
  /** The call stops at a sign of fraud, before there is an answer to give. */
  | (InCall & { readonly phase: 'red-flag'; readonly line: Line; readonly redFlag: LocalizedText })
  | (InCall & {
      readonly phase: 'replying';
      readonly line: Line;
      readonly chosen: string | undefined;
      /** The visitor pressed "answer" without an answer. */
      readonly missing: boolean;
    })
  /** What the answer did, before the call goes on at a line. */
  | (InCall & { readonly phase: 'answered'; readonly reply: Reply; readonly next: Line })
  | (InCall & { readonly phase: 'ended'; readonly reply: Reply; readonly outcome: 'safe' | 'lost' })
  | { readonly phase: 'over' };

export type RehearsalAction =
  | { readonly type: 'begin' }
  | { readonly type: 'go-on' }
  | { readonly type: 'choose'; readonly replyId: string }
  | { readonly type: 'reply' }
  | { readonly type: 'try-again' }
  | { readonly type: 'next-call' };

/** The calls without their view. */
export function createRehearsal(rehearsal: Rehearsal): Store<RehearsalState, RehearsalAction> {
  return createStore<RehearsalState, RehearsalAction>({ phase: 'intro' }, (state, action) =>
    reduce(rehearsal.calls, state, action),
  );
}

function reduce(calls: readonly Call[], state: RehearsalState, action: RehearsalAction): RehearsalState {
  switch (action.type) {
    case 'begin':
      return ring(calls, 0);
    case 'go-on':
      if (state.phase === 'red-flag') return answering(state, state.line);
      return state.phase === 'answered' ? hear(state, state.next) : state;
    case 'choose':
      return state.phase === 'replying' ? { ...state, chosen: action.replyId, missing: false } : state;
    case 'reply':
      return state.phase === 'replying' ? reply(state) : state;
    case 'try-again':
      return state.phase === 'ended' ? ring(calls, state.at) : state;
    case 'next-call':
      return state.phase === 'ended' ? ring(calls, state.at + 1) : state;
  }
}

/** The call at a place begins; behind the last there is none. */
function ring(calls: readonly Call[], at: number): RehearsalState {
  const call = calls[at];
  return call ? hear({ at, call, said: [] }, call.lines[0]) : { phase: 'over' };
}

function hear({ at, call, said }: InCall, line: Line): RehearsalState {
  const heard = { at, call, said: [...said, { by: 'caller', text: line.says }] } as const;
  return line.redFlag ? { ...heard, phase: 'red-flag', line, redFlag: line.redFlag } : answering(heard, line);
}

const answering = ({ at, call, said }: InCall, line: Line): RehearsalState => ({
  at,
  call,
  said,
  phase: 'replying',
  line,
  chosen: undefined,
  missing: false,
});

function reply(state: Extract<RehearsalState, { phase: 'replying' }>): RehearsalState {
  const { at, call, line, chosen } = state;
  const given = line.replies.find(({ id }) => id === chosen);
  if (!given) return { ...state, missing: true };
  const said = [...state.said, { by: 'visitor', text: given.text } as const];
  const { leadsTo } = given;
  if (typeof leadsTo === 'string') return { at, call, said, phase: 'ended', reply: given, outcome: leadsTo };
  const next = call.lines.find(({ id }) => id === leadsTo.line);
  if (!next) throw new RangeError(`${call.id}: no line ${leadsTo.line}`);
  return { at, call, said, phase: 'answered', reply: given, next };
}
