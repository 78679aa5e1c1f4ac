import { LOCALES, type Locale } from '@amanat/contract';

/** What the client needs of `fetch`: an address as a string and an init, so that wrapped and replaced ones work. */
export type FetchLike = (url: string, init: RequestInit) => Response | PromiseLike<Response>;

/** What is told to a logger: never an address with values, a body, or a token. */
export interface LogDetails {
  /** The method and the template of the path: `GET /v1/quizzes/{id}`. */
  readonly operation: string;
  readonly code: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  /** How many attempts have failed so far. */
  readonly attempt?: number;
  /** Milliseconds until the next attempt. */
  readonly waitMs?: number;
}

/** Where the client reports retries and failures; `console` fits. */
export interface Logger {
  debug(message: string, details: LogDetails): void;
  warn(message: string, details: LogDetails): void;
}

/** How one client reaches one server. */
export interface AmanatClientOptions {
  /** Address of the server, without `/v1`: `https://amanat.example.kz`. In a page it may be relative. */
  endpoint: string;
  /** The language of `userMessage()`; `kk` when absent. */
  locale?: Locale;
  /** Used instead of the global `fetch`. */
  fetch?: FetchLike;
  /** Milliseconds for one attempt, from the first byte sent to the last byte read. */
  timeout?: number;
  /** Milliseconds for a whole call: every attempt, its body, and the waits between. */
  totalTimeout?: number;
  /** How many times a failed attempt is repeated. */
  retries?: number;
  /** Bearer token of a caseworker. Refused in browsers unless `dangerouslyAllowBrowser`. */
  staffToken?: string;
  /** Accept a staff token in a browser, where any script of the page could read it. */
  dangerouslyAllowBrowser?: boolean;
  logger?: Logger;
}

/** What may differ from call to call. */
export interface RequestOptions {
  /** Ends the call, in flight or waiting, with a {@link UserAbortError}. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call. */
  totalTimeout?: number | undefined;
  retries?: number | undefined;
  /**
   * The key of one intent, 22 to 255 characters of base64url. A form makes one with `createIdempotencyKey()` and
   * passes it again when the person presses the button again; without it every call has a key of its own.
   */
  idempotencyKey?: string | undefined;
  /** The language of `userMessage()` of the error of this call. */
  locale?: Locale | undefined;
}

/** Of a step on a record that others may change at the same time. */
export interface VersionedRequestOptions extends RequestOptions {
  /** The `version` of the record as it was read. */
  readonly version: number;
}

/** The limits of a call, settled. */
export interface CallLimits {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retries: number;
  readonly locale: Locale;
}

const DEFAULT_LIMITS: CallLimits = { timeout: 15_000, totalTimeout: 60_000, retries: 2, locale: 'kk' };
/** The longest delay of a timer: a longer one fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The limits of a call: its own, else those in `defaults`. Throws RangeError when one makes no sense. */
export function settleLimits(
  own: Pick<RequestOptions, 'timeout' | 'totalTimeout' | 'retries' | 'locale'>,
  defaults: CallLimits = DEFAULT_LIMITS,
): CallLimits {
  const limits = {
    timeout: own.timeout ?? defaults.timeout,
    totalTimeout: own.totalTimeout ?? defaults.totalTimeout,
    retries: own.retries ?? defaults.retries,
    locale: own.locale ?? defaults.locale,
  };
  for (const name of ['timeout', 'totalTimeout'] as const) {
    if (!(limits[name] > 0 && limits[name] <= LONGEST_TIMER)) {
      throw new RangeError(`${name} is in milliseconds, above 0 and at most ${LONGEST_TIMER}`);
    }
  }
  if (!Number.isInteger(limits.retries) || limits.retries < 0)
    throw new RangeError('retries is a whole number from 0');
  if (!LOCALES.includes(limits.locale)) throw new RangeError(`locale is one of ${LOCALES.join(', ')}`);
  return limits;
}

/** The endpoint without trailing slashes. Throws TypeError when paths cannot be appended to it. */
export function parseEndpoint(endpoint: string): string {
  if (/[?#]/.test(endpoint)) throw new TypeError('endpoint has no query and no fragment');
  if (/^[a-z][a-z\d+.-]*:/i.test(endpoint)) {
    const { protocol, username, password } = new URL(endpoint);
    if (!/^https?:$/.test(protocol)) throw new TypeError('endpoint is an http(s) address');
    if (username || password) throw new TypeError('endpoint carries no user name or password');
  } else if (!('location' in globalThis)) {
    throw new TypeError('endpoint is an absolute address outside of pages');
  }
  return endpoint.replace(/\/+$/, '');
}

/** Whether scripts of other people may run beside this one: a page or a worker of a page. */
export function runsInBrowser(scope: object = globalThis): boolean {
  return 'document' in scope || 'importScripts' in scope;
}
