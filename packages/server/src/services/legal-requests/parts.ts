import type { Config } from '../../config.js';
import type { KeyRing } from '../../secrecy/key-ring.js';
import type { Stores } from '../../storage/open.js';
import type { Clock } from '../clock.js';

/** What the services of legal requests work with; the stores belong to the transaction at hand. */
export interface LegalRequestParts {
  readonly stores: Stores;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly config: Config;
}
