import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What old and new sites load beside us, by the name under `/lib/`. An absolute path is a file of a Debian package. */
export const LIBRARIES: Readonly<Record<string, string>> = {
  'jquery.js': 'jquery/dist/jquery.js',
  'pjax.js': 'jquery-pjax/jquery.pjax.js',
  'require.js': 'requirejs/require.js',
  'zone.js': 'zone.js/bundles/zone.umd.js',
  'turbo.js': '@hotwired/turbo/dist/turbo.es2017-umd.js',
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.css',
  'tailwind-preflight.css': 'tailwindcss/preflight.css',
  'bvi.js': 'bvi/dist/js/bvi.js',
  'bvi.css': 'bvi/dist/css/bvi.css',
  'es5-shim.js': 'es5-shim/es5-shim.js',
  'sugar.js': 'sugar/dist/sugar.js',
  'prototype.js': '/usr/share/javascript/prototype/prototype-1.7.3.js',
  'mootools.js': '/usr/share/javascript/mootools/mootools-core-nc.js',
};

export const pathOf = (library: string): string =>
  library.startsWith('/') ? library : fileURLToPath(new URL(`./node_modules/${library}`, import.meta.url));

/** Those of some libraries that this machine lacks. */
export const missing = (names: readonly string[]): string[] =>
  names.filter((name) => {
    const library = LIBRARIES[name];
    return library === undefined || (library.startsWith('/') && !existsSync(library));
  });
