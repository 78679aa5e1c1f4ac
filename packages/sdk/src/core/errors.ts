import type { FieldProblem, Locale, Problem } from '@amanat/contract';
import { BRAND, isBranded } from './error-brand.js';
import { userMessage } from './user-messages.js';

export type AmanatErrorName =
  | 'ValidationError'
  | 'RequestValidationError'
  | 'NotFoundError'
  | 'ConflictError'
  | 'PreconditionError'
  | 'RateLimitError'
  | 'AuthenticationError'
  | 'OriginError'
  | 'ServerError'
  | 'ConnectionError'
  | 'TimeoutError'
  | 'UserAbortError'
  | 'ContractError';

/** What is known of a failure. */
export interface Failure {
  /** The method and the template of the path, for messages: never an address with values. */
  readonly operation?: string | undefined;
  /** A problem code of the contract, or one of the client. */
  readonly code: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly locale?: Locale | undefined;
}

/** Any error of this client. Nothing that was sent stands in its message, its stack or its JSON. */
export abstract class AmanatError extends Error {
  abstract override readonly name: AmanatErrorName;
  readonly code: string;
  /** HTTP status; absent when no answer came. */
  readonly status: number | undefined;
  /** What to quote to the operator of the server. */
  readonly requestId: string | undefined;
  /** Milliseconds after which the server wants to be asked again. */
  readonly retryAfterMs: number | undefined;
  readonly #problem: Problem | undefined;
  readonly #locale: Locale;

  constructor(failure: Failure) {
    const status = failure.status === undefined ? '' : `${failure.status} `;
    super(`${failure.operation ? `${failure.operation}: ` : ''}${status}${failure.code}`);
    this.code = failure.code;
    this.status = failure.status;
    this.requestId = failure.requestId;
    this.retryAfterMs = failure.retryAfterMs;
    this.#problem = failure.problem;
    this.#locale = failure.locale ?? 'kk';
  }

  /** The server's RFC 9457 problem document. Private to the object, so that printing the error does not print it. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  get [BRAND](): true {
    return true;
  }

  /** Plain words for the person: what happened, what to do, and 111 where they are stuck. */
  userMessage(locale: Locale = this.#locale): string {
    return userMessage(this, locale);
  }

  toJSON(): Record<string, unknown> {
    const { name, code, message, status, requestId, retryAfterMs } = this;
    return { name, code, message, status, requestId, retryAfterMs };
  }

  /** True for errors of this client, also those of another copy of it on the page. Tell them apart by `name`. */
  static is(error: unknown): error is AmanatError {
    return isBranded(error);
  }
}

/** True for errors of this client, also those of another copy of it on the page. Tell them apart by `name`. */
export const isAmanatError = (error: unknown): error is AmanatError => AmanatError.is(error);

/** Correct what is sent: the server refused it. */
export class ValidationError extends AmanatError {
  override readonly name: 'ValidationError' | 'RequestValidationError' = 'ValidationError';

  /** Where and which rule; never the value. */
  get fieldProblems(): readonly FieldProblem[] {
    return this.problem?.errors ?? [];
  }
}

/** Correct what is sent: the contract refused it before anything left the device. */
export class RequestValidationError extends ValidationError {
  override readonly name = 'RequestValidationError';
  readonly #fieldProblems: readonly FieldProblem[];

  constructor(fieldProblems: readonly FieldProblem[], context: Omit<Failure, 'code'> = {}) {
    super({ ...context, code: 'invalid-request' });
    this.#fieldProblems = fieldProblems;
  }

  override get fieldProblems(): readonly FieldProblem[] {
    return this.#fieldProblems;
  }
}

/** Look somewhere else: there is nothing with this id or receipt. */
export class NotFoundError extends AmanatError {
  override readonly name = 'NotFoundError';
}

/** Choose something else: the present state does not allow it, or the idempotency key belongs to another body. */
export class ConflictError extends AmanatError {
  override readonly name = 'ConflictError';
}

/** Read the record again, and decide on what it is now: somebody changed it, or the call named no version. */
export class PreconditionError extends AmanatError {
  override readonly name = 'PreconditionError';
}

/** Wait `retryAfterMs`. */
export class RateLimitError extends AmanatError {
  override readonly name = 'RateLimitError';
}

/** Get a valid token: of staff, with the role for this step; or a new upload token, by receipt. */
export class AuthenticationError extends AmanatError {
  override readonly name = 'AuthenticationError';
}

/** Have the operator put this site on the server's allow-list. */
export class OriginError extends AmanatError {
  override readonly name = 'OriginError';
}

/** Try later, with the same idempotency key. */
export class ServerError extends AmanatError {
  override readonly name = 'ServerError';
}

/** Check the connection and try again, with the same idempotency key: `network`, `captive-portal` or `unreadable-answer`. */
export class ConnectionError extends AmanatError {
  override readonly name = 'ConnectionError';
}

/** Try again, with the same idempotency key: no whole answer came in time. */
export class TimeoutError extends AmanatError {
  override readonly name = 'TimeoutError';
}

/** Nothing: the caller ended the call. */
export class UserAbortError extends AmanatError {
  override readonly name = 'UserAbortError';
}

/** Update the client or the server: a required field is missing from an answer, or has another type. */
export class ContractError extends AmanatError {
  override readonly name = 'ContractError';
  /** True when the server has carried out what was asked: never show this as a failure to send. */
  readonly committed: boolean;

  constructor(failure: Omit<Failure, 'code'> & { readonly committed: boolean }) {
    super({ ...failure, code: failure.committed ? 'committed' : 'contract-broken' });
    this.committed = failure.committed;
  }
}
