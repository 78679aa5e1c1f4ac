import { type SiteSettings, SiteSettingsSchema } from '@amanat/contract';
import { ConnectionError, TimeoutError } from '../core/errors.js';
import type { RequestOptions } from '../core/options.js';
import { path } from '../core/path.js';
import type { Transport } from '../core/transport.js';

/** What an operator set for the pages of a config-id. */
export class SiteSettingsResource {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * The settings of a config-id. Where the server cannot be reached, the last ones that this browser has in its cache,
   * however old: nothing is stored for it.
   */
  async retrieve(configId: string, options?: RequestOptions): Promise<SiteSettings> {
    const call = { path: path`/v1/site-settings/${{ configId }}`, answer: SiteSettingsSchema };
    try {
      return await this.#transport.send(call, options);
    } catch (error) {
      if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
      const kept = { ...call, cached: true };
      return this.#transport.send(kept, { ...options, retries: 0 }).catch(() => {
        throw error;
      });
    }
  }
}
