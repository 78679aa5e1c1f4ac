import type { Page } from '@playwright/test';

/** What a page is like, as far as its own scripts can see. */
export interface Footprint {
  /** Names on `window`. */
  readonly globals: readonly string[];
  /** Built-in classes and their members, `Array.prototype.map`, each with the length of its source. */
  readonly builtIns: readonly string[];
  readonly head: readonly string[];
  /** The attributes of `<html>` and `<body>`. */
  readonly attributes: readonly string[];
  readonly sheets: number;
  readonly stored: readonly string[];
}

/** Takes the footprint of a page. */
export const footprintOf = (page: Page): Promise<Footprint> =>
  page.evaluate(async () => {
    const lengthOf = (one: unknown) => Function.prototype.toString.call(one).length;
    // Playwright leaves names of its own.
    const names = Object.getOwnPropertyNames(window).filter((name) => !name.startsWith('__pw'));
    const members = (path: string, object: object): string[] =>
      Reflect.ownKeys(object).map((key) => {
        const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
        return `${path}.${String(key)}${typeof value === 'function' ? ` ${lengthOf(value)}` : ''}`;
      });
    const builtIns = names.flatMap((name) => {
      const value: unknown = Object.getOwnPropertyDescriptor(window, name)?.value;
      if (typeof value !== 'function' || !/^[A-Z]/.test(name)) return [];
      const { prototype } = value as { prototype?: object };
      return [...members(name, value), ...(prototype ? members(`${name}.prototype`, prototype) : [])];
    });
    const attributes = [document.documentElement, document.body].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    );
    // Where a page has no storage, its names throw or are null; an old browser has none of the newer ones. A page
    // without an origin has none at all, and some browsers complain aloud of the question.
    const stored = async (where: string, list: () => readonly string[] | Promise<readonly string[]>) => {
      if (self.origin === 'null') return [];
      try {
        return (await list()).map((key) => `${where}: ${key}`);
      } catch {
        return [];
      }
    };
    const { adoptedStyleSheets = [] } = document as { adoptedStyleSheets?: readonly unknown[] };
    return {
      globals: names,
      builtIns,
      head: [...document.head.children].map(({ outerHTML }) => outerHTML),
      attributes,
      sheets: adoptedStyleSheets.length,
      stored: [
        ...(await stored('cookie', () => document.cookie.split('; ').filter(Boolean))),
        ...(await stored('localStorage', () => Object.keys(localStorage))),
        ...(await stored('sessionStorage', () => Object.keys(sessionStorage))),
        ...(await stored('database', async () =>
          (await indexedDB.databases()).map(({ name }) => name ?? ''),
        )),
        ...(await stored('cache', () => caches.keys())),
        ...(await stored('worker', async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        )),
      ],
    };
  });

/** What is in the second and not in the first, `+`, and the reverse, `-`. */
export function difference(before: Footprint, after: Footprint) {
  const changes = (key: 'globals' | 'builtIns' | 'head' | 'attributes' | 'stored') => {
    const [was, is] = [new Set(before[key]), new Set(after[key])];
    return [
      ...after[key].filter((it) => !was.has(it)).map((it) => `+ ${it}`),
      ...before[key].filter((it) => !is.has(it)).map((it) => `- ${it}`),
    ];
  };
  return {
    globals: changes('globals'),
    builtIns: changes('builtIns'),
    head: changes('head'),
    attributes: changes('attributes'),
    stored: changes('stored'),
    sheets: after.sheets - before.sheets,
  };
}
