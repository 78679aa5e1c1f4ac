import type { HostPage } from '../host-page.ts';

/** A `fetch` of the page's own is passed by: there is an empty frame from which the browser's is taken. */
const PASSED_BY: HostPage = { sends: true, leaves: { frame: true } };

/** What else runs on a page, and what it does to the built-in objects. */
export const LIBRARIES: Readonly<Record<string, HostPage>> = {
  jquery: { sends: true, visit: (page) => page.waitForTimeout(1500) },
  prototype: { sends: true, needs: ['prototype.js'] },
  'prototype-classic': { sends: true, needs: ['prototype.js'] },
  mootools: { ...PASSED_BY, needs: ['mootools.js'] },
  'mootools-classic': { ...PASSED_BY, needs: ['mootools.js'] },
  requirejs: { sends: true },
  'requirejs-module': { sends: true },
  // It notes every listener of the window under a name of its own, those of the test's driver too.
  zone: { sends: true, leaves: { globals: /^[+-] __zone_symbol__/ } },
  'es5-shim': { sends: true },
  sugar: { sends: true },
  frozen: { sends: true },
  'enumerable-object': { sends: true },
  'fetch-of-strings': PASSED_BY,
  'fetch-of-xhr': PASSED_BY,
  'request-overwritten': PASSED_BY,
  watched: PASSED_BY,
  'node-like': { sends: true },
  'node-like-classic': { sends: true },
};
