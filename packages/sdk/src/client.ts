import type { AmanatClientOptions } from './core/options.js';
import { Transport } from './core/transport.js';
import { CallbackSlotsResource } from './resources/callback-slots.js';
import { ConfigResource } from './resources/config.js';
import { Districts } from './resources/districts.js';
import { HotlineResource } from './resources/hotline.js';
import { LegalRequests } from './resources/legal-requests.js';
import { Programmes } from './resources/programmes.js';
import { Quizzes } from './resources/quizzes.js';
import { SiteSettingsResource } from './resources/site-settings.js';
import { Staff } from './resources/staff.js';
import { StatisticsResource } from './resources/statistics.js';

/**
 * All resources of an Amanat server.
 *
 * @example
 * ```ts
 * const client = new AmanatClient({ endpoint: 'https://amanat.example.kz', locale: 'kk' });
 * const { number } = await client.hotline.retrieve();
 * ```
 */
export class AmanatClient {
  readonly #transport: Transport;
  readonly programmes: Programmes;
  readonly quizzes: Quizzes;
  readonly legalRequests: LegalRequests;
  readonly callbackSlots: CallbackSlotsResource;
  readonly hotline: HotlineResource;
  readonly statistics: StatisticsResource;
  readonly districts: Districts;
  readonly config: ConfigResource;
  readonly siteSettings: SiteSettingsResource;
  /** For the office: needs `staffToken`. */
  readonly staff: Staff;

  /** Throws TypeError or RangeError when an option makes no sense, and for a staff token in a browser. */
  constructor(options: AmanatClientOptions) {
    const transport = new Transport(options);
    this.#transport = transport;
    this.programmes = new Programmes(transport);
    this.quizzes = new Quizzes(transport);
    this.legalRequests = new LegalRequests(transport);
    this.callbackSlots = new CallbackSlotsResource(transport);
    this.hotline = new HotlineResource(transport);
    this.statistics = new StatisticsResource(transport);
    this.districts = new Districts(transport);
    this.config = new ConfigResource(transport);
    this.siteSettings = new SiteSettingsResource(transport);
    this.staff = new Staff(transport);
  }

  /** The server, without a slash at the end. */
  get endpoint(): string {
    return this.#transport.endpoint;
  }
}
