import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('./dist', import.meta.url));
/** Where the desk stands on its server; `base` of vite.config.ts says the same. */
export const DESK_PATH = '/desk/';

/** The page holds a token: it runs its own files, speaks with its own server, and is shown in nobody's frame. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const plain = (status: number, text: string) => new Response(text, { status, headers: HEADERS });

/** Files have names like these; nothing else is looked for on the disk. */
const FILE = /^(?:assets\/)?[\w-]+\.(?:html|js|css|svg)$/;

function answer(path: string): Response {
  const name = path.slice(DESK_PATH.length) || 'index.html';
  if (!FILE.test(name)) return plain(404, 'There is nothing at this address.');
  try {
    const headers = { ...HEADERS, 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' };
    return new Response(readFileSync(join(BUILT, name)), { headers });
  } catch {
    return name === 'index.html'
      ? plain(503, 'The desk is not built: pnpm --filter @amanat/example-operator-desk build')
      : plain(404, 'There is nothing at this address.');
  }
}

/** The desk for the `site` of a server: answers under /desk/, and gives null for every other address. */
export function deskSite(): (request: Request) => Response | null {
  return ({ url, method }) => {
    const { pathname } = new URL(url);
    if (`${pathname}/` === DESK_PATH)
      return new Response(null, { status: 308, headers: { Location: DESK_PATH } });
    if (!pathname.startsWith(DESK_PATH)) return null;
    return method === 'GET' || method === 'HEAD' ? answer(pathname) : plain(405, 'GET only.');
  };
}
