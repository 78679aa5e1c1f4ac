import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, normalize } from 'node:path';
import type { Context } from 'hono';
import { FILES } from './built-files.ts';
import { EXAMPLES, folderOf } from './examples.ts';
import type { Origins } from './origins.ts';
import { LIBRARIES, pathOf } from './libraries.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file of an example, with the real address of the server in the place of the one of its README. */
export function exampleFile(context: Context, origins: Origins): Response {
  const [, first = '', second = '', ...more] = normalize(context.req.path).split('/');
  const elsewhere = Object.values(EXAMPLES).find(({ filesAt }) => filesAt === `/${first}`);
  const example = elsewhere ?? EXAMPLES[second];
  const rest = elsewhere ? [first, second, ...more] : more;
  const path = rest.join('/') || 'index.html';
  if (!example) return context.notFound() as Response;
  const brought = example.brings?.[path];
  const file = brought
    ? pathOf(LIBRARIES[brought] ?? '')
    : path.startsWith('cdn/')
      ? `${FILES}/${path.slice(4)}`
      : `${folderOf(example.folder)}/${path}`;
  if (!existsSync(file) || !statSync(file).isFile()) return context.notFound() as Response;
  const put = (text: string) => text.replaceAll('http://localhost:8111', origins.server);
  for (const [header, value] of Object.entries(example.headers?.() ?? {})) context.header(header, put(value));
  context.header('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
  return context.body(put(readFileSync(file, 'utf8')));
}
