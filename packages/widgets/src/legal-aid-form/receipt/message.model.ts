import { LONGEST } from '../questions/answers.js';

/** Words that a person adds to a sent request. */
export interface Message {
  readonly text: string;
  /** The key of these very words, the same at every press. */
  readonly key: string | undefined;
  readonly sending:
    | { readonly phase: 'idle'; readonly problem?: 'needed' | 'long' }
    | { readonly phase: 'sending' }
    | { readonly phase: 'failed'; readonly error: unknown }
    | { readonly phase: 'sent' };
}

export type MessageAction =
  | { readonly type: 'type-message'; readonly text: string }
  /** `key`: a new random one, used when these words are new. */
  | { readonly type: 'send-message'; readonly key: string };

export const NO_MESSAGE: Message = { text: '', key: undefined, sending: { phase: 'idle' } };

/** How many characters a message is too long by; 0 when it fits. */
export const excessOf = (text: string): number => Math.max(0, text.trim().length - LONGEST.description);

export function reduceMessage(message: Message, action: MessageAction): Message {
  if (message.sending.phase === 'sending') return message;
  switch (action.type) {
    case 'type-message':
      return action.text === message.text ? message : { ...NO_MESSAGE, text: action.text };
    case 'send-message': {
      if (message.text.trim() === '') return { ...message, sending: { phase: 'idle', problem: 'needed' } };
      if (excessOf(message.text) > 0) return { ...message, sending: { phase: 'idle', problem: 'long' } };
      return { ...message, key: message.key ?? action.key, sending: { phase: 'sending' } };
    }
  }
}
