import { IDEMPOTENCY_KEY_HEADER, parseIdempotencyKey } from '@amanat/contract';
import ky from 'ky';
import { wholeAttempt } from './attempt.js';
import {
  AuthenticationError,
  type AmanatError,
  ContractError,
  RequestValidationError,
  UserAbortError,
} from './errors.js';
import { asAmanatError, type CallContext, plainWord } from './error-from-answer.js';
import { createIdempotencyKey } from './idempotency-key.js';
import {
  type AmanatClientOptions,
  type CallLimits,
  type FetchLike,
  type Logger,
  parseEndpoint,
  type RequestOptions,
  runsInBrowser,
  settleLimits,
} from './options.js';
import type { Path } from './path.js';
import { waitBeforeRetry } from './retry.js';
import { type Params, type Schema, validParams } from './validate.js';

/** One call of one operation of the contract. */
export interface Call<Answer> {
  readonly path: Path;
  readonly query?: Params<Readonly<Record<string, string | number | undefined>>>;
  /** Sent with POST; a call without a body is a GET. */
  readonly body?: Params<object>;
  readonly answer: Schema<Answer>;
  /** Changes something: sent with an idempotency key. A POST that changes nothing keeps its body out of addresses. */
  readonly mutates?: boolean;
  readonly staff?: boolean;
}

/** What goes over the wire in each attempt of a call, always the same. */
interface Sent {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body?: string;
}

/** Sends calls to one server. Every resource takes one; a page that needs one resource makes no whole client. */
export class Transport {
  readonly #endpoint: string;
  readonly #fetch: FetchLike;
  readonly #limits: CallLimits;
  readonly #staffToken: string | undefined;
  readonly #logger: Logger | undefined;

  /** Throws TypeError or RangeError when an option makes no sense, and for a staff token in a browser. */
  constructor(options: AmanatClientOptions) {
    if (options.staffToken !== undefined && !options.dangerouslyAllowBrowser && runsInBrowser()) {
      throw new TypeError(
        'Every script of a page can read a staff token. Call from a server, or set dangerouslyAllowBrowser.',
      );
    }
    this.#endpoint = parseEndpoint(options.endpoint);
    // Looked up at each call: pages wrap the global one at any time.
    this.#fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.#limits = settleLimits(options);
    this.#staffToken = options.staffToken;
    this.#logger = options.logger;
  }

  /** The answer of the server. Throws an {@link AmanatError}; RangeError when `options` make no sense. */
  async send<Answer>(call: Call<Answer>, options: RequestOptions = {}): Promise<Answer> {
    const limits = settleLimits(options, this.#limits);
    const operation = `${call.body ? 'POST' : 'GET'} ${call.path.template}`;
    const context = { operation, locale: limits.locale };
    try {
      if (options.signal?.aborted) throw new UserAbortError({ ...context, code: 'aborted' });
      const response = await this.#attempts(
        this.#compose(call, options, context),
        options.signal,
        limits,
        context,
      );
      const answer = call.answer.safeParse(await response.json());
      if (answer.success) return answer.data;
      throw new ContractError({
        ...context,
        committed: call.mutates ?? false,
        status: response.status,
        requestId: plainWord(response.headers.get('x-request-id')),
      });
    } catch (thrown) {
      const error = asAmanatError(thrown, context, options.signal);
      this.#log('warn', 'amanat: call failed', error, { operation });
      throw error;
    }
  }

  #compose<Answer>(call: Call<Answer>, { idempotencyKey }: RequestOptions, context: CallContext): Sent {
    if ('problems' in call.path) throw new RequestValidationError(call.path.problems, context);
    const query = call.query ? queryString(validParams(call.query, context)) : '';
    // A GET with no more than this needs no preflight.
    const headers: Record<string, string> = { accept: 'application/json' };
    if (call.staff) {
      if (!this.#staffToken) throw new AuthenticationError({ ...context, code: 'staff-token-missing' });
      headers['authorization'] = `Bearer ${this.#staffToken}`;
    }
    const url = this.#endpoint + call.path.concrete + query;
    if (!call.body) return { url, method: 'GET', headers };
    const body = JSON.stringify(validParams(call.body, context));
    headers['content-type'] = 'application/json';
    if (call.mutates) {
      const key = parseIdempotencyKey(idempotencyKey ?? createIdempotencyKey());
      if (key === null) {
        throw new RequestValidationError([{ pointer: '/idempotencyKey', code: 'invalid-format' }], context);
      }
      headers[IDEMPOTENCY_KEY_HEADER] = key;
    }
    return { url, method: 'POST', headers, body };
  }

  async #attempts(
    { url, ...sent }: Sent,
    signal: AbortSignal | undefined,
    limits: CallLimits,
    context: CallContext,
  ): Promise<Response> {
    const deadline = performance.now() + limits.totalTimeout;
    let waitMs = 0;
    return ky(url, {
      ...sent,
      ...(signal && { signal }),
      fetch: wholeAttempt(this.#fetch, context),
      timeout: limits.timeout,
      totalTimeout: limits.totalTimeout,
      retry: {
        limit: limits.retries,
        // Every POST of this client has an idempotency key or changes nothing.
        methods: ['get', 'post'],
        shouldRetry: ({ error: thrown, retryCount: attempt }) => {
          const error = asAmanatError(thrown, context, signal);
          const remaining = deadline - performance.now();
          const wait = waitBeforeRetry({ error, attempt, remaining }, Math.random);
          if (wait === null) return false;
          waitMs = wait;
          this.#log('debug', 'amanat: attempt failed, another follows', error, {
            operation: context.operation,
            attempt,
            waitMs,
          });
          return true;
        },
        delay: () => waitMs,
      },
    });
  }

  #log(
    level: keyof Logger,
    message: string,
    { code, status, requestId }: AmanatError,
    details: { operation: string; attempt?: number; waitMs?: number },
  ): void {
    try {
      this.#logger?.[level](message, { ...details, code, status, requestId });
    } catch {
      // A logger that fails must not fail the call.
    }
  }
}

function queryString(query: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}
