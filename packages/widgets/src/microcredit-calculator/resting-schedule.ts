import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Calculation } from './calculation.js';

/** The table follows after so many ms of quiet: a moving slider would draw its rows anew at every step. */
const TABLE_QUIET = 120;

/** Which result the open schedule shows: the newest one, once the slider rests. */
export class RestingSchedule implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #newest: () => Calculation | undefined;
  #isOpen = false;
  #shown: Calculation | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, newest: () => Calculation | undefined) {
    this.#host = host;
    this.#newest = newest;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Absent before a result was there; then the newest will do. */
  get shown(): Calculation | undefined {
    return this.#shown;
  }

  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#show();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.#isOpen && this.#shown !== this.#newest())
      this.#timer = setTimeout(() => this.#show(), TABLE_QUIET);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #show(): void {
    this.#shown = this.#newest();
    this.#host.requestUpdate();
  }
}
