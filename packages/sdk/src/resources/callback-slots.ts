import { type CallbackSlots, CallbackSlotsSchema } from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** The hours at which a caseworker can call. */
export class CallbackSlotsResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The hours that still have room; a request takes one by `contact.slot`. An empty list means: call 111. */
  list(options?: RequestOptions): Promise<CallbackSlots> {
    return this.#transport.send({ path: path`/v1/callback-slots`, answer: CallbackSlotsSchema }, options);
  }
}
