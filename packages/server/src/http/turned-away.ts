import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { PROBLEM_MEDIA_TYPE, PROBLEMS } from '@amanat/contract';
import type { Operation } from '@amanat/contract/operations';
import type { Log } from '../log.js';
import { senderAddress, type HeaderNames } from './client-address.js';

/** So many senders and addresses are remembered; of more, the longest known are asked in full once more. */
const REMEMBERED = 10_000;
const LOG_EVERY_MS = 10_000;

/** Headers as Node has read them, looked up by any spelling. */
const namesOf = (headers: IncomingHttpHeaders): HeaderNames => ({
  get: (name) => headers[name.toLowerCase()]?.toString() ?? null,
  has: (name) => headers[name.toLowerCase()] !== undefined,
});

/**
 * Senders that are over the limit of their address, by what they asked for. What they send until the limit is over is
 * refused before anything else is done with it: a flood costs a tenth of what it costs to lead it through the application.
 */
export interface TurnedAway {
  /** The sender is over the limit for what this operation belongs to, for so long. */
  remember(operation: Pick<Operation, 'method' | 'path'>, address: string, milliseconds: number): void;
  /** Answers with 429 when the sender was turned away from there; whether it did. */
  refuses(request: IncomingMessage, response: ServerResponse): boolean;
}

export function createTurnedAway(
  log: Log,
  trustedProxies: number,
  now: () => number = () => performance.now(),
): TurnedAway {
  const until = new Map<string, number>();
  let uncounted = 0;
  let saidAt = -Infinity;

  const tell = (): void => {
    uncounted += 1;
    if (now() - saidAt < LOG_EVERY_MS) return;
    saidAt = now();
    log.warn(
      { refused: uncounted, status: 429 },
      'requests of senders over their limit, since the last such line',
    );
    uncounted = 0;
  };

  return {
    remember({ method, path }, address, milliseconds) {
      // An address with a name in it is never kept.
      if (path.includes('{')) return;
      const key = `${address} ${method} ${path}`;
      until.delete(key);
      until.set(key, now() + milliseconds);
      if (until.size <= REMEMBERED) return;
      const [oldest] = until.keys();
      if (oldest !== undefined) until.delete(oldest);
    },

    refuses(request, response) {
      if (until.size === 0) return false;
      const { headers, socket, method = '', url = '' } = request;
      const [path] = url.split('?', 1);
      const key = `${senderAddress(namesOf(headers), socket.remoteAddress, trustedProxies)} ${method} ${path}`;
      const end = until.get(key);
      if (end === undefined) return false;
      const left = end - now();
      if (left <= 0) {
        until.delete(key);
        return false;
      }
      answer(response, headers.origin, Math.ceil(left / 1000));
      tell();
      return true;
    },
  };
}

/** As the application refuses: a problem that any page may read, since nothing was done and it says nothing of anybody. */
function answer(response: ServerResponse, origin: string | undefined, seconds: number): void {
  const requestId = randomUUID();
  const { status, title } = PROBLEMS['rate-limited'];
  const document = { type: '/problems/rate-limited', title, status, code: 'rate-limited', requestId };
  const body = JSON.stringify(document);
  response.writeHead(status, {
    'Content-Type': PROBLEM_MEDIA_TYPE,
    'Content-Length': Buffer.byteLength(body),
    'Retry-After': String(seconds),
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    Vary: 'Origin',
    ...(origin !== undefined && {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
    }),
  });
  response.end(body);
}
