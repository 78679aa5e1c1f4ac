import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { ORIGINS } from './origins.ts';

const ELEMENTS = [
  'hotline-card',
  'microcredit-calculator',
  'literacy-quiz',
  'legal-aid-form',
  'statistics',
  'district-profile',
];
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 400, height: 800 },
  { width: 680, height: 900 },
  { width: 960, height: 900 },
];
/** Without a server the profile is a word that there is none. */
const AS_USED: Readonly<Record<string, string>> = { 'district-profile': `endpoint="${ORIGINS.server}"` };
/** A line of text that moves by a pixel is less; https://web.dev/articles/cls calls 0.1 good. */
const UNNOTICED = 0.001;

const article = (element: string, lang: string, isKept: boolean) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Ауыл сайты</title>
  <style>body { margin: 0 }</style>
  ${isKept ? `<link rel="stylesheet" href="${ORIGINS.files}/cdn/amanat-space.css" />` : ''}
  <script type="module" src="${ORIGINS.files}/cdn/amanat.js"></script>
  <h1>Ауыл сайты</h1>
  ${element}
  <p>${'Әкімдіктің хабарландыруы. '.repeat(150)}</p>
</html>`;

/** How much of the page has moved, from its beginning until nothing more is to come: the sum of all layout shifts. */
async function shiftOf(page: Page, html: string): Promise<number> {
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise((resolve) => site.listen(0, 'localhost', () => resolve(undefined)));
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  site.close();
  await page.evaluate(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, {
          shift: Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.waitForFunction(() => {
    const root = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    return root?.querySelector('.root') && !root.querySelector('[aria-busy]');
  });
  await page.waitForLoadState('networkidle');
  // The observer is told after the frame.
  await page.waitForTimeout(200);
  return page.evaluate(() => Number(Reflect.get(window, 'shift')));
}

for (const name of ELEMENTS)
  for (const lang of ['kk', 'ru'])
    test(`where the page keeps room for ${name}, nothing jumps: ${lang}`, async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'no other engine measures layout shifts');
      const tag = `<amanat-${name} ${AS_USED[name] ?? ''}></amanat-${name}>`;
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        const without = await shiftOf(page, article(tag, lang, false));
        const kept = await shiftOf(page, article(tag, lang, true));
        console.log(
          `${name} ${lang} ${size.width}: ${kept.toFixed(4)}, without amanat-space.css ${without.toFixed(3)}`,
        );
        expect.soft(kept, `${size.width} px`).toBeLessThanOrEqual(UNNOTICED);
      }
    });

test('the place of one that is put in by its name is kept as well', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'no other engine measures layout shifts');
  await page.setViewportSize({ width: 400, height: 800 });
  for (const name of ['literacy-quiz', 'figures'])
    expect
      .soft(await shiftOf(page, article(`<div data-amanat="${name}"></div>`, 'kk', true)), name)
      .toBeLessThanOrEqual(UNNOTICED);
});
