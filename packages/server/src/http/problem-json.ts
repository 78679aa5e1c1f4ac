import {
  PROBLEMS,
  PROBLEM_MEDIA_TYPE,
  type FieldProblem,
  type Problem,
  type ProblemCode,
} from '@amanat/contract';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { describeError, type Log } from '../log.js';
import { Refusal } from '../services/refusal.js';
import { isUnavailable } from '../storage/unavailable.js';
import type { AppEnv } from './app-env.js';
import { routeAt } from './route-table.js';

const RETRY_AFTER_SECONDS = '5';

/** An RFC 9457 answer. It says which rule was broken and never repeats what was sent. */
export function problem(
  code: ProblemCode,
  requestId: string,
  errors: readonly FieldProblem[] = [],
  headers: Record<string, string> = {},
): Response {
  const { status, title } = PROBLEMS[code];
  const document: Problem = {
    type: `/problems/${code}`,
    title,
    status,
    code,
    requestId,
    ...(errors.length > 0 && { errors: [...errors] }),
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store', ...headers },
  });
}

/** Refusals answer with their code. Anything else is ours: the log has its kind and place, the client its request id. */
export const answerError =
  (log: Log): ErrorHandler<AppEnv> =>
  (error, context) => {
    const requestId = context.get('requestId');
    if (error instanceof Refusal) {
      const headers: Record<string, string> =
        error.code === 'unauthorized'
          ? { 'WWW-Authenticate': 'Bearer' }
          : error.code === 'unavailable'
            ? { 'Retry-After': RETRY_AFTER_SECONDS }
            : {};
      return problem(error.code, requestId, error.errors, headers);
    }
    log.error({ requestId, route: context.get('route'), error: describeError(error) }, 'failed');
    return isUnavailable(error)
      ? problem('unavailable', requestId, [], { 'Retry-After': RETRY_AFTER_SECONDS })
      : problem('internal', requestId);
  };

/** 405 with the methods of the address when there is something at it, else 404. */
export const answerUnmatched: NotFoundHandler<AppEnv> = (context) => {
  const route = routeAt(context.req.path);
  const requestId = context.get('requestId');
  if (!route) return problem('not-found', requestId);
  const methods = route.access === 'public' ? [...route.methods, 'OPTIONS'] : route.methods;
  return problem('method-not-allowed', requestId, [], { Allow: methods.join(', ') });
};
