import type { KnownConfig } from '../../element/contact/known-config.js';
import type { CallbackSlot } from '../../element/contact/reached-by-phone.js';

/** What decides, beside the answers, which questions are asked and what is offered. */
export interface Circumstances {
  /** Other people use this phone: nothing is stored, and no SMS is offered. */
  readonly sharedPhone: boolean;
  /** A village specialist fills the form in for others. */
  readonly assisted: boolean;
  /** The page asks for the IIN. */
  readonly asksIin: boolean;
  /** The hours that can be booked; none until they are known. */
  readonly slots: readonly CallbackSlot[];
  readonly config: KnownConfig;
}

/** What the page and the visitor set, as opposed to what the server says. */
export type Setting = Pick<Circumstances, 'sharedPhone' | 'assisted' | 'asksIin'>;

/** How many files a request takes, and how large each may be, in bytes. */
export interface FileLimits {
  readonly count: number;
  readonly bytes: number;
}

const USUAL_FILE_LIMITS: FileLimits = { count: 5, bytes: 10 * 1024 * 1024 };

/** Undefined when the server takes no files. Until it has said, the usual limits stand. */
export function fileLimitsOf({ config: known }: Pick<Circumstances, 'config'>): FileLimits | undefined {
  return known.phase === 'ready' ? known.config.limits.attachments : USUAL_FILE_LIMITS;
}
