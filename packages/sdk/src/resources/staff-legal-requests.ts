import {
  type LegalRequestAssignmentParams,
  LegalRequestAssignmentSchema,
  type LegalRequestReplyParams,
  LegalRequestReplySchema,
  type LegalRequestTransitionParams,
  LegalRequestTransitionSchema,
  type StaffLegalRequest,
  type StaffLegalRequestList,
  StaffLegalRequestListSchema,
  type StaffLegalRequestQuery,
  StaffLegalRequestQuerySchema,
  StaffLegalRequestSchema,
} from '@amanat/contract';
import type { RequestOptions, VersionedRequestOptions } from '../core/options.js';
import { path, type Path } from '../core/path.js';
import type { Transport } from '../core/transport.js';
import type { Params } from '../core/validate.js';

/**
 * Requests for legal aid, as a caseworker sees them. Every call needs the client's `staffToken`.
 * A step needs the `version` of the request that the caseworker has before their eyes: when somebody was faster,
 * it fails with {@link PreconditionError} instead of overwriting what they did.
 */
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
   * @throws {PreconditionError} when it is no longer at `version`.
   */
  transition(
    id: string,
    params: LegalRequestTransitionParams,
    options: VersionedRequestOptions,
  ): Promise<StaffLegalRequest> {
    const body = { schema: LegalRequestTransitionSchema, given: params };
    return this.#step(path`/v1/staff/legal-requests/${{ id }}/transitions`, body, options);
  }

  /**
   * Gives a request to somebody, or with `assignee: null` back to the queue.
   *
   * @throws {PreconditionError} when it is no longer at `version`.
   */
  assign(
    id: string,
    params: LegalRequestAssignmentParams,
    options: VersionedRequestOptions,
  ): Promise<StaffLegalRequest> {
    const body = { schema: LegalRequestAssignmentSchema, given: params };
    return this.#step(path`/v1/staff/legal-requests/${{ id }}/assignments`, body, options);
  }

  /**
   * Writes to the person, who reads it by receipt; the status stays.
   *
   * @throws {PreconditionError} when the request is no longer at `version`.
   */
  reply(
    id: string,
    params: LegalRequestReplyParams,
    options: VersionedRequestOptions,
  ): Promise<StaffLegalRequest> {
    const body = { schema: LegalRequestReplySchema, given: params };
    return this.#step(path`/v1/staff/legal-requests/${{ id }}/replies`, body, options);
  }

  /** The bytes of a file of a request. Save them; do not open them on a page that holds a token. */
  downloadAttachment(id: string, attachmentId: string, options?: RequestOptions): Promise<Blob> {
    return this.#transport.download(
      { path: path`/v1/staff/legal-requests/${{ id }}/attachments/${{ attachmentId }}`, staff: true },
      options,
    );
  }

  #step(
    where: Path,
    body: Params<object>,
    { version, ...options }: Partial<VersionedRequestOptions> = {},
  ): Promise<StaffLegalRequest> {
    return this.#transport.send(
      { path: where, body, answer: StaffLegalRequestSchema, mutates: true, staff: true, version },
      options,
    );
  }
}
