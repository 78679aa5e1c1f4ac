import { type Hotline, HotlineSchema } from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** The contact centre 111. */
export class HotlineResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The number, its hours and channels, what to expect, and the emergency lines. */
  retrieve(options?: RequestOptions): Promise<Hotline> {
    return this.#transport.send({ path: path`/v1/hotline`, answer: HotlineSchema }, options);
  }
}
