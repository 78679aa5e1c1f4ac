import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The policy of a strict government portal. The elements ask for nothing more than their own files
 * and the server they talk to.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types amanat',
].join('; ');

/** The pages of the sample akimat and, under `/cdn/`, the built files of the widgets. */
export function portalSite(): (request: Request) => Response | Promise<Response> {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-cache');
  });
  site.use(
    '/cdn/*',
    serveStatic({
      root: folder('../../packages/widgets/dist/cdn'),
      rewriteRequestPath: (path) => path.slice(4),
    }),
  );
  site.use('*', serveStatic({ root: folder('./site') }));
  return (request) => site.fetch(request);
}
