import {
  PROBLEMS,
  PROBLEM_MEDIA_TYPE,
  type Challenge,
  type FieldProblem,
  type Problem,
  type ProblemCode,
} from '@amanat/contract';
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { describeError, type Log } from '../log.js';
import { Refusal } from '../services/refusal.js';
import { isStorageFull, isUnavailable } from '../storage/unavailable.js';
import type { AppEnv } from './app-env.js';
import { routeAt } from './route-table.js';

const RETRY_AFTER_SECONDS = '5';
/** Somebody has to make room first. */
const RETRY_WHEN_FULL_SECONDS = '60';

/** An RFC 9457 answer. It says which rule was broken and never repeats what was sent. */
export function problem(
  code: ProblemCode,
  requestId: string,
  errors: readonly FieldProblem[] = [],
  headers: Record<string, string> = {},
  challenge?: Challenge,
): Response {
  const { status, title } = PROBLEMS[code];
  const document: Problem = {
    type: `/problems/${code}`,
    title,
    status,
    code,
    requestId,
    ...(challenge && { challenge }),
    ...(errors.length > 0 && { errors: [...errors] }),
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'Content-Type': PROBLEM_MEDIA_TYPE, 'Cache-Control': 'no-store', ...headers },
  });
}

function headersOf({ code, retryAfterSeconds }: Refusal): Record<string, string> {
  if (code === 'unauthorized') return { 'WWW-Authenticate': 'Bearer' };
  if (retryAfterSeconds !== undefined) return { 'Retry-After': String(retryAfterSeconds) };
  return code === 'unavailable' ? { 'Retry-After': RETRY_AFTER_SECONDS } : {};
}

/** Refusals answer with their code. Anything else is ours: the log has its kind and place, the client its request id. */
export const answerError =
  (log: Log): ErrorHandler<AppEnv> =>
  (error, context) => {
    const requestId = context.get('requestId');
    if (error instanceof Refusal) {
      return problem(error.code, requestId, error.errors, headersOf(error), error.challenge);
    }
    log.error({ requestId, route: context.get('route'), error: describeError(error) }, 'failed');
    if (isStorageFull(error))
      return problem('storage-full', requestId, [], { 'Retry-After': RETRY_WHEN_FULL_SECONDS });
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
