import {
  type Figure,
  type FigureRevisionCreateParams,
  FigureRevisionCreateSchema,
  FigureSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** What editors put into the published figures. Every call needs the client's `staffToken`, with the role `editor`. */
export class FigureRevisions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Puts in a newer value, a correction or a new figure; what was said before stays in its history.
   *
   * @throws {PreconditionError} when `basedOn` is no longer the newest revision.
   */
  create(params: FigureRevisionCreateParams, options?: RequestOptions): Promise<Figure> {
    return this.#transport.send(
      {
        path: path`/v1/staff/statistics/revisions`,
        body: { schema: FigureRevisionCreateSchema, given: params },
        answer: FigureSchema,
        mutates: true,
        staff: true,
      },
      options,
    );
  }
}
