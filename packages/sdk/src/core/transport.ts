import ky from 'ky';
import { wholeAttempt } from './attempt.js';
import { type Call, compose, methodOf, type Question, type Sent } from './call.js';
import { type AmanatError, ContractError, TimeoutError, UserAbortError } from './errors.js';
import { asAmanatError, type CallContext, plainWord } from './error-from-answer.js';
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
import { challengeIn, PROOF_HEADER } from './proof-needed.js';
import { waitBeforeRetry } from './retry.js';

/** One call while it goes on. */
interface Ongoing {
  readonly context: CallContext;
  readonly limits: CallLimits;
  readonly signal: AbortSignal | undefined;
  /** When the whole call is over, on the clock of `performance.now()`. */
  readonly deadline: number;
  readonly gives: 'json' | 'bytes';
  readonly revalidates: boolean;
  readonly cached: boolean;
}

/** An answer that may be known already. */
export interface Revalidated<Answer> {
  /** What to ask with the next time; null when the answer has no ETag. */
  readonly etag: string | null;
  /** Null: the known one still holds. */
  readonly answer: Answer | null;
}

/** Sends calls to one server. Every resource takes one; a page that needs one resource makes no whole client. */
export class Transport {
  readonly #endpoint: string;
  readonly #fetch: FetchLike;
  readonly #hasOwnFetch: boolean;
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
    this.#hasOwnFetch = options.fetch !== undefined;
    // Looked up at each call: pages wrap the global one at any time.
    this.#fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
    this.#limits = settleLimits(options);
    this.#staffToken = options.staffToken;
    this.#logger = options.logger;
  }

  /** The server, without a slash at the end. No field: what is printed of a client does not show it. */
  get endpoint(): string {
    return this.#endpoint;
  }

  /** The answer of the server. Throws an {@link AmanatError}; RangeError when `options` make no sense. */
  send<Answer>(call: Call<Answer>, options?: RequestOptions): Promise<Answer> {
    return this.#ask(call, options, 'json', (response, context) => readAnswer(call, response, context));
  }

  /** The answer, unless it is the one that the ETag belongs to. Throws as {@link send} does. */
  revalidate<Answer>(
    call: Call<Answer>,
    etag: string | null,
    options?: RequestOptions,
  ): Promise<Revalidated<Answer>> {
    return this.#ask({ ...call, known: etag }, options, 'json', async (response, context) => {
      const newTag = response.headers.get('etag');
      if (response.status === 304) return { etag, answer: null };
      if (etag !== null && newTag === etag) return { etag, answer: null };
      return { etag: newTag, answer: await readAnswer(call, response, context) };
    });
  }

  /**
   * Where events of the server are listened to. Null for a client with its own `fetch`: what it asks goes through that
   * and nowhere else.
   */
  eventsAddress(where: string): string | null {
    return this.#hasOwnFetch ? null : this.#endpoint + where;
  }

  /** The bytes that the server answers with. Throws as {@link send} does. */
  download(question: Question, options?: RequestOptions): Promise<Blob> {
    return this.#ask(question, options, 'bytes', (response) => response.blob());
  }

  async #ask<Answer>(
    question: Question,
    options: RequestOptions = {},
    gives: Ongoing['gives'],
    read: (response: Response, context: CallContext) => Promise<Answer>,
  ): Promise<Answer> {
    const limits = settleLimits(options, this.#limits);
    const operation = `${methodOf(question)} ${question.path.template}`;
    const context = { operation, locale: limits.locale, uploads: question.uploads };
    const { signal, idempotencyKey } = options;
    const deadline = performance.now() + limits.totalTimeout;
    try {
      if (signal?.aborted) throw new UserAbortError({ ...context, code: 'aborted' });
      const sender = { endpoint: this.#endpoint, staffToken: this.#staffToken, idempotencyKey };
      const sent = compose(question, sender, context);
      const revalidates = question.known !== undefined;
      const { cached = false } = question;
      const ongoing = { context, limits, signal, deadline, gives, revalidates, cached };
      return await read(await this.#proven(sent, ongoing), context);
    } catch (thrown) {
      const error = asAmanatError(thrown, context, signal);
      this.#log('warn', 'amanat: call failed', error, { operation });
      throw error;
    }
  }

  /**
   * Solves the challenge of a server under load and asks again: nothing that a caller has to do. A solution may be
   * used up or too old by the time of a later attempt, therefore once for each attempt at most.
   */
  async #proven(sent: Sent, call: Ongoing): Promise<Response> {
    const { context, signal, deadline, limits } = call;
    for (let proof: string | undefined, solved = 0; ; solved += 1) {
      try {
        const headers = { ...sent.headers, ...(proof !== undefined && { [PROOF_HEADER]: proof }) };
        return await this.#attempts({ ...sent, headers }, call);
      } catch (thrown) {
        const error = asAmanatError(thrown, context, signal);
        const challenge = challengeIn(error);
        if (!challenge || solved > limits.retries) throw error;
        const { solve } = await import('./proof-of-work.js');
        const isOver = () => signal?.aborted === true || performance.now() >= deadline;
        const nonce = await solve(challenge, isOver);
        if (nonce === null && signal?.aborted) throw new UserAbortError({ ...context, code: 'aborted' });
        if (nonce === null) throw new TimeoutError({ ...context, code: 'timeout' });
        proof = `${challenge.challenge}.${nonce}`;
      }
    }
  }

  async #attempts(
    { url, method, headers, body }: Sent,
    { context, limits, signal, deadline, gives, revalidates, cached }: Ongoing,
  ): Promise<Response> {
    let waitMs = 0;
    return ky(url, {
      method,
      headers,
      ...(signal && { signal }),
      fetch: wholeAttempt(this.#fetch, { context, body, gives, revalidates, cached }),
      throwHttpErrors: (status) => !(revalidates && status === 304),
      timeout: limits.timeout,
      totalTimeout: Math.max(1, deadline - performance.now()),
      retry: {
        limit: limits.retries,
        // Every POST of this client has an idempotency key or changes nothing; a PUT is the same however often.
        methods: ['get', 'post', 'put'],
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

async function readAnswer<Answer>(
  call: Call<Answer>,
  response: Response,
  context: CallContext,
): Promise<Answer> {
  const answer = call.answer.safeParse(await response.json());
  if (answer.success) return answer.data;
  throw new ContractError({
    ...context,
    committed: call.mutates ?? false,
    status: response.status,
    requestId: plainWord(response.headers.get('x-request-id')),
  });
}
