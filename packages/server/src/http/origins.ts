import { IDEMPOTENCY_REPLAYED_HEADER } from '@amanat/contract';
import type { MiddlewareHandler } from 'hono';
import type { Config, OriginPolicy } from '../config.js';
import type { AppContext, AppEnv } from './app-env.js';
import { problem } from './problem-json.js';
import { routeAt } from './route-table.js';

const EXPOSED = ['Retry-After', 'X-Request-Id', IDEMPOTENCY_REPLAYED_HEADER, 'ETag'].join(', ');
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'content-type, idempotency-key, authorization',
  'Access-Control-Max-Age': '7200',
};

/** Hosts that no stranger's page can have: its own name, answered with this machine's address, is another. */
const NOBODYS_NAME = /^(([a-z0-9-]+\.)*localhost|[\d.]+|\[[\da-f:]+\])$/;

/**
 * By host alone: behind a proxy that ends TLS, this server does not see the page's scheme.
 * A demonstration has no name of its own, so that whoever comes with one came by DNS rebinding.
 */
function isSameOrigin(context: AppContext, origin: string, demonstration: boolean): boolean {
  if (!/^https?:/.test(origin) || !URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (page.origin !== origin || (demonstration && !NOBODYS_NAME.test(page.hostname))) return false;
  return page.host === (context.req.header('Host') ?? new URL(context.req.url).host);
}

const isAllowed = (policy: OriginPolicy, origin: string): boolean =>
  policy.kind === 'any' || policy.origins.includes(origin);

/**
 * Refuses other sites, instead of leaving it to the browser to hide the answer: a request that changes something
 * has done so by then. Requests without an Origin come from servers and from this very site, and pass.
 * Staff addresses take no other site at all.
 */
export const origins =
  ({
    allowedOrigins: policy,
    demonstration,
  }: Pick<Config, 'allowedOrigins' | 'demonstration'>): MiddlewareHandler<AppEnv> =>
  async (context, next) => {
    const origin = context.req.header('Origin');
    const route = routeAt(context.req.path);
    const isStaff = route?.access === 'staff';
    if (origin === undefined || isSameOrigin(context, origin, demonstration)) {
      await next();
      if (!isStaff) context.res.headers.append('Vary', 'Origin');
      return undefined;
    }
    if (isStaff || !isAllowed(policy, origin)) {
      const headers: Record<string, string> = isStaff ? {} : { Vary: 'Origin' };
      return problem('origin-not-allowed', context.get('requestId'), [], headers);
    }
    const isPreflight =
      context.req.method === 'OPTIONS' && context.req.header('Access-Control-Request-Method') !== undefined;
    if (isPreflight && route) context.res = new Response(null, { status: 204, headers: PREFLIGHT });
    else await next();
    context.res.headers.set('Access-Control-Allow-Origin', policy.kind === 'any' ? '*' : origin);
    context.res.headers.set('Access-Control-Expose-Headers', EXPOSED);
    context.res.headers.append('Vary', 'Origin');
    return undefined;
  };
