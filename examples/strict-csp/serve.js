// The same in Node: `node serve.js`, then http://localhost:8000.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src http://localhost:8111; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types amanat";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

createServer((request, response) => {
  // A parsed address has no ".." left that could lead out of the folder.
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname === '/' ? '/index.html' : pathname;
  const type = TYPES[extname(path)];
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!type) {
    response.writeHead(404).end();
    return;
  }
  readFile(new URL(`.${path}`, import.meta.url)).then(
    (file) => response.writeHead(200, { 'Content-Type': type }).end(file),
    () => response.writeHead(404).end(),
  );
}).listen(8000, 'localhost');
