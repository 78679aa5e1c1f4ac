import {
  type LegalRequestCreated,
  LegalRequestCreatedSchema,
  type LegalRequestCreateParams,
  LegalRequestCreateSchema,
  type LegalRequestTracked,
  LegalRequestTrackedSchema,
  type LegalRequestWithdrawn,
  LegalRequestWithdrawnSchema,
  parseReceipt,
  type ReceiptParams,
  ReceiptParamsSchema,
} from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** Requests for legal aid, as the person who sends them sees them. */
export class LegalRequests {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Sends a request; the receipt in the answer is shown once.
   *
   * @throws {ContractError} with `committed: true` when the request is stored but the answer cannot be read.
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
}

/** The receipt as it was typed or dictated, without separators; what is no receipt stays for the schema to refuse. */
function receiptBody({ receipt }: ReceiptParams) {
  return { schema: ReceiptParamsSchema, given: { receipt: parseReceipt(receipt) ?? receipt } };
}
