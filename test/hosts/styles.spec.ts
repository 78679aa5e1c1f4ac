import { chromium, expect, test, type Page } from '@playwright/test';
import { STYLES } from './kinds/styles.ts';
import { expectGoodLooks, hostLayout, looksOf, sidewaysScroll } from './looks.ts';
import { elementOn, expectWorking } from './working-elements.ts';

/** Opens a page and does there what its visitor does, until its elements are drawn. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/pages/${name}`);
  await STYLES[name]?.visit?.(page);
  for (const element of STYLES[name]?.elements ?? (['card', 'calculator'] as const))
    await expect(elementOn(page, element).locator('.root')).toBeAttached();
}

/** How large the text is, in CSS px, where a page says it. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  resets: [16, 16],
  'rem-of-10px': [16, 16],
  'text-of-12px': [16, 16],
  'text-of-24px': [24, 24],
  'impaired-vision': [30, 30],
  inherited: [16, 16],
};

for (const name of Object.keys(STYLES)) {
  test(`the elements are readable and whole, and the site looks as before, on "${name}"`, async ({
    page,
  }) => {
    await page.goto(`/pages/${name}?without`);
    await STYLES[name]?.visit?.(page);
    const before = { layout: await hostLayout(page), sideways: await sidewaysScroll(page) };
    await open(page, name);
    await expectGoodLooks(page, ...(SIZES[name] ?? []));
    // Where everything is a word of one line, an element is one more of them.
    if (name !== 'unset')
      expect.soft(await hostLayout(page), 'the layout of the site').toEqual(before.layout);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(before.sideways);
  });
}

for (const [when, media] of Object.entries({
  'with forced colours': { forcedColors: 'active' },
  'with more contrast': { contrast: 'more' },
  'on paper': { media: 'print' },
  'with a dark device': { colorScheme: 'dark' },
} as const))
  for (const name of ['inherited', 'dark-host', 'printed'])
    test(`the elements are readable ${when} on "${name}"`, async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'only Chromium can be asked for it');
      await page.emulateMedia(media);
      await open(page, name);
      await expectGoodLooks(page, 0);
    });

test('nothing moves for those who want no movement', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium can be asked for it');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'resets');
  const button = elementOn(page, 'form').getByRole('button', { name: 'Нет, прошу правовой помощи' });
  await button.hover();
  expect(await button.evaluate((it) => getComputedStyle(it).transitionProperty)).toBe('none');
});

test('who comes by keyboard sees where they are, although the site hides it', async ({ page }) => {
  await open(page, 'resets');
  const button = elementOn(page, 'form').getByRole('button', { name: 'Нет, прошу правовой помощи' });
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const outline = await button.evaluate((it) => getComputedStyle(it).outline);
  expect(outline).toMatch(/3px/);
  expect(outline).toContain('solid');
});

test('at 400 % everything is there without scrolling sideways', async ({ browser, browserName }) => {
  test.skip(browserName !== 'chromium', 'one engine is enough');
  const context = await browser.newContext({
    locale: 'ru-KZ',
    baseURL: test.info().project.use.baseURL!,
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  });
  const page = await context.newPage();
  for (const lang of ['kk', 'ru', 'en']) {
    await page.goto('/pages/plain');
    await page.evaluate((it) => (document.documentElement.lang = it), lang);
    await expect(elementOn(page, 'district').locator('.root')).toBeVisible();
    await expectGoodLooks(page);
    expect(await sidewaysScroll(page)).toBe(0);
  }
  await context.close();
});

test('text may be spaced out as WCAG 1.4.12 has it, by tools that enter shadow roots', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const lang of ['kk', 'ru']) {
    await page.goto('/pages/plain');
    await page.evaluate((it) => (document.documentElement.lang = it), lang);
    await expect(elementOn(page, 'district').locator('.root')).toBeVisible();
    await page.evaluate(() => {
      const css =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
      for (const host of [document.body, ...document.querySelectorAll('body > *')]) {
        const sheet = document.createElement('style');
        sheet.textContent = css;
        (host.shadowRoot ?? host).append(sheet);
      }
    });
    const { faults } = await looksOf(page);
    expect
      .soft(
        faults.filter((it) => !it.endsWith(': letter-spacing')),
        lang,
      )
      .toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

test('a browser whose letters are set to 24 px shows them of that size', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'a switch of Chromium');
  const { launchOptions, baseURL } = test.info().project.use;
  const large = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=24'],
  });
  const page = await large.newPage({ locale: 'ru-KZ', baseURL: baseURL! });
  await page.goto('/pages/plain');
  await expect(elementOn(page, 'district').locator('.root')).toBeVisible();
  await expectGoodLooks(page, 24, 24);
  expect(await sidewaysScroll(page)).toBe(0);
  await large.close();
});

test('what the site lays over the page stays over our elements, and can be pressed', async ({ page }) => {
  await open(page, 'overlays');
  await expectWorking(page, ['calculator']);
  const over = await page.evaluate(() => {
    const isOver = (selector: string) => {
      const overlay = document.querySelector(selector)!;
      const { left, top, width, height } = overlay.getBoundingClientRect();
      return overlay.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    return ['.cookies', '.chat', '.header'].map(isOver);
  });
  expect(over).toEqual([true, true, true]);
});
