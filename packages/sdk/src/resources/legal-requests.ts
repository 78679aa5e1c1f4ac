import {
  type LegalRequestCreated,
  LegalRequestCreatedSchema,
  type LegalRequestCreateParams,
  LegalRequestCreateSchema,
  type LegalRequestMessageParams,
  LegalRequestMessageSchema,
  type LegalRequestTracked,
  LegalRequestTrackedSchema,
  type LegalRequestWithdrawn,
  LegalRequestWithdrawnSchema,
  parseReceipt,
  type ReceiptParams,
  ReceiptParamsSchema,
  type SealedLegalRequest,
  SealedLegalRequestSchema,
  type UploadTokenGranted,
  UploadTokenGrantedSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';
import { Attachments } from './attachments.js';

/** Requests for legal aid, as the person who sends them sees them. */
export class LegalRequests {
  readonly attachments: Attachments;
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
    this.attachments = new Attachments(transport);
  }

  /**
   * Sends a request; the receipt in the answer is shown once.
   *
   * @throws {ContractError} with `committed: true` when the request is stored but the answer cannot be read.
   * @throws {ConflictError} `slot-taken` when no room is left at the hour that was chosen.
   * @example
   * ```ts
   * const key = createIdempotencyKey(); // kept with the form: pressing the button again sends the same request
   * const { receipt } = await client.legalRequests.create(params, { idempotencyKey: key });
   * ```
   */
  create(params: LegalRequestCreateParams, options?: RequestOptions): Promise<LegalRequestCreated> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests`,
        body: { schema: LegalRequestCreateSchema, given: params },
        answer: LegalRequestCreatedSchema,
        mutates: true,
      },
      options,
    );
  }

  /**
   * Sends a request that only the server can read; the outbox makes them. To the server it is the same request as
   * a bare one with the same key and the same content.
   *
   * @throws {ContractError} with `committed: true` when the request is stored but the answer cannot be read.
   */
  createSealed(
    sealed: SealedLegalRequest,
    options: RequestOptions & { readonly idempotencyKey: string },
  ): Promise<LegalRequestCreated> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests/sealed`,
        body: { schema: SealedLegalRequestSchema, given: sealed },
        answer: LegalRequestCreatedSchema,
        mutates: true,
      },
      options,
    );
  }

  /** The status, timeline and replies; spaces and dashes in the receipt do not matter. */
  track(params: ReceiptParams, options?: RequestOptions): Promise<LegalRequestTracked> {
    return this.#transport.send(
      { path: path`/v1/legal-requests/track`, body: receiptBody(params), answer: LegalRequestTrackedSchema },
      options,
    );
  }

  /** Withdraws a request: its content is destroyed, a bare record stays. */
  withdraw(params: ReceiptParams, options?: RequestOptions): Promise<LegalRequestWithdrawn> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests/track/withdraw`,
        body: receiptBody(params),
        answer: LegalRequestWithdrawnSchema,
        mutates: true,
      },
      options,
    );
  }

  /** Adds words to a request that was sent; the answer is what {@link track} would say now. */
  addMessage(
    { receipt, text }: LegalRequestMessageParams,
    options?: RequestOptions,
  ): Promise<LegalRequestTracked> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests/track/messages`,
        body: { schema: LegalRequestMessageSchema, given: { receipt: withoutSeparators(receipt), text } },
        answer: LegalRequestTrackedSchema,
        mutates: true,
      },
      options,
    );
  }

  /** A token with which {@link attachments} can be added to a request that was sent before. */
  grantUploadToken(params: ReceiptParams, options?: RequestOptions): Promise<UploadTokenGranted> {
    return this.#transport.send(
      {
        path: path`/v1/legal-requests/track/upload-token`,
        body: receiptBody(params),
        answer: UploadTokenGrantedSchema,
      },
      options,
    );
  }
}

/** The receipt as it was typed or dictated, without separators; what is no receipt stays for the schema to refuse. */
const withoutSeparators = (receipt: string) => parseReceipt(receipt) ?? receipt;
const receiptBody = ({ receipt }: ReceiptParams) => ({
  schema: ReceiptParamsSchema,
  given: { receipt: withoutSeparators(receipt) },
});
