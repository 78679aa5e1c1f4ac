import type * as sdk from '@amanat/sdk';
import type * as outbox from '@amanat/sdk/outbox';
import type * as webhooks from '@amanat/sdk/webhooks';
import { frozenFile } from './frozen.ts';

/** The exports of a released SDK, with the types of today: what was there once may be called as long as it is served. */
export type ReleasedSdk = typeof sdk &
  typeof outbox &
  typeof webhooks & {
    readonly seal: (
      params: sdk.LegalRequestCreateParams,
      how: { readonly idempotencyKey: string; readonly sealKey: NonNullable<sdk.PublicConfig['sealKey']> },
    ) => Promise<sdk.SealedLegalRequest>;
  };

export const releasedSdk = async (version: string): Promise<ReleasedSdk> =>
  (await import(frozenFile(version).href)) as ReleasedSdk;

/** A change whose first answer was lost, and what the server said to its repeat. */
interface Repeat {
  readonly route: string;
  readonly status: number;
  readonly replayed: boolean;
}

/**
 * The platform's fetch on a line that loses the first answer to every change, after the server has made it: the SDK
 * repeats it by itself, with the same key. Repeats are noted in `repeats`.
 */
export function losingFirstAnswers(repeats: Repeat[]): sdk.FetchLike {
  const seen = new Set<string>();
  return async (url, init) => {
    const response = await fetch(url, init);
    const key = new Headers(init.headers).get('Idempotency-Key');
    if (key === null || response.status === 428) return response;
    if (seen.has(key)) {
      const replayed = response.headers.get('Idempotency-Replayed') === 'true';
      const route = `${init.method} ${new URL(url).pathname}`;
      repeats.push({ route, status: response.status, replayed });
      return response;
    }
    seen.add(key);
    throw new TypeError('Failed to fetch');
  };
}

type Methods = Record<string, unknown>;
const isObject = (value: unknown): value is Methods => typeof value === 'object' && value !== null;

/**
 * A client of a released SDK that notes which of its methods were called; `all` are the names of those that it has:
 * `legalRequests.attachments.upload`.
 */
export function watchedClient(
  { AmanatClient }: ReleasedSdk,
  options: sdk.AmanatClientOptions,
  called: Set<string>,
) {
  const client = new AmanatClient(options);
  const all: string[] = [];
  const watch = (resource: Methods, path: string) => {
    for (const [name, part] of Object.entries(resource)) if (isObject(part)) watch(part, `${path}${name}.`);
    const prototype = Object.getPrototypeOf(resource) as Methods;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[name];
      if (name === 'constructor' || typeof method !== 'function') continue;
      all.push(path + name);
      resource[name] = (...given: unknown[]): unknown => {
        called.add(path + name);
        return Reflect.apply(method, resource, given) as unknown;
      };
    }
  };
  watch(client as unknown as Methods, '');
  return { client, all };
}
