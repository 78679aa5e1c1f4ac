import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { FILES } from './built-files.ts';
import { ORIGINS } from './origins.ts';
import { elementOn, expectArrived, expectWorking } from './working-elements.ts';

/** Promises that failed without anybody who caught it, and other errors of scripts. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // What Firefox itself says of a request that did not succeed.
    if (!/^Cross-Origin Request Blocked/.test(String(error)))
      errors.push(`${String(error)} ${error.stack ?? ''}`);
  });
  return errors;
}

for (const [what, pattern] of Object.entries({
  'a file of an element': /\/chunks\/(hotline|figure|card|calculator)[^/]*\.js$/,
  'every further file': /\/chunks\//,
}))
  test(`where ${what} is blocked, 111 stays and a sentence says so`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.route(pattern, (route) => route.abort());
    await page.goto('/pages/plain');
    // The page's own words where it wrote some, ours where it did not.
    await expect(elementOn(page, 'card').getByText('111')).toBeVisible();
    const calculator = elementOn(page, 'calculator').getByRole('link', {
      name: 'Раздел не открылся. Помощь: 111',
    });
    await expect(calculator).toBeVisible();
    await expect(calculator).toHaveAttribute('href', 'tel:111');
    expect(errors).toEqual([]);
  });

test('where the first file is blocked, the page is what it was', async ({ page }) => {
  const errors = errorsOf(page);
  await page.route(/\/amanat\.js$/, (route) => route.abort());
  await page.goto('/pages/plain');
  await expect(elementOn(page, 'card').getByText('111')).toBeVisible();
  expect(errors).toEqual([]);
});

/** How a server can fail, beside those that a page names itself. */
const FAILURES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'is blocked': (page) =>
    page
      .route(`${ORIGINS.server}/**`, (route) => route.abort('blockedbyclient'))
      .then(() => page.goto('/pages/quirks')),
  'is not there': (page) => page.goto('/pages/server-dead'),
  'answers every question with the page of a Wi-Fi': (page) => page.goto('/pages/server-captive'),
  'never answers': (page) => page.goto('/pages/server-stalled'),
};
for (const [how, open] of Object.entries(FAILURES))
  test(`where the server ${how}, each element shows what it has, and 111`, async ({ page }) => {
    const errors = errorsOf(page);
    await open(page);
    for (const name of ['card', 'calculator', 'figures', 'quiz', 'form', 'district'] as const) {
      const root = elementOn(page, name).locator('.root');
      await root.scrollIntoViewIfNeeded();
      await expect(root, name).toBeVisible();
      // The longest wait for an answer is twelve seconds.
      await expect
        .poll(() => root.getByRole('link', { name: '111' }).or(root.getByText('111')).count(), {
          message: name,
          timeout: 16_000,
        })
        .toBeGreaterThan(0);
      expect(await root.getByRole('heading').count(), name).toBeGreaterThan(0);
    }
    await expectWorking(page, ['calculator']);
    expect(errors).toEqual([]);
  });

test('a blocker of everything from other sites lets pass what the site serves itself', async ({ page }) => {
  const refused: string[] = [];
  await page.route(
    (url) => url.origin !== ORIGINS.site,
    (route) => {
      refused.push(route.request().url());
      return route.abort('blockedbyclient');
    },
  );
  await page.goto('/pages/same-origin');
  await expectWorking(page, ['card', 'figures']);
  await expectArrived(page, ORIGINS.server);
  expect(refused).toEqual([]);
});

test('on a page of XHTML the words of the page stay', async ({ page }) => {
  await page.goto('/pages/xhtml');
  // Firefox runs modules there, Chromium does not: time for whatever may come.
  await page.waitForTimeout(2000);
  await expect(elementOn(page, 'card').getByText('111')).toBeVisible();
});

test('no name of a file is one that blockers hunt', () => {
  // From EasyList and RuAdList: what of their general patterns could meet a civic page.
  const hunted = [
    /(?:^|[-_./])ads?(?:[-_./]|$)/i,
    /banner/i,
    /(?:^|[-_./])(?:counter|informer|metrics?|stat|stats|statistics?|track(?:er|ing)?|analytics|pixel|beacon|telemetry)(?:[-_./]|$)/i,
    /widget-calculators|car-loan-calculator/i,
    /(?:^|[-_./])(?:popup|popunder|promo|sponsor|affiliate|social|share|widgets?)(?:[-_./]|$)/i,
  ];
  const names = (readdirSync(FILES, { recursive: true }) as string[]).filter((name) =>
    /\.(js|css|html)$/.test(name),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => hunted.some((pattern) => pattern.test(name)))).toEqual([]);
});
