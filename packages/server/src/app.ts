import { Hono } from 'hono';
import type { App, AppEnv, AppParts } from './http/app-env.js';
import { serveHotline } from './http/hotline.js';
import { serveLegalRequests } from './http/legal-requests.js';
import { serveMeta } from './http/meta.js';
import { origins } from './http/origins.js';
import { answerError, answerUnmatched } from './http/problem-json.js';
import { serveProgrammes } from './http/programmes.js';
import { serveQuizzes } from './http/quizzes.js';
import { requestLog } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { serveStatistics } from './http/statistics.js';

/** The application, ready for `app.fetch(request)`. It keeps no state of its own: any number may run side by side. */
export function createApp(parts: AppParts): App {
  const { config, log } = parts;
  const app = new Hono<AppEnv>();
  app.onError(answerError(log));
  app.notFound(answerUnmatched);
  app.use(requestLog(log), securityHeaders, origins(config));
  serveProgrammes(app, parts);
  serveQuizzes(app, parts);
  serveLegalRequests(app, parts);
  serveHotline(app, parts);
  serveStatistics(app, parts);
  serveMeta(app, parts);
  return app;
}
