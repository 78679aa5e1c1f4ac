import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(new URL('../hosts/package.json', import.meta.url));
const CDN = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

/** Libraries as Debian and npm hand them out; the first two change what the platform itself does. */
const LIBRARIES: Readonly<Record<string, () => string>> = {
  'prototype.js': () => '/usr/share/javascript/prototype/prototype-1.7.3.js',
  'mootools.js': () => '/usr/share/javascript/mootools/mootools-core-nc.js',
  'zone.js': () => resolve('zone.js/bundles/zone.umd.js'),
  'es5-shim.js': () => resolve('es5-shim/es5-shim.js'),
  'es5-sham.js': () => resolve('es5-shim/es5-sham.js'),
  'sugar.js': () => resolve('sugar/dist/sugar.js'),
};

/** A page of somebody else, and where its parts come from. */
export interface StrangersPage {
  /** Bytes, so that a page can be in any encoding. */
  readonly html: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Its own scripts by address: a merged bundle, say. */
  readonly scripts?: Readonly<Record<string, Buffer | string>>;
}

export interface Strangers {
  /** Address of a page, by its name. */
  page(name: string): string;
  /** Address of a built file, at another origin. */
  readonly cdn: string;
  close(): Promise<void>;
}

export const built = (file: string): string => readFileSync(CDN + file, 'utf8');

/** Serves pages at one origin and the built files at another. `pages`: by name, given the address of the files. */
export async function serveStrangers(
  pages: (cdn: string) => Readonly<Record<string, StrangersPage>>,
): Promise<Strangers> {
  const files = await listening((path) => {
    const body = readFileSync(CDN + path.slice('/cdn/'.length));
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/plain';
    // No charset: a classic script is then read in the encoding of the page.
    return { body, headers: { 'content-type': type, 'access-control-allow-origin': '*' } };
  });
  const cdn = `${addressOf(files)}/cdn`;
  const all = pages(cdn);
  const site = await listening((path) => {
    const library = LIBRARIES[path.replace('/lib/', '')];
    const type = { 'content-type': 'text/javascript' };
    if (library) return { body: readFileSync(library()), headers: type };
    const page = all[path.slice(1)];
    if (page) return { body: page.html, headers: { 'content-type': 'text/html', ...page.headers } };
    for (const { scripts } of Object.values(all)) {
      const body = scripts?.[path.slice(1)];
      if (body !== undefined) return { body, headers: type };
    }
    return { body: '', headers: {} };
  });
  return {
    cdn,
    page: (name) => `${addressOf(site)}/${name}`,
    async close() {
      for (const server of [files, site]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

type Answer = (path: string) => {
  readonly body: Buffer | string;
  readonly headers: Readonly<Record<string, string>>;
};

async function listening(answer: Answer): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    try {
      const { body, headers } = answer(new URL(url, 'http://x').pathname);
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return server;
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
