import {
  type Programme,
  type ProgrammeList,
  ProgrammeListSchema,
  type ProgrammeQuery,
  ProgrammeQuerySchema,
  ProgrammeSchema,
  type ProgrammeSlug,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** The programmes and their dated loan terms. */
export class Programmes {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All programmes, with the loan terms in force on a day: today unless `on`. */
  list(query: ProgrammeQuery = {}, options?: RequestOptions): Promise<ProgrammeList> {
    return this.#transport.send(
      {
        path: path`/v1/programmes`,
        query: { schema: ProgrammeQuerySchema, given: query },
        answer: ProgrammeListSchema,
      },
      options,
    );
  }

  /** One programme, with the loan terms in force on a day: today unless `on`. */
  retrieve(
    slug: ProgrammeSlug | (string & {}),
    query: ProgrammeQuery = {},
    options?: RequestOptions,
  ): Promise<Programme> {
    return this.#transport.send(
      {
        path: path`/v1/programmes/${{ slug }}`,
        query: { schema: ProgrammeQuerySchema, given: query },
        answer: ProgrammeSchema,
      },
      options,
    );
  }
}
