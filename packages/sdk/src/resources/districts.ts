import {
  type District,
  type DistrictList,
  DistrictListSchema,
  type DistrictQuery,
  DistrictQuerySchema,
  DistrictSchema,
  type Screening,
  ScreeningSchema,
} from '@amanat/contract';
import { AmanatError } from '../core/errors.js';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** Districts, cities and rural okrugs, and what their screenings found. */
export class Districts {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * One page, by the Kazakh alphabet; the next one with `cursor: page.nextCursor`. Without `parent`: districts and
   * cities; with it: the rural okrugs of that district. The `attribution` is to be shown wherever the list is.
   *
   * @example
   * ```ts
   * const { data, attribution } = await client.districts.list({ region: '100000000' });
   * ```
   */
  list(query: DistrictQuery = {}, options?: RequestOptions): Promise<DistrictList> {
    return this.#transport.send(
      {
        path: path`/v1/districts`,
        query: { schema: DistrictQuerySchema, given: query },
        answer: DistrictListSchema,
      },
      options,
    );
  }

  /**
   * One district, city or rural okrug.
   *
   * @throws {NotFoundError} when the list has none with this id.
   */
  retrieve(id: string, options?: RequestOptions): Promise<District> {
    return this.#transport.send({ path: path`/v1/districts/${{ id }}`, answer: DistrictSchema }, options);
  }

  /**
   * The newest screening of a district. Null where there is none, which is nothing wrong: most places have none. An id
   * that no district has is null too; {@link retrieve} tells the two apart. One with `example: true` is made up: say so.
   */
  async screening(id: string, options?: RequestOptions): Promise<Screening | null> {
    try {
      return await this.#transport.send(
        { path: path`/v1/districts/${{ id }}/screening`, answer: ScreeningSchema },
        options,
      );
    } catch (error) {
      // Only what an Amanat server says: the 404 of a wrong endpoint has another code, and stays a failure.
      if (AmanatError.is(error) && error.code === 'not-found') return null;
      throw error;
    }
  }
}
