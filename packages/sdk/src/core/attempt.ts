import type { Sent } from './call.js';
import { ConnectionError } from './errors.js';
import type { CallContext } from './error-from-answer.js';
import type { FetchLike } from './options.js';

/** Statuses whose answers have no body; `Response` refuses one. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** What each attempt of a call has in common. */
interface Attempted {
  readonly context: CallContext;
  readonly body: Sent['body'];
  /** What a success is made of; whatever else comes is made by somebody on the way. */
  readonly gives: 'json' | 'bytes';
  /** Whether a known answer is looked at again: past all caches, and «not modified» is an answer. */
  readonly revalidates: boolean;
  /** Whether any answer in the browser's cache will do. */
  readonly cached: boolean;
}

/**
 * One attempt as ky should see it: whole, or failed. The body is read here, within ky's time limit of an attempt, so
 * that a stalled, cut or foreign body is a failed attempt like any other, and ky repeats it.
 *
 * ky always hands over a `Request`; pages wrap `fetch` with functions that expect a string
 * (apache/skywalking-client-js#153), therefore it is taken apart, and the body never goes through it.
 */
export function wholeAttempt(fetch: FetchLike, { context, body, gives, revalidates, cached }: Attempted) {
  return async (input: string | URL | Request): Promise<Response> => {
    const request = input as Request;
    const init: RequestInit = {
      method: request.method,
      headers: plainHeaders(request.headers),
      signal: request.signal,
      credentials: 'omit',
      // What a person wrote does not follow a redirect to another server.
      redirect: request.method === 'GET' ? 'follow' : 'manual',
      ...(body !== undefined && { body }),
      ...(revalidates && { cache: 'no-cache' as const }),
      ...(cached && { cache: 'force-cache' as const }),
    };
    let response: Response;
    let content: string | Blob;
    try {
      response = await fetch(request.url, init);
      content = await (gives === 'bytes' && response.ok ? response.blob() : response.text());
    } catch (error) {
      if (request.signal.aborted) throw error;
      // The messages of the platform carry addresses: only the code may pass.
      throw new ConnectionError({ ...context, code: 'network' });
    }
    const isKnown = revalidates && response.status === 304;
    const problem = isKnown ? null : notFromTheServer(response, content);
    if (problem)
      throw new ConnectionError({ ...context, code: problem, status: response.status || undefined });
    return new Response(WITHOUT_BODY.has(response.status) ? null : content, {
      status: response.status,
      headers: response.headers,
    });
  };
}

/** As an object: wrappers that copy `init.headers` with a spread would lose what a `Headers` holds. */
function plainHeaders(headers: Headers): Record<string, string> {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => (plain[name] = value));
  return plain;
}

/** Whether something on the way answered in place of the server, or cut its answer. */
function notFromTheServer(
  response: Response,
  content: string | Blob,
): 'captive-portal' | 'unreadable-answer' | null {
  const { status } = response;
  // A redirect that was not followed has status 0 in browsers.
  if (status < 200 || (status >= 300 && status < 400)) return 'captive-portal';
  if (status >= 400) return null;
  if (/html/i.test(response.headers.get('content-type') ?? '')) return 'captive-portal';
  if (typeof content !== 'string') return null;
  // Some portals label their page as JSON.
  if (/^\s*</.test(content)) return 'captive-portal';
  try {
    JSON.parse(content);
    return null;
  } catch {
    return 'unreadable-answer';
  }
}
