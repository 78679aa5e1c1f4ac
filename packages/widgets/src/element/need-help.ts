import { AmanatEvent } from './amanat-event.js';

/** What help can be about; the topics of a request for legal aid. */
export type HelpTopic =
  | 'debt'
  | 'notary-inscription'
  | 'bailiff'
  | 'fraud'
  | 'family'
  | 'violence'
  | 'land'
  | 'labour'
  | 'benefits'
  | 'other';

/**
 * A visitor asks, in one element, for the help of another. It carries the question and never what somebody earns, owes or
 * answered, unless the visitor put that into the question. Whoever takes it up calls `preventDefault()`.
 */
export class NeedHelpEvent extends AmanatEvent {
  readonly topic: HelpTopic;
  /** In the visitor's language, to be changed before it is sent; empty for none. */
  readonly question: string;

  constructor(topic: HelpTopic, question = '') {
    super('amanat-need-help', { cancelable: true });
    this.topic = topic;
    this.question = question;
  }
}

/** Asks the page; true when another element has taken it up. */
export function askForHelp(from: HTMLElement, topic: HelpTopic, question?: string): boolean {
  return !from.dispatchEvent(new NeedHelpEvent(topic, question));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'amanat-need-help': NeedHelpEvent;
  }
}
