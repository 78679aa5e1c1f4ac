import { expect, test } from '@playwright/test';
import { ORIGINS } from './origins.ts';
import { elementOn } from './working-elements.ts';

const reportsOf = async (page: string): Promise<unknown[]> =>
  (await (await fetch(`${ORIGINS.site}/reports/${page}`)).json()) as unknown[];

for (const name of ['strict-policy', 'strict-policy-classic', 'named-trusted-types', 'own-lit', 'allow-list'])
  test(`nothing is reported to the site of "${name}"`, async ({ page }) => {
    // What another browser's visit has left.
    const before = await reportsOf(name);
    await page.goto(`/pages/${name}`);
    await expect(elementOn(page, 'calculator').locator('.root')).toBeVisible();
    await expect(elementOn(page, 'form').locator('.root')).toBeVisible();
    expect(await reportsOf(name)).toEqual(before);
    // And would be: the site itself puts something in that its policy forbids.
    await page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement('img'), { src: 'data:image/gif;base64,R0lG' }),
      ),
    );
    await expect.poll(() => reportsOf(name)).toHaveLength(before.length + 1);
  });

test('a file that was tampered with is refused, and 111 stays', async ({ page }) => {
  // The card's own file, on its way to the page.
  await page.route(/\/chunks\/hotline-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;document.title="taken over"` });
  });
  await page.goto('/pages/integrity');
  await expect(elementOn(page, 'calculator').locator('.root')).toBeVisible();
  const card = elementOn(page, 'card');
  await expect(card.getByText('111')).toBeVisible();
  expect(await card.evaluate((element) => element.matches(':defined'))).toBe(false);
  await expect(page).not.toHaveTitle('taken over');
});

test('a first file that was tampered with runs nothing at all', async ({ page }) => {
  await page.route(/\/amanat\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;document.title="taken over"` });
  });
  await page.goto('/pages/integrity');
  await expect(elementOn(page, 'card').getByText('111')).toBeVisible();
  await page.waitForTimeout(1000);
  expect(await elementOn(page, 'card').evaluate((element) => element.matches(':defined'))).toBe(false);
  await expect(page).not.toHaveTitle('taken over');
});

test('an isolated page stays isolated', async ({ page }) => {
  await page.goto('/pages/isolated');
  await expect(elementOn(page, 'card').locator('.root')).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-forms'])
  test(`in a frame with sandbox="${sandbox}" there is no origin, and the elements work`, async ({ page }) => {
    await page.goto('/pages/plain?without');
    await page.setContent(
      `<!doctype html><iframe sandbox="${sandbox}" src="${ORIGINS.site}/pages/plain" width="900" height="800"></iframe>`,
    );
    const frame = page.locator('iframe').contentFrame();
    await expect(frame.getByRole('heading', { name: 'Контакт-центр «111»' })).toBeVisible();
    await expect(frame.getByRole('heading', { name: 'Результаты проектов' })).toBeVisible();
    await frame.getByRole('button', { name: 'Нет, прошу правовой помощи' }).click();
    await expect(frame.getByRole('radio').first()).toBeVisible();
    expect(await frame.locator('body').evaluate(() => self.origin)).toBe('null');
  });
