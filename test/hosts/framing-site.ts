import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { serveStatic } from '@hono/node-server/serve-static';
import { createLog, readConfig, readKeys, startServer } from '@amanat/server';
import { freePort } from '../serving/free-port.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FILES = process.env['AMANAT_TEST_FILES'] ?? folder('../../packages/widgets/dist/cdn');

/** A site that frames our pages, the place of the files, and the server: three origins, for one test file. */
export interface FramingSite {
  readonly site: string;
  /** The folder of the built files. */
  readonly files: string;
  readonly server: string;
  /** Puts a page on the site; `{{files}}` and `{{server}}` are filled in. Returns its address. */
  put(html: string): string;
  /** Puts a page of `examples/` there, as its author would copy it: with real addresses. */
  putExample(path: string): string;
  /** What the database holds, as anyone could read it who has the file. */
  count(query: string): Promise<number>;
  close(): Promise<void>;
}

/** Listens on a free port of localhost. */
function listen(site: Hono): Promise<{ origin: string; close: () => void }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: site.fetch, port: 0, hostname: 'localhost' }, (address: AddressInfo) =>
      resolve({ origin: `http://localhost:${address.port}`, close: () => server.close() }),
    );
  });
}

function filesSite(): Hono {
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('X-Content-Type-Options', 'nosniff');
  });
  site.get('/favicon.ico', (context) => context.body(null, 204));
  // An empty page to leave to.
  site.get('/empty.html', (context) => context.html('<title>Ауа райы</title>'));
  site.use('/cdn/*', serveStatic({ root: FILES, rewriteRequestPath: (path) => path.slice(4) }));
  return site;
}

export async function openFramingSite(): Promise<FramingSite> {
  const directory = mkdtempSync(join(tmpdir(), 'amanat-framed-'));
  const database = join(directory, 'amanat.sqlite');
  const files = await listen(filesSite());
  const config = readConfig({
    AMANAT_DEMO: '1',
    AMANAT_HOST: 'localhost',
    AMANAT_PORT: String(await freePort()),
    AMANAT_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
    AMANAT_DATABASE_FILE: database,
    AMANAT_ALLOWED_ORIGINS: files.origin,
    AMANAT_FILES_URL: `${files.origin}/cdn`,
    AMANAT_LOG_LEVEL: 'error',
  });
  const server = await startServer({ config, keys: readKeys(config), log: createLog(config.logLevel) });
  const pages: string[] = [];
  const site = new Hono();
  site.get('/favicon.ico', (context) => context.body(null, 204));
  site.get('/:page{\\d+}', (context) => context.html(pages[Number(context.req.param('page'))] ?? ''));
  const host = await listen(site);
  const put = (html: string): string => {
    const page = html
      .replaceAll('{{files}}', `${files.origin}/cdn`)
      .replaceAll('{{server}}', server.url)
      .replaceAll('{{site}}', host.origin);
    return `${host.origin}/${pages.push(page) - 1}`;
  };
  return {
    site: host.origin,
    files: `${files.origin}/cdn`,
    server: server.url,
    put,
    putExample: (path) =>
      put(
        readFileSync(folder(`../../examples/${path}`), 'utf8')
          .replaceAll('"cdn/', '"{{files}}/')
          .replaceAll('http://localhost:8111', '{{server}}'),
      ),
    async count(query) {
      const { DatabaseSync } = await import('node:sqlite');
      const opened = new DatabaseSync(database, { readOnly: true });
      const { count } = opened.prepare(query).get() as { count: number };
      opened.close();
      return count;
    },
    async close() {
      host.close();
      files.close();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
