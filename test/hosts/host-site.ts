import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { FILES, release } from './built-files.ts';
import { exampleFile } from './example-site.ts';
import { EXAMPLES } from './examples.ts';
import { XHTML } from './kinds/loading.ts';
import { LIBRARIES, pathOf } from './libraries.ts';
import { mergedScripts, ownLit } from './merged.ts';
import type { Origins } from './origins.ts';
import { HOST_PAGES } from './pages.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** An older release than the one that was built. */
const OLDER = '0.0.9';

/** Our files as whoever hosts them has to serve them: for every site, and for good under their version. */
export function filesSite(): Hono {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('Timing-Allow-Origin', '*');
    context.header('X-Content-Type-Options', 'nosniff');
    // Many servers name no encoding: the files have to be read right without.
    if (context.req.path.endsWith('.js')) context.header('Content-Type', 'text/javascript');
    const isVersioned = /^\/cdn\/\d/.test(context.req.path);
    context.header('Cache-Control', isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  site.get(`/cdn/${OLDER}/:path{.+\\.js}`, (context) => {
    const code = readFileSync(`${FILES}/${context.req.param('path')}`, 'utf8');
    return context.body(code.replaceAll(release().version, OLDER));
  });
  site.use(
    '/cdn/*',
    serveStatic({
      root: FILES,
      rewriteRequestPath: (path) => path.replace(/^\/cdn(\/\d+\.\d+\.\d+[^/]*)?/, ''),
    }),
  );
  return site;
}

/**
 * The pages of `pages/`, each with the headers that its kind of site sends; what stands in braces is filled in, see
 * `placeholders`. `/pages/…?without` is the same page with our files empty. The site's own origin also has the server
 * (`/v1/*`), our files (`/cdn/*`), and a place for reports of broken policies.
 */
export function hostSite(origins: Origins): Hono {
  const site = new Hono();
  const reports = new Map<string, unknown[]>();
  site.get('/favicon.ico', (context) => context.body(null, 204));
  site.get('/pages/:name', (context) => hostPage(context, origins));
  site.get('/examples/*', (context) => exampleFile(context, origins));
  for (const { filesAt } of Object.values(EXAMPLES))
    if (filesAt) site.get(`${filesAt}/*`, (context) => exampleFile(context, origins));
  site.get('/lib/:name', (context) => {
    const library = LIBRARIES[context.req.param('name')];
    if (!library) return context.notFound();
    context.header('Content-Type', library.endsWith('.css') ? 'text/css' : 'text/javascript');
    return context.body(readFileSync(pathOf(library)));
  });
  site.get('/merged.js', (context) => {
    const code = mergedScripts(context.req.query('without') === undefined);
    return context.body(code, 200, { 'Content-Type': 'text/javascript' });
  });
  site.get('/own-lit.js', async (context) =>
    context.body(await ownLit(), 200, { 'Content-Type': 'text/javascript' }),
  );
  site.all('/nothing/*', (context) =>
    context.body('', 200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }),
  );
  site.post('/reports/:name', async (context) => {
    const name = context.req.param('name');
    reports.set(name, [...(reports.get(name) ?? []), JSON.parse(await context.req.text())]);
    return context.body(null, 204);
  });
  site.get('/reports/:name', (context) => context.json(reports.get(context.req.param('name')) ?? []));
  site.all('/captive/*', (context) => context.html('<title>Wi-Fi</title><h1>Log in</h1>'));
  site.all('/stalled/*', () => new Promise<Response>(() => undefined));
  site.all('/v1/*', ({ req }) =>
    fetch(new Request(origins.server + req.path + new URL(req.url).search, req.raw)),
  );
  site.route('/', filesSite());
  return site;
}

/** All six elements, each with 111 for those whom nothing reaches. */
const SIX = [
  'hotline-card',
  'microcredit-calculator',
  'statistics',
  'literacy-quiz',
  'legal-aid-form',
  'district-profile',
]
  .map((name) => `<amanat-${name}><a slot="fallback" href="tel:111">111</a></amanat-${name}>`)
  .join('\n    ');

/** What may stand in braces in a page and its headers. */
function placeholders(
  origins: Origins,
  isWithout: boolean,
): Readonly<Record<string, (of: string) => string>> {
  const { version, files } = release();
  const nonce = randomBytes(16).toString('base64');
  const at = (path: string) => (isWithout ? `${origins.site}/nothing` : path);
  return {
    /** Our files under their version, at a place of their own. */
    files: () => at(`${origins.files}/cdn/${version}`),
    /** The same at the site itself. */
    ownFiles: () => at(`${origins.site}/cdn/${version}`),
    olderFiles: () => at(`${origins.files}/cdn/${OLDER}`),
    server: () => origins.server,
    site: () => origins.site,
    nonce: () => nonce,
    six: () => SIX,
    without: () => (isWithout ? '?without' : ''),
    /** `{{integrity amanat.js}}` */
    integrity: (file) => files[file]?.integrity ?? '',
    /** The `integrity` of an import map, for every module. */
    integrities: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(files)
            .filter(([file]) => file.endsWith('.js'))
            .map(([file, { integrity }]) => [`${at(`${origins.files}/cdn/${version}`)}/${file}`, integrity]),
        ),
      ),
  };
}

function hostPage(context: Context, origins: Origins): Response {
  const name = context.req.param('name') ?? '';
  const kind = name === 'xhtml' ? XHTML : HOST_PAGES[name];
  if (!kind) return context.notFound() as Response;
  const values = placeholders(origins, context.req.query('without') !== undefined);
  const filled = (text: string): string =>
    text.replaceAll(/\{\{(\w+)(?: ([^}]+))?\}\}/g, (whole, key: string, of: string | undefined = '') => {
      const value = values[key];
      if (!value) throw new Error(`${name} asks for ${whole}, which no host page has`);
      return value(of);
    });
  context.header('Content-Type', kind.contentType ?? 'text/html; charset=utf-8');
  for (const [header, value] of Object.entries(kind.headers ?? {})) context.header(header, filled(value));
  const html = filled(readFileSync(folder(`./pages/${name}.html`), 'utf8'));
  const text = kind.rewrite ? kind.rewrite(html) : html;
  return context.body(kind.encode ? kind.encode(text) : text);
}
