import { isAskedFor, type Figure, type StatisticsQuery } from '@amanat/contract';

/**
 * How a client hears of revisions: not yet (`connecting`), as they are put in (`live`), by asking every minute
 * (`polling`), not while nobody looks at the page (`paused`), or not now, since the server cannot be reached (`offline`).
 */
export type FigureUpdatesState = 'connecting' | 'live' | 'polling' | 'paused' | 'offline';

/** What is to be told, until the signal ends it. */
export interface FigureSubscription {
  /** Which figures, as of `statistics.list(query)`: those of the whole country when absent. */
  readonly query?: StatisticsQuery | undefined;
  /** Figures that were read before, so that nothing that was put in since then is missed. */
  readonly shown?: readonly Figure[] | undefined;
  /** Called for each new revision, once, the newest only where several came at a time. */
  readonly onRevision: (figure: Figure) => void;
  /** Called with the present state at first, and at each change. */
  readonly onStateChange?: ((state: FigureUpdatesState) => void) | undefined;
  /** Ends the subscription; nothing is called any more, and nothing stays open. */
  readonly signal: AbortSignal;
}

type Known = Pick<Figure, 'revision' | 'value' | 'asOf'>;

const placeOf = ({ key, region }: Figure) => `${key} ${region ?? ''}`;

/** Counters of a server have no revisions: another value is a newer one. */
const isNewer = (figure: Figure, known: Known | undefined): boolean =>
  known?.revision === undefined || figure.revision === undefined
    ? figure.value !== known?.value || figure.asOf !== known.asOf
    : figure.revision > known.revision;

/** What one subscriber has seen, so that each revision is told once. */
export class Subscriber {
  readonly query: StatisticsQuery;
  readonly #subscription: FigureSubscription;
  readonly #seen = new Map<string, Known>();
  #hasBaseline: boolean;
  #state: FigureUpdatesState | undefined;

  constructor(subscription: FigureSubscription) {
    this.#subscription = subscription;
    this.query = subscription.query ?? {};
    this.#hasBaseline = subscription.shown !== undefined;
    for (const figure of subscription.shown ?? []) this.#seen.set(placeOf(figure), figure);
  }

  /** A revision that has just been put in. */
  hearOf(figure: Figure): void {
    if (this.#subscription.signal.aborted || !isAskedFor(figure, this.query)) return;
    const place = placeOf(figure);
    if (!isNewer(figure, this.#seen.get(place))) return;
    this.#seen.set(place, figure);
    this.#call(() => this.#subscription.onRevision(figure));
  }

  /** All figures as they stand. The first time they are what the subscriber begins with, and not news. */
  lookAt(figures: readonly Figure[]): void {
    const isNews = this.#hasBaseline;
    this.#hasBaseline = true;
    for (const figure of figures) {
      const place = placeOf(figure);
      if (isNews || this.#seen.has(place)) this.hearOf(figure);
      else this.#seen.set(place, figure);
    }
  }

  tell(state: FigureUpdatesState): void {
    if (state === this.#state || this.#subscription.signal.aborted) return;
    this.#state = state;
    this.#call(() => this.#subscription.onStateChange?.(state));
  }

  /** What one subscriber does wrong is reported as the platform does it, and keeps nothing from the others. */
  #call(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
  }
}
