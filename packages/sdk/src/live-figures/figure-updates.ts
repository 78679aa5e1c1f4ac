import { type Figure, type StatisticsQuery, StatisticsQuerySchema, StatisticsSchema } from '@amanat/contract';
import { AmanatError } from '../core/errors.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';
import { listenForWakeUps, type Scope } from '../outbox/wake-ups.js';
import { canStream, openFigureStream } from './figure-stream.js';
import { type FigureSubscription, type FigureUpdatesState, Subscriber } from './figure-subscription.js';

/** How often the figures are looked at, in milliseconds. */
export interface Pace {
  readonly polling: number;
  /** Beside a stream, in case something on the way swallows it; and until a refused one is tried again. */
  readonly streaming: number;
  /** The longest wait while the server cannot be reached. */
  readonly longest: number;
  /** After a look, this long no other one however often the page wakes. */
  readonly apart: number;
}
const PACE: Pace = { polling: 60_000, streaming: 600_000, longest: 900_000, apart: 2_000 };

/** All subscribers with one query, and what they were last told of. */
interface Asked {
  readonly query: StatisticsQuery;
  readonly subscribers: Set<Subscriber>;
  etag: string | null;
  figures: readonly Figure[] | null;
}

/**
 * Tells any number of subscribers of new revisions over one stream; by looking every minute where there is none.
 * Runs while there are subscribers and somebody looks at the page.
 */
export class FigureUpdates {
  readonly #transport: Transport;
  readonly #pace: Pace;
  readonly #scope: Scope;
  readonly #asked = new Map<string, Asked>();
  #state: FigureUpdatesState = 'connecting';
  #isStreaming = false;
  #failures = 0;
  #lookedAt = -Infinity;
  /** On the clock of `performance.now()`. */
  #streamNotBefore = 0;
  #look: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closeStream: (() => void) | undefined;
  #endWakeUps: (() => void) | undefined;

  constructor(transport: Transport, pace: Pace = PACE, scope: Scope = globalThis) {
    this.#transport = transport;
    this.#pace = pace;
    this.#scope = scope;
  }

  add(subscription: FigureSubscription): void {
    if (subscription.signal.aborted) return;
    const subscriber = new Subscriber(subscription);
    const said = Object.entries(subscriber.query).filter(([, value]) => value !== undefined);
    const alike = JSON.stringify(said.sort());
    const asked = this.#asked.get(alike) ?? {
      query: { ...subscriber.query },
      subscribers: new Set(),
      etag: null,
      figures: null,
    };
    this.#asked.set(alike, asked);
    asked.subscribers.add(subscriber);
    const leave = () => {
      asked.subscribers.delete(subscriber);
      if (asked.subscribers.size === 0) this.#asked.delete(alike);
      if (this.#asked.size === 0) this.#stop();
    };
    subscription.signal.addEventListener('abort', leave, { once: true });
    const wasRunning = this.#endWakeUps !== undefined;
    if (!wasRunning) this.#start();
    subscriber.tell(this.#state);
    if (asked.figures) subscriber.lookAt(asked.figures);
    // Only while somebody looks: a page that is opened in the background waits.
    else if (wasRunning && this.#state !== 'paused') this.#lookIn(0);
  }

  #start(): void {
    this.#state = 'connecting';
    this.#failures = 0;
    this.#lookedAt = -Infinity;
    this.#endWakeUps = listenForWakeUps(
      {
        onWake: () => this.#wake(),
        onOffline: () => this.#tell('offline'),
        onHidden: () => this.#pause(),
      },
      this.#scope,
    );
    if (this.#scope.document?.visibilityState === 'hidden') this.#pause();
    else this.#wake();
  }

  #stop(): void {
    this.#hush();
    this.#endWakeUps?.();
    this.#endWakeUps = undefined;
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#look?.abort();
    this.#closeStream?.();
    this.#closeStream = undefined;
    this.#isStreaming = false;
  }

  /** An open stream would keep the page out of the back-forward cache, and one of the six connections to the host. */
  #pause(): void {
    this.#hush();
    this.#tell('paused');
  }

  #wake(): void {
    this.#tell(this.#isStreaming ? 'live' : 'connecting');
    this.#failures = 0;
    this.#streamNotBefore = 0;
    this.#openStream();
    this.#lookSoon();
  }

  #openStream(): void {
    const address = this.#transport.eventsAddress('/v1/statistics/events');
    if (this.#closeStream || address === null || !canStream() || performance.now() < this.#streamNotBefore)
      return;
    let isNew = true;
    this.#closeStream = openFigureStream(address, {
      onOpen: () => {
        // What was put in before; after a break the server itself tells it.
        if (isNew) this.#lookSoon();
        isNew = false;
        this.#isStreaming = true;
        this.#tell('live');
      },
      onFigure: (figure) => {
        for (const subscriber of this.#subscribers()) subscriber.hearOf(figure);
      },
      onBreak: () => {
        this.#isStreaming = false;
        this.#tell('connecting');
      },
      onRefused: () => {
        this.#closeStream = undefined;
        this.#isStreaming = false;
        this.#streamNotBefore = performance.now() + this.#pace.streaming;
        this.#lookSoon();
      },
    });
  }

  /** Now, or a moment after the last time. */
  #lookSoon(): void {
    this.#lookIn(Math.max(0, this.#lookedAt + this.#pace.apart - performance.now()));
  }

  #lookIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookAtAll(), wait);
  }

  async #lookAtAll(): Promise<void> {
    this.#look?.abort();
    const look = new AbortController();
    this.#look = look;
    this.#lookedAt = performance.now();
    this.#openStream();
    const answers = await Promise.allSettled(
      [...this.#asked.values()].map((asked) => this.#lookAt(asked, look.signal)),
    );
    if (look.signal.aborted) return;
    const failed = answers.find((answer) => answer.status === 'rejected');
    this.#failures = failed ? this.#failures + 1 : 0;
    if (!this.#isStreaming) this.#tell(failed ? 'offline' : this.#closeStream ? 'connecting' : 'polling');
    this.#lookIn(this.#waitAfter(failed?.reason));
  }

  async #lookAt(asked: Asked, signal: AbortSignal): Promise<void> {
    const { etag, answer } = await this.#transport.revalidate(
      {
        path: path`/v1/statistics`,
        query: { schema: StatisticsQuerySchema, given: asked.query },
        answer: StatisticsSchema,
      },
      asked.etag,
      { signal, retries: 0 },
    );
    if (signal.aborted || answer === null) return;
    asked.etag = etag;
    asked.figures = answer.data;
    for (const subscriber of [...asked.subscribers]) subscriber.lookAt(answer.data);
  }

  /** With jitter, so that the pages of a region do not ask as one. */
  #waitAfter(failure: unknown): number {
    const { polling, streaming, longest } = this.#pace;
    const usual = this.#isStreaming ? streaming : polling;
    const asked = AmanatError.is(failure) ? (failure.retryAfterMs ?? 0) : 0;
    const backedOff = Math.min(longest, usual * 2 ** Math.min(this.#failures, 10));
    return Math.max(asked, backedOff * (0.75 + Math.random() / 2));
  }

  #subscribers(): Subscriber[] {
    return [...this.#asked.values()].flatMap(({ subscribers }) => [...subscribers]);
  }

  #tell(state: FigureUpdatesState): void {
    this.#state = state;
    for (const subscriber of this.#subscribers()) subscriber.tell(state);
  }
}
