import { type Statistics, StatisticsSchema } from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** The published figures of the programmes. */
export class StatisticsResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All figures, each with its qualifier, day and source. */
  list(options?: RequestOptions): Promise<Statistics> {
    return this.#transport.send({ path: path`/v1/statistics`, answer: StatisticsSchema }, options);
  }
}
