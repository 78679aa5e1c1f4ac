import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { exactReplacements } from './exact-replacements.ts';

const PRISTINE = fileURLToPath(new URL('../natives/pristine.ts', import.meta.url));
const CLASSES = [
  'Request',
  'Response',
  'Headers',
  'AbortController',
  'AbortSignal',
  'FormData',
  'ReadableStream',
];
const names = CLASSES.join('|');

/** The uses of these classes in a module: of the global object, made with `new`, or compared with. */
const USES = new RegExp(`globalThis\\.(${names})\\b|(?<=\\b(?:new|instanceof) )(${names})\\b`, 'g');

/**
 * ky, and the sdk's attempts, take the classes of fetch from a realm that the page has not changed: MooTools puts a
 * class of its own in the place of `window.Request`, and ky fails while it loads.
 */
export const pristineClasses: Plugin = {
  name: 'pristine-classes',
  enforce: 'pre',
  transform(code, id) {
    const isKy = /\/ky\/distribution\/(core|utils)\//.test(id);
    if (!isKy && !/\/sdk\/(dist|src)\/core\/attempt\.[jt]s$/.test(id)) return null;
    // Comments in ky's sources name the classes as well: what they say is not shipped.
    const changed = code.replace(
      USES,
      (_, ofGlobal?: string, bare?: string) => `pristine.${ofGlobal ?? bare ?? ''}`,
    );
    if (changed === code && /(Ky|constants|merge|attempt)\.[jt]s$/.test(id)) {
      this.error(`pristine-classes: nothing to replace in ${id}`);
    }
    return changed === code
      ? null
      : { code: `import { pristine } from ${JSON.stringify(PRISTINE)};\n${changed}`, map: null };
  },
};

/**
 * Calls go through the page's `fetch` only where it is the browser's own: a wrapper may add headers that no foreign
 * server allows, take the body away, or read what a person wrote in confidence.
 */
export const pristineFetch = exactReplacements('pristine-fetch', [
  {
    module: 'sdk/dist/core/transport.js',
    find: 'globalThis.fetch(url, init)',
    put: 'pristine.fetch(url, init)',
  },
  {
    module: 'sdk/dist/core/transport.js',
    find: "import ky from 'ky';",
    put: `import ky from 'ky';import { pristine } from ${JSON.stringify(PRISTINE)};`,
  },
]);
