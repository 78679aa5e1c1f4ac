import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Log } from '../log.js';
import type { AppEnv } from './app-env.js';
import { routeAt } from './route-table.js';

/**
 * Gives every request an id of our own and logs one line: template, method, status, milliseconds.
 * No address, query, header or body: they may name a person.
 */
export const requestLog =
  (log: Log): MiddlewareHandler<AppEnv> =>
  async (context, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    const route = routeAt(context.req.path)?.template ?? 'none';
    context.set('requestId', requestId);
    context.set('route', route);
    await next();
    context.res.headers.set('X-Request-Id', requestId);
    const ms = Math.round(performance.now() - started);
    log.info({ requestId, route, method: context.req.method, status: context.res.status, ms }, 'request');
  };
