import { expect, type Page } from '@playwright/test';
import { difference, footprintOf, type Footprint } from './footprint.ts';
import { DEAD, ORIGINS } from './origins.ts';
import type { HostPage } from './host-page.ts';

/** A page that was opened, beside what it is like without us. */
export interface WatchedHost {
  /**
   * No new global, no touched built-in, nothing in its head, nothing on its `<html>` and `<body>`, nothing stored,
   * nobody else asked, no broken policy, no complaint.
   */
  expectLeftAlone(allowed?: HostPage['leaves']): Promise<void>;
}

const KNOWN: readonly string[] = [ORIGINS.site, ORIGINS.files, ORIGINS.server];
const NOTHING = `${ORIGINS.site}/nothing`;

/** Opens a page of `pages/` without our files, then with them. `visit`: what the visitor does first. */
export async function openHost(
  page: Page,
  name: string,
  visit: HostPage['visit'] = () => Promise.resolve(),
): Promise<WatchedHost> {
  await page.goto(`/pages/${name}?without`, { waitUntil: 'load' });
  await visit(page);
  const without = withoutAddresses(await footprintOf(page));
  const host = await watchHost(page, without);
  await page.goto(`/pages/${name}`);
  await visit(page);
  return host;
}

/** Watches a page from its next address on, and compares it with what it was like. */
export async function watchHost(page: Page, without?: Footprint): Promise<WatchedHost> {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`${String(error)} ${error.stack ?? ''}`));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    // Kept under a symbol: a name would be a global of ours.
    Object.assign(window, { [Symbol.for('violations')]: violations });
  });
  return {
    async expectLeftAlone({ frame, globals, stored, complaints: allowed } = {}) {
      // Before the page is looked through: that is ours, and asks a page without an origin for its databases.
      const complained = complaints.filter((text) => !allowed?.test(text));
      const found = withoutAddresses(await footprintOf(page));
      // A page that was not opened without us has, at least, nothing that is named after us.
      const before = without ?? {
        ...found,
        globals: found.globals.filter((it) => !/amanat|lit(?:Html|Element|Prop)|reactiveEl|zod/i.test(it)),
        head: found.head.filter((it) => !/<style[^]*amanat/.test(it)),
        stored: [],
        sheets: 0,
      };
      const changes = difference(before, found);
      changes.globals = changes.globals.filter((it) => !globals?.test(it));
      changes.stored = changes.stored.filter((it) => !stored?.test(it));
      expect.soft(changes, 'what we left on the page').toEqual({
        globals: frame ? ['+ 0'] : [],
        builtIns: [],
        head: [],
        attributes: [],
        stored: [],
        sheets: 0,
      });
      const violations = await page.evaluate(
        () => (window as unknown as Record<symbol, string[]>)[Symbol.for('violations')] ?? [],
      );
      expect.soft(violations, 'broken policies').toEqual([]);
      expect.soft(asked.filter(isOfAnother), 'other origins asked').toEqual([]);
      expect.soft(complained, 'errors on the console').toEqual([]);
    },
  };
}

const isOfAnother = (url: string): boolean =>
  !/^(data|blob|about):/.test(url) && ![...KNOWN, DEAD].includes(new URL(url).origin);

/** The page without us has the same tags with another address; nonces and hashes are of each answer. */
const withoutAddresses = (footprint: Footprint): Footprint => ({
  ...footprint,
  head: footprint.head.map((html) =>
    html
      .replaceAll(NOTHING, '')
      .replaceAll('?without', '')
      .replaceAll(new RegExp(`(${ORIGINS.files}|${ORIGINS.site})/cdn/[\\d.]+`, 'g'), '')
      .replaceAll(/ nonce="[^"]*"/g, ''),
  ),
});
