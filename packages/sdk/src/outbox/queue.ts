import { waitBeforeNextTry } from './backoff.js';
import { accepted, type Given, type Held, instant, newlyHeld, refused, viewOf } from './held.js';
import type { OutboxItem, OutboxState } from './outbox-types.js';
import { type Outcome, outcomeOf } from './outcome.js';

/** What a queue is given from outside. */
export interface QueueParts {
  readonly now: () => number;
  readonly random: () => number;
  readonly onLine: () => boolean;
  /** Calls back after some milliseconds; the answer calls it off. */
  readonly schedule: (run: () => void, milliseconds: number) => () => void;
  readonly onChange: (items: readonly OutboxItem[]) => void;
}

/** The longest delay of a timer: a longer one fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Sends what it holds, one after the other, and tries again until each is accepted or refused. */
export class Queue {
  readonly #parts: QueueParts;
  readonly #held = new Map<string, Held>();
  #sending: Promise<void> | null = null;
  #callOff: () => void = () => undefined;
  #isClosed = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  get(key: string): Held | undefined {
    return this.#held.get(key);
  }

  all(): readonly Held[] {
    return [...this.#held.values()];
  }

  take(given: Given): OutboxItem {
    const held = newlyHeld(given, this.#parts.onLine() ? 'waiting' : 'offline');
    const told = this.all().find(({ state, due }) => state.phase === 'kept' && due.byServer);
    if (told?.state.phase === 'kept') {
      held.due = told.due;
      held.state = { ...told.state, since: held.addedAt };
    }
    this.#held.set(held.key, held);
    this.#changed();
    this.#send();
    return viewOf(held);
  }

  /** Holds these no longer, and stops sending them. */
  drop(dropped: readonly Held[]): void {
    for (const held of dropped) {
      if (this.#isHeld(held)) this.#held.delete(held.key);
      held.abort.abort();
    }
    if (dropped.length > 0) this.#changed();
  }

  /** Tries everything now, also what the server wants to have later. */
  sendNow(): void {
    this.#makeDue(() => true);
    this.#send();
  }

  /** Tries what is only waiting for a line. A server that asked for time gets it. */
  wake(): void {
    this.#makeDue(({ byServer }) => !byServer);
    this.#send();
  }

  sayOffline(): void {
    for (const held of this.#held.values()) {
      const { state } = held;
      if (state.phase === 'kept' && state.reason !== 'server-busy')
        held.state = { ...state, reason: 'offline' };
    }
    this.#changed();
  }

  /** Starts nothing any more. Resolves when what is under way has come to its end. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callOff();
    await this.#sending;
  }

  #send(): void {
    if (this.#isClosed) return;
    this.#callOff();
    this.#sending ??= this.#sendWhatIsDue().finally(() => {
      this.#sending = null;
      // Something may have come in the very moment between.
      if (this.#nextDue()) this.#send();
      else this.#setTimer();
    });
  }

  async #sendWhatIsDue(): Promise<void> {
    for (let next = this.#nextDue(); next; next = this.#nextDue()) await this.#try(next);
  }

  #nextDue(): Held | undefined {
    return this.#isClosed
      ? undefined
      : this.all().find(({ state, due }) => state.phase === 'kept' && due.at === 0);
  }

  async #try(held: Held): Promise<void> {
    held.tries += 1;
    this.#setState(held, { phase: 'sending' });
    if (held.isTakenOver && (await held.disk?.isThere()) === false) {
      this.drop([held]);
      held.disk?.release();
      return;
    }
    // Dropped in between.
    if (!this.#isHeld(held)) return;
    const outcome = await held.send(held.abort.signal).then(
      (created): Outcome => ({ kind: 'accepted', created }),
      (thrown: unknown) => outcomeOf(thrown),
    );
    if (!this.#isHeld(held)) return;
    if (outcome.kind === 'later') {
      this.#postpone(held, outcome);
      return;
    }
    if (outcome.kind === 'refused' && !outcome.isOfItself) {
      // It stays on the device, for a page that comes when the operator has set the server right.
      this.#setState(held, refused(outcome.error));
      return;
    }
    // A person is told first; what stays on the device for a moment longer is the same request with the same key.
    const { disk } = held;
    held.disk = null;
    this.#setState(held, outcome.kind === 'refused' ? refused(outcome.error) : accepted(outcome.created));
    await disk?.forget();
  }

  /** A line that fails, and a server that asks for time, fail for all; other faults may be of this one request. */
  #postpone(held: Held, { reason, retryAfterMs }: Extract<Outcome, { kind: 'later' }>): void {
    const { now, random, onLine } = this.#parts;
    held.failingSince ??= instant(now());
    const at = now() + waitBeforeNextTry({ tries: held.tries, retryAfterMs }, random);
    const due = { at, byServer: retryAfterMs !== undefined };
    const isForAll = reason === 'no-line' || due.byServer;
    const told = reason === 'no-line' && !onLine() ? 'offline' : reason;
    for (const other of this.#held.values()) {
      if (other !== held && !(isForAll && other.state.phase === 'kept')) continue;
      other.due = due;
      other.state = {
        phase: 'kept',
        reason: told,
        since: other.failingSince ?? other.addedAt,
        nextAttemptAt: instant(at),
      };
    }
    this.#changed();
  }

  #setTimer(): void {
    const dues = this.all().flatMap(({ state, due }) => (state.phase === 'kept' ? [due.at] : []));
    if (this.#isClosed || dues.length === 0) return;
    const at = Math.min(...dues);
    const wait = Math.max(0, at - this.#parts.now());
    this.#callOff = this.#parts.schedule(
      () => {
        // By the time that was waited for, not by the clock: clocks of phones are set right in between.
        if (wait <= LONGEST_TIMER) this.#makeDue((due) => due.at <= at);
        this.#send();
      },
      Math.min(wait, LONGEST_TIMER),
    );
  }

  #makeDue(which: (due: Held['due']) => boolean): void {
    for (const held of this.#held.values()) if (which(held.due)) held.due = { at: 0, byServer: false };
  }

  #isHeld(held: Held): boolean {
    return this.#held.get(held.key) === held;
  }

  #setState(held: Held, state: OutboxState): void {
    held.state = state;
    this.#changed();
  }

  #changed(): void {
    this.#parts.onChange(this.all().map(viewOf));
  }
}
