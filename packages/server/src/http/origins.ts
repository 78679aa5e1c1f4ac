import { IDEMPOTENCY_REPLAYED_HEADER, PROOF_HEADER } from '@amanat/contract';
import type { MiddlewareHandler } from 'hono';
import type { Config, OriginPolicy } from '../config.js';
import type { Log } from '../log.js';
import type { AppContext, AppEnv } from './app-env.js';
import { problem } from './problem-json.js';
import { routeAt } from './route-table.js';

const EXPOSED = ['Retry-After', 'X-Request-Id', IDEMPOTENCY_REPLAYED_HEADER, 'ETag'].join(', ');
const TAKEN = ['content-type', 'idempotency-key', 'authorization', 'if-match', PROOF_HEADER.toLowerCase()];
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT',
  'Access-Control-Allow-Headers': TAKEN.join(', '),
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

/** Whoever writes Origins at random cannot fill memory or the log. */
const STRANGERS_TOLD_OF = 200;

/** Tells the operator, once each, which sites asked in vain. A site is no person. */
function strangerLog(log: Log): (origin: string) => void {
  const told = new Set<string>();
  return (origin) => {
    const site =
      /^\w[\w+.-]*:\/\/[\w.:[\]-]{1,253}$/.test(origin) || origin === 'null' ? origin : 'unreadable';
    if (told.has(site) || told.size >= STRANGERS_TOLD_OF) return;
    told.add(site);
    log.warn({ origin: site }, 'A site asked that is not in AMANAT_ALLOWED_ORIGINS');
  };
}

/**
 * Refuses other sites, instead of leaving it to the browser to hide the answer: a request that changes something
 * has done so by then. The refusal itself any page may read, and the preflight passes, or else the page would see only
 * a broken network; nothing was done, and it says nothing that is not public.
 * Requests without an Origin come from servers and from this very site, and pass.
 * Staff addresses take no other site at all, and tell it nothing.
 */
export function origins(
  { allowedOrigins: policy, demonstration }: Pick<Config, 'allowedOrigins' | 'demonstration'>,
  log: Log,
): MiddlewareHandler<AppEnv> {
  const tellOfStranger = strangerLog(log);

  return async (context, next) => {
    const origin = context.req.header('Origin');
    const route = routeAt(context.req.path);
    const isStaff = route?.access === 'staff';
    if (origin === undefined || isSameOrigin(context, origin, demonstration)) {
      await next();
      if (!isStaff) context.res.headers.append('Vary', 'Origin');
      return;
    }
    const refused = () => problem('origin-not-allowed', context.get('requestId'));
    if (isStaff) {
      context.res = refused();
      return;
    }
    const isPreflight =
      context.req.method === 'OPTIONS' && context.req.header('Access-Control-Request-Method') !== undefined;
    if (isPreflight && route) context.res = new Response(null, { status: 204, headers: PREFLIGHT });
    else if (isAllowed(policy, origin)) await next();
    else {
      tellOfStranger(origin);
      context.res = refused();
    }
    context.res.headers.set('Access-Control-Allow-Origin', policy.kind === 'any' ? '*' : origin);
    context.res.headers.set('Access-Control-Expose-Headers', EXPOSED);
    context.res.headers.append('Vary', 'Origin');
  };
}
