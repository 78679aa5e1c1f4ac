import { chromium, expect, test, type Page } from '@playwright/test';
import { hostLayout } from './looks.ts';
import { INSECURE_SITE, ORIGINS } from './origins.ts';
import { elementOn, expectArrived, expectWorking } from './working-elements.ts';

const amountOn = (page: Page) => elementOn(page, 'calculator').getByLabel('Сколько вам нужно?');

/** A Chromium of its own, with other switches. */
async function ownChromium(more: { args?: string[]; without?: string[] }) {
  const { launchOptions } = test.info().project.use;
  return chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...(more.args ?? [])],
    ignoreDefaultArgs: more.without ?? [],
  });
}

for (const name of ['language-kz', 'language-empty', 'language-unsaid'])
  test(`on "${name}" the elements speak Kazakh, whatever the browser speaks`, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-GB', baseURL: ORIGINS.site });
    const page = await context.newPage();
    await page.goto(`/pages/${name}`);
    for (const element of ['card', 'calculator'] as const)
      await expect(elementOn(page, element).locator('.root')).toHaveAttribute('lang', 'kk');
    await context.close();
  });

test('on a page without https, where the browser has no crypto.subtle and no randomUUID, a request arrives', async ({
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'needs a switch of Chromium');
  const browser = await ownChromium({ args: ['--host-resolver-rules=MAP akimat.test localhost'] });
  const page = await browser.newPage({ locale: 'ru-KZ' });
  await page.goto(`${INSECURE_SITE}/pages/plain`);
  expect(
    await page.evaluate(() => [isSecureContext, typeof crypto.subtle, typeof crypto.randomUUID]),
  ).toEqual([false, 'undefined', 'undefined']);
  await expectWorking(page, ['card', 'calculator', 'figures', 'quiz', 'district']);
  await expectArrived(page, ORIGINS.server);
  await browser.close();
});

test('who comes back finds what they wrote, and an element that answers', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'needs a switch of Chromium');
  const browser = await ownChromium({ without: ['--disable-back-forward-cache'] });
  const page = await browser.newPage({ locale: 'ru-KZ' });
  await page.goto(`${ORIGINS.site}/pages/plain`);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
  });
  await expectWorking(page, ['calculator']);
  await page.goto(`${ORIGINS.site}/pages/language-kz`);
  // A page that is kept does not load: `goBack` would wait for that.
  await page.evaluate(() => setTimeout(() => history.back(), 50));
  await page.waitForURL('**/pages/plain', { waitUntil: 'commit' });
  // Neither an unload listener nor an open connection of ours keeps the page out of the cache.
  expect(await page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept)).toBe(true);
  await expect(amountOn(page)).toHaveValue(/^1\s?200\s?000$/);
  await expectWorking(page, ['calculator', 'card', 'form']);
  await browser.close();
});

test('a page that opens in the background, where nothing is painted, is ready all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
    window.requestAnimationFrame = () => 0;
  });
  await page.goto('/pages/plain');
  await expectWorking(page, ['card', 'calculator', 'figures', 'form']);
});

test('without a connection the card, the calculator and the quiz work from cached files', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }));
  await page.route(`${ORIGINS.server}/**`, (route) => route.abort('internetdisconnected'));
  await page.goto('/pages/plain');
  await expectWorking(page, ['card', 'calculator', 'quiz', 'form']);
});

test('a connection that goes away takes no element along', async ({ page, context }) => {
  await page.goto('/pages/plain');
  await expectWorking(page, ['calculator']);
  await context.setOffline(true);
  await expectWorking(page, ['card', 'calculator', 'quiz', 'form', 'district']);
  await context.setOffline(false);
  await expectWorking(page, ['card', 'figures']);
});

test('on slow 3G the phone number is there at once, the card soon, and nothing jumps', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'needs the tools of Chromium');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) =>
      list
        .getEntries()
        .forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  const began = Date.now();
  await page.goto('/pages/kept-space', { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: '111' }).first()).toBeVisible();
  const number = Date.now() - began;
  await expect(elementOn(page, 'card').locator('.card')).toBeVisible({ timeout: 20_000 });
  const card = Date.now() - began;
  await expect(elementOn(page, 'calculator').locator('.card')).toBeAttached({ timeout: 20_000 });
  await page.waitForTimeout(1500);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  const sum = shifts.reduce((total, it) => total + it, 0);
  console.log(`slow 3G: 111 after ${number} ms, the card after ${card} ms, layout shift ${sum.toFixed(4)}`);
  expect(card).toBeLessThan(10_000);
  expect(sum).toBeLessThanOrEqual(0.01);
});

for (const [year, complaint] of [
  [1970, 'Правила этого дня не установлены'],
  [2099, 'МРП 2099 года ещё не установлен'],
] as const)
  test(`with a clock in ${year} everything is drawn, and the calculator says which day is wrong`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(Date.UTC(year, 0, 1, 9)));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('/pages/plain');
    await expectWorking(page, ['card', 'figures', 'quiz', 'form', 'district']);
    const calculator = elementOn(page, 'calculator');
    await expect(calculator.getByText(complaint)).toBeVisible();
    await calculator.getByLabel('Когда возьмёте?').fill('2026-11-25');
    await expectWorking(page, ['calculator']);
    expect(errors).toEqual([]);
  });

test('where sheets cannot be adopted, the styles are there all the same', async ({ page }) => {
  await page.goto('/pages/old-browser');
  await expect(elementOn(page, 'calculator').locator('.card')).toBeVisible();
  const [sheets, styled] = await elementOn(page, 'calculator').evaluate((it) => [
    it.shadowRoot!.querySelectorAll('style').length,
    getComputedStyle(it.shadowRoot!.querySelector('.card')!).borderRadius,
  ]);
  expect(sheets).toBeGreaterThan(0);
  expect(styled).toBe('16px');
  expect((await hostLayout(page)).length).toBeGreaterThan(5);
});
