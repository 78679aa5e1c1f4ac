import { ProblemSchema } from '@amanat/contract';
import { isHTTPError, isTimeoutError } from 'ky';
import {
  AmanatError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  type Failure,
  NotFoundError,
  OriginError,
  PreconditionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UserAbortError,
  ValidationError,
} from './errors.js';
import { parseRetryAfter } from './retry.js';

/** What every error of one call carries. */
export interface CallContext extends Pick<Failure, 'locale'> {
  readonly operation: string;
  /** Who may ask is told by an upload token: no matter of signing in. */
  readonly uploads?: boolean | undefined;
}

/** Whatever ky, the platform or this client threw, as an error of this client; ky's messages carry addresses. */
export function asAmanatError(
  thrown: unknown,
  context: CallContext,
  signal: AbortSignal | undefined,
): AmanatError {
  // What is known stays known: a stored request with an unreadable answer is not undone by an abort.
  if (AmanatError.is(thrown)) return thrown;
  if (signal?.aborted) return new UserAbortError({ ...context, code: 'aborted' });
  if (isHTTPError(thrown)) {
    const { status, headers } = thrown.response;
    return errorFromAnswer({ status, headers, body: thrown.data }, context);
  }
  if (isTimeoutError(thrown)) return new TimeoutError({ ...context, code: 'timeout' });
  return new ConnectionError({ ...context, code: 'network' });
}

/** A code or an id as servers make them. Anything else may repeat what was sent, and messages and logs must not. */
export const plainWord = (text: string | null | undefined): string | undefined =>
  text && /^[\w.:-]{1,128}$/.test(text) ? text : undefined;

/** The error for an answer that is not a success: one class for one remedy. */
export function errorFromAnswer(
  answer: { readonly status: number; readonly headers: Headers; readonly body: unknown },
  context: CallContext,
): AmanatError {
  const { status, headers } = answer;
  const parsed = ProblemSchema.safeParse(answer.body);
  const problem = parsed.success ? parsed.data : undefined;
  const failure: Failure = {
    ...context,
    code: plainWord(problem?.code) ?? `http-${status}`,
    status,
    requestId: plainWord(problem?.requestId ?? headers.get('x-request-id')),
    retryAfterMs: parseRetryAfter(headers, Date.now()),
    problem,
  };
  switch (failure.code) {
    case 'idempotency-key-reused':
      return new ConflictError(failure);
    case 'forbidden':
      return new AuthenticationError(failure);
    case 'proof-needed':
      return new RateLimitError(failure);
  }
  switch (status) {
    case 401:
      return new AuthenticationError({ ...failure, ...(context.uploads && { code: 'upload-token-over' }) });
    case 403:
      return new OriginError(failure);
    case 404:
    case 405:
    case 410:
      return new NotFoundError(failure);
    case 408:
      return new TimeoutError(failure);
    case 409:
      return new ConflictError(failure);
    case 412:
    case 428:
      return new PreconditionError(failure);
    case 425:
    case 429:
      return new RateLimitError(failure);
    case 511:
      // Network Authentication Required, RFC 6585: the answer of a captive portal that knows its manners.
      return new ConnectionError({ ...failure, code: 'captive-portal' });
    default:
      return status >= 500 ? new ServerError(failure) : new ValidationError(failure);
  }
}
