import { exactReplacements } from './exact-replacements.ts';

const ownKeys = (variable: string, object: string) => ({
  find: `for (const ${variable} in ${object}) {`,
  put: `for (const ${variable} of Object.keys(${object})) {`,
});

/**
 * zod without its names on the page, and deaf to what the page hangs on `Object.prototype`.
 *
 * Its settings and its registry are its own: `__zod_globalConfig` is shared with a zod of the page, and one changes the
 * language and the checks of the other. `jitless`: its probe with `new Function` reports a violation on pages with a
 * strict policy, although it is caught.
 *
 * Its walks over members take inherited ones for its own: with anything enumerable on `Object.prototype` every schema
 * throws while it is made.
 */
export const zodForPages = exactReplacements('zod-for-pages', [
  {
    module: 'zod/v4/core/core.js',
    find: '(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});\nexport const globalConfig = globalThis.__zod_globalConfig;',
    put: 'export const globalConfig = { jitless: true };',
  },
  {
    module: 'zod/v4/core/core.js',
    find: 'globalThis.__zod_globalConfig?.postProcessor',
    put: 'undefined',
  },
  {
    module: 'zod/v4/core/registries.js',
    find: '(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());\nexport const globalRegistry = globalThis.__zod_globalRegistry;',
    put: 'export const globalRegistry = registry();',
  },
  {
    module: 'zod/v4/core/util.js',
    find: 'const F = Function;\n        new F("");\n        return true;',
    put: 'return false;',
  },
  { module: 'zod/v4/core/util.js', ...ownKeys('key', 'table') },
  { module: 'zod/v4/core/util.js', ...ownKeys('key', 'computes') },
  { module: 'zod/v4/core/schemas.js', ...ownKeys('key', 'input'), times: 2 },
  { module: 'zod/v4/core/schemas.js', ...ownKeys('key', 'shape') },
]);
