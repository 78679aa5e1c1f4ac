import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NeedHelpEvent } from '../element/need-help.js';
import type { Answers } from './questions/answers.js';

/** What another element of the page asked for, to begin the questions with. */
export type Begun = Pick<Answers, 'topic' | 'description'>;

interface HelpAskedOptions {
  /** Whether the form can send anything at all. */
  readonly canServe: () => boolean;
  /** Whether the person has not begun yet: a form in use is shown, and left as it is. */
  readonly isFree: () => boolean;
  /** Brings the form into view. */
  readonly show: () => void;
}

/** Hears that another element of the page asks for legal aid, and keeps what it asked until the questions begin. */
export class HelpAsked implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: HelpAskedOptions;
  #page: Document | undefined;
  /** Undefined: nothing was asked, or the form has it already. */
  begun: Begun | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: HelpAskedOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener('amanat-need-help', this.#hear);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('amanat-need-help', this.#hear);
    this.begun = undefined;
  }

  take(): Begun | undefined {
    const { begun } = this;
    this.begun = undefined;
    return begun;
  }

  readonly #hear = (event: NeedHelpEvent): void => {
    if (event.defaultPrevented || !this.#options.canServe()) return;
    event.preventDefault();
    // Any script of the page may send an event of this name.
    const question: unknown = event.question;
    if (this.#options.isFree())
      this.begun = { topic: event.topic, description: typeof question === 'string' ? question : '' };
    this.#host.requestUpdate();
    this.#options.show();
  };
}
