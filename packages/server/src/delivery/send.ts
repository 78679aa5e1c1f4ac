import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { safeAddresses, type IpAddress, type Resolve } from './safe-address.js';

export const ATTEMPT_TIMEOUT_MS = 15_000;
/** What a receiver answers is of no interest; so much is taken, so that a short answer ends in peace. */
const ANSWER_LIMIT_BYTES = 1024;

export interface SendOptions {
  readonly privateHosts: readonly string[];
  readonly resolve?: Resolve;
  /** Ends the attempt early, when the server stops. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Connects to the addresses that were checked, whatever the name has come to mean since. */
const pinnedTo =
  (addresses: readonly IpAddress[]): LookupFunction =>
  (_hostname, { all }, found) => {
    const [first] = addresses;
    if (all) found(null, [...addresses]);
    else if (first) found(null, first.address, first.family);
  };

/**
 * Posts a body and returns the status of the answer. Redirects are not followed: they are answers like others.
 * Throws when the address is refused, nobody answers, or 15 seconds pass; 5 of them at most are for the name.
 */
export async function send(
  url: URL,
  headers: Record<string, string>,
  body: string,
  { privateHosts, resolve, signal, timeoutMs = ATTEMPT_TIMEOUT_MS }: SendOptions,
): Promise<number> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const ends = signal ? AbortSignal.any([timeout, signal]) : timeout;
  const addresses = await safeAddresses(url, privateHosts, resolve);
  return new Promise((settle, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: pinnedTo(addresses),
        signal: ends,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'amanat-server',
          Connection: 'close',
          ...headers,
        },
      },
      (answer) => {
        settle(answer.statusCode ?? 0);
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > ANSWER_LIMIT_BYTES) request.destroy();
        });
        answer.on('error', () => undefined);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
