import { Hono } from 'hono';
import { createAdmission } from './http/admission.js';
import type { App, AppEnv, AppParts } from './http/app-env.js';
import { serveAttachments } from './http/attachments.js';
import { serveCallbackSlots } from './http/callback-slots.js';
import { serveDistricts } from './http/districts.js';
import { serveHotline } from './http/hotline.js';
import { serveLegalRequests } from './http/legal-requests.js';
import { serveMeta } from './http/meta.js';
import { serveOembed } from './http/oembed.js';
import { origins } from './http/origins.js';
import { answerError, answerUnmatched } from './http/problem-json.js';
import { serveProgrammes } from './http/programmes.js';
import { serveQuizzes } from './http/quizzes.js';
import { requestLog } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { serveSiteSettings } from './http/site-settings.js';
import { serveStaff } from './http/staff.js';
import { serveStaffLegalRequests } from './http/staff-legal-requests.js';
import { serveStatistics } from './http/statistics.js';
import { serveWebhooks } from './http/webhooks.js';

/**
 * The application, ready for `app.fetch(request)`. It keeps no state but the counts of its limits, the proofs of work
 * that were used and the streams that are open: any number may run side by side.
 */
export function createApp(parts: AppParts): App {
  const { config, log } = parts;
  const app = new Hono<AppEnv>();
  app.onError(answerError(log));
  app.notFound(answerUnmatched);
  const admission = createAdmission(parts);
  app.use(requestLog(log), securityHeaders, origins(config, log), async (context, next) => {
    context.set('admission', admission);
    await next();
  });
  serveProgrammes(app, parts);
  serveQuizzes(app, parts);
  serveLegalRequests(app, parts);
  serveAttachments(app, parts);
  serveStaffLegalRequests(app, parts);
  serveStaff(app, parts);
  serveWebhooks(app, parts);
  serveCallbackSlots(app, parts);
  serveHotline(app, parts);
  serveStatistics(app, parts);
  serveDistricts(app, parts);
  serveOembed(app, parts);
  serveSiteSettings(app, parts);
  serveMeta(app, parts);
  return app;
}
