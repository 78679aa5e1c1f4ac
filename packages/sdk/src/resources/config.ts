import { type PublicConfig, PublicConfigSchema } from '@amanat/contract';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** What to know of the server before anyone is asked for consent. */
export class ConfigResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Who receives requests, for how long they are kept, and the limits. */
  retrieve(options?: RequestOptions): Promise<PublicConfig> {
    return this.#transport.send({ path: path`/v1/config`, answer: PublicConfigSchema }, options);
  }
}
