import {
  type LegalRequestTransitionParams,
  LegalRequestTransitionSchema,
  type StaffLegalRequest,
  type StaffLegalRequestList,
  StaffLegalRequestListSchema,
  type StaffLegalRequestQuery,
  StaffLegalRequestQuerySchema,
  StaffLegalRequestSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** Requests for legal aid, as a caseworker sees them. Every call needs the client's `staffToken`. */
export class StaffLegalRequests {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** One page, newest first, without personal fields; the next one with `cursor: page.nextCursor`. */
  list(query: StaffLegalRequestQuery = {}, options?: RequestOptions): Promise<StaffLegalRequestList> {
    return this.#transport.send(
      {
        path: path`/v1/staff/legal-requests`,
        query: { schema: StaffLegalRequestQuerySchema, given: query },
        answer: StaffLegalRequestListSchema,
        staff: true,
      },
      options,
    );
  }

  /** One request, decrypted. */
  retrieve(id: string, options?: RequestOptions): Promise<StaffLegalRequest> {
    return this.#transport.send(
      { path: path`/v1/staff/legal-requests/${{ id }}`, answer: StaffLegalRequestSchema, staff: true },
      options,
    );
  }

  /**
   * Moves a request on, with an optional reply that its owner reads by receipt.
   *
   * @throws {ConflictError} when the request cannot take this step now.
   */
  transition(
    id: string,
    params: LegalRequestTransitionParams,
    options?: RequestOptions,
  ): Promise<StaffLegalRequest> {
    return this.#transport.send(
      {
        path: path`/v1/staff/legal-requests/${{ id }}/transitions`,
        body: { schema: LegalRequestTransitionSchema, given: params },
        answer: StaffLegalRequestSchema,
        mutates: true,
        staff: true,
      },
      options,
    );
  }
}
