import type { LegalRequestCreated } from '@amanat/contract';
import { isBranded } from '../core/error-brand.js';
import type { AmanatError } from '../core/errors.js';

/** What came of one try. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly created?: LegalRequestCreated }
  /** `isOfItself`: for what is in it. Else the server takes nothing from this site, or at this address, for now. */
  | { readonly kind: 'refused'; readonly error: AmanatError; readonly isOfItself: boolean }
  | {
      readonly kind: 'later';
      readonly reason: 'no-line' | 'server-busy';
      readonly retryAfterMs: number | undefined;
    };

/** What an operator sets right, and what no other answer of the person would change. */
const OF_THE_PLACE: ReadonlySet<string> = new Set(['OriginError', 'NotFoundError', 'AuthenticationError']);

/**
 * What a failed try means for the request. Only words of the server itself refuse it for good: a 4xx without a problem
 * document comes from a box on the way, and a request is not given up for that.
 */
export function outcomeOf(thrown: unknown): Outcome {
  const noLine = { kind: 'later', reason: 'no-line', retryAfterMs: undefined } as const;
  if (!isAmanatError(thrown)) return noLine;
  const error = thrown;
  const { name, problem, retryAfterMs } = error;
  switch (name) {
    case 'ContractError':
      // Its code and not its class: it may come from another copy of the client on the page.
      return error.code === 'committed' ? { kind: 'accepted' } : noLine;
    case 'RequestValidationError':
      return { kind: 'refused', error, isOfItself: true };
    case 'ConnectionError':
    case 'TimeoutError':
    case 'UserAbortError':
      return noLine;
    case 'RateLimitError':
    case 'ServerError':
      return { kind: 'later', reason: 'server-busy', retryAfterMs };
    default:
      return problem ? { kind: 'refused', error, isOfItself: !OF_THE_PLACE.has(name) } : noLine;
  }
}

/** By its brand alone, so that a page without the client does not load the texts of its errors. */
const isAmanatError = (thrown: unknown): thrown is AmanatError => isBranded(thrown);
