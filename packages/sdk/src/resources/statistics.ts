import {
  type FigureHistory,
  type FigureHistoryQuery,
  FigureHistoryQuerySchema,
  FigureHistorySchema,
  type Statistics,
  type StatisticsQuery,
  StatisticsQuerySchema,
  StatisticsSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';
import type { FigureSubscription } from '../live-figures/figure-subscription.js';
import type { FigureUpdates } from '../live-figures/figure-updates.js';

/** The published figures of the programmes. */
export class StatisticsResource {
  readonly #transport: Transport;
  #updates: Promise<FigureUpdates> | undefined;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The figures as they stand, each with its qualifier, day and source: those of the whole country; with `region` those of
   * one region, with `by: 'region'` those of every region.
   */
  list(query: StatisticsQuery = {}, options?: RequestOptions): Promise<Statistics> {
    return this.#transport.send(
      {
        path: path`/v1/statistics`,
        query: { schema: StatisticsQuerySchema, given: query },
        answer: StatisticsSchema,
      },
      options,
    );
  }

  /**
   * Every revision of a figure, the newest first.
   *
   * @throws {NotFoundError} when there is no figure with this key, or none of the region.
   */
  history(key: string, query: FigureHistoryQuery = {}, options?: RequestOptions): Promise<FigureHistory> {
    return this.#transport.send(
      {
        path: path`/v1/statistics/${{ key }}/history`,
        query: { schema: FigureHistoryQuerySchema, given: query },
        answer: FigureHistorySchema,
      },
      options,
    );
  }

  /**
   * Tells of each new revision as it is put in: over one stream of server-sent events for all subscriptions of a client,
   * and by asking every minute where there is none (in Node, behind proxies that hold streams back, and for a client with
   * its own `fetch`). Rests while nobody looks at the page. Never throws: how it goes is told by `onStateChange`.
   *
   * @example
   * ```ts
   * const { data } = await client.statistics.list();
   * const ending = new AbortController();
   * client.statistics.subscribe({
   *   shown: data,
   *   onRevision: ({ key, value }) => console.log(key, value),
   *   signal: ending.signal,
   * });
   * ```
   */
  subscribe(subscription: FigureSubscription): void {
    if (subscription.signal.aborted) return;
    const transport = this.#transport;
    this.#updates ??= import('../live-figures/figure-updates.js').then(
      (module) => new module.FigureUpdates(transport),
    );
    this.#updates.then(
      (updates) => updates.add(subscription),
      () => {
        this.#updates = undefined;
        if (!subscription.signal.aborted) subscription.onStateChange?.('offline');
      },
    );
  }
}
