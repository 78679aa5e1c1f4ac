import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const FILES = folder('../../packages/widgets/dist/cdn');

/** The same files stand under the version of the release, and under no other: what a cache keeps for good must be right. */
const { version } = JSON.parse(readFileSync(join(FILES, 'release.json'), 'utf8')) as { version: string };
const VERSIONED = `/cdn/${version}/`;
const fileOf = (path: string): string =>
  path.startsWith(VERSIONED) ? path.slice(VERSIONED.length - 1) : path.slice('/cdn'.length);

/** The configurator has a Lit of its own, which names its policy itself. */
const POLICY_OF_CONFIGURATOR = CONTENT_SECURITY_POLICY.replace(
  'trusted-types amanat',
  'trusted-types lit-html',
);
const CONFIGURATOR = /^\/configurator(\/|$)/;

/** Framed pages say their own policy; who may frame them is the choice of whoever serves them. Here: anyone. */
const FRAMED_PAGE = /^\/cdn\/([^/]+\/)?frame\/[a-z-]+\.html$/;

/** The pages of the sample akimat and, under `/cdn/`, the built files of the widgets. */
export function portalSite(): (request: Request) => Response | Promise<Response> {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    const { path } = context.req;
    if (!context.res.ok || !FRAMED_PAGE.test(path))
      context.header(
        'Content-Security-Policy',
        CONFIGURATOR.test(path) ? POLICY_OF_CONFIGURATOR : CONTENT_SECURITY_POLICY,
      );
    else {
      const { href } = new URL(context.req.url);
      const oembed = `/oembed?format=json&url=${encodeURIComponent(href)}`;
      context.header('Content-Security-Policy', "frame-ancestors *; connect-src 'self'");
      context.header('Link', `<${oembed}>; rel="alternate"; type="application/json+oembed"`);
    }
    if (path.startsWith('/cdn/')) {
      // Pages of other sites, and files on somebody's disk, may load the elements from here.
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    // Under a version files never change.
    context.header(
      'Cache-Control',
      path.startsWith(VERSIONED) && context.res.ok ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });
  site.use(
    '/cdn/*',
    serveStatic({
      root: FILES,
      rewriteRequestPath: fileOf,
    }),
  );
  site.get('/configurator', (context) => context.redirect('/configurator/', 301));
  site.use(
    '/configurator/*',
    serveStatic({
      root: folder('../configurator/dist'),
      rewriteRequestPath: (path) => path.replace(CONFIGURATOR, '/'),
    }),
  );
  site.use('*', serveStatic({ root: folder('./site') }));
  return (request) => site.fetch(request);
}
