import { expect, test, type Page } from '@playwright/test';
import { PLACES } from './kinds/places.ts';
import { expectGoodLooks, sidewaysScroll } from './looks.ts';
import type { ElementName } from './host-page.ts';
import { elementOn, expectWorking } from './working-elements.ts';

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`/pages/${name}`);
  for (const element of PLACES[name]?.elements ?? (['card', 'calculator'] as ElementName[]))
    await expect(elementOn(page, element).locator('.root')).toBeAttached();
}

test('no place of a layout makes an element fall in on itself, nor grow out of it', async ({ page }) => {
  await open(page, 'rows-and-columns');
  await expectGoodLooks(page);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('amanat-hotline-card, amanat-microcredit-calculator')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const room = element.parentElement!.getBoundingClientRect().width;
      return {
        place: element.parentElement!.className || element.parentElement!.localName,
        width,
        height,
        room,
      };
    }),
  );
  expect(boxes).toHaveLength(9);
  for (const { place, width, height, room } of boxes) {
    expect.soft(width, place).toBeGreaterThanOrEqual(280);
    expect.soft(height, place).toBeGreaterThan(100);
    if (!/row/.test(place)) expect.soft(width, place).toBeLessThanOrEqual(room + 1);
  }
  expect(await sidewaysScroll(page)).toBe(0);
});

test('a side bar of 240 px holds every element, and what stands beside it is not covered', async ({
  page,
}) => {
  for (const lang of ['kk', 'ru']) {
    await open(page, 'narrow-sidebar');
    await page.evaluate((it) => (document.documentElement.lang = it), lang);
    await expect(
      elementOn(page, 'card').getByRole('button', { name: 'Қазақша', pressed: lang === 'kk' }),
    ).toBeVisible();
    await expectGoodLooks(page);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('aside > *')]
        .filter((it) => it.shadowRoot)
        .map((it) => it.getBoundingClientRect().width),
    );
    expect(widths).toEqual([240, 240, 240, 240, 240, 240]);
  }
  const beside = await page.locator('#beside').evaluate((it) => {
    const { left, top } = it.getBoundingClientRect();
    return document.elementFromPoint(left + 2, top + 5) === it;
  });
  expect(beside).toBe(true);
});

test('what the site hides is hidden, and takes no clicks, until it is shown', async ({ page }) => {
  await open(page, 'hidden-at-first');
  await expect(page.getByRole('heading', { name: 'Контакт-центр «111»' })).toBeHidden();
  await expect(elementOn(page, 'form').locator('.card')).toBeHidden();
  await page.getByRole('link', { name: 'Ссылка под слайдом' }).click({ timeout: 3000 });
  await page.getByRole('button', { name: 'Показать всё' }).click();
  await expectWorking(page, ['form', 'calculator', 'card', 'figures', 'district']);
});

test.describe("inside a form of the site's", () => {
  test('nothing of ours sends, fills, clears or is switched off by it', async ({ page }) => {
    await open(page, 'inside-a-form');
    const submits = () => page.evaluate(() => (window as unknown as { submits: number }).submits);
    const data = () =>
      page.evaluate(() =>
        [...new FormData(document.querySelector('form')!)].map(
          ([name, value]) => `${name}=${value as string}`,
        ),
      );
    expect(await data()).toEqual(['surname=Ахметов']);

    await expectWorking(page, ['calculator', 'form', 'quiz']);
    const amount = elementOn(page, 'calculator').getByLabel('Сколько вам нужно?');
    await expect(amount).toBeEnabled();
    await amount.press('Enter');
    await elementOn(page, 'form').getByRole('radio').first().check();
    await elementOn(page, 'form').getByRole('radio').first().press('Enter');
    for (const button of await elementOn(page, 'calculator').getByRole('button').all()) {
      if (!(await button.isVisible())) continue;
      const type = await button.getAttribute('type');
      expect(type).toBe('button');
    }
    expect(await submits()).toBe(0);
    expect(page.url()).toMatch(/inside-a-form$/);
    expect(await data()).toEqual(['surname=Ахметов']);

    const written = await amount.inputValue();
    await page.getByRole('button', { name: 'Очистить' }).click();
    await expect(amount).toHaveValue(written);
    // The form of the site itself still works: the test could fail.
    await page.getByLabel('Фамилия').press('Enter');
    expect(await submits()).toBe(1);
  });
});

test('inside a link, a label and a button of the site, a click is for what it hits', async ({ page }) => {
  await open(page, 'inside-links');
  await elementOn(page, 'card').getByRole('button', { name: 'English' }).click();
  await expect(elementOn(page, 'card').getByRole('button', { name: 'English', pressed: true })).toBeVisible();
  await elementOn(page, 'card').locator('.title').click();
  expect(page.url()).toMatch(/inside-links$/);

  const amount = elementOn(page, 'calculator').getByLabel('Сколько вам нужно?');
  await amount.click();
  await expect(amount).toBeFocused();
  await expect(page.locator('input[name=agree]')).not.toBeChecked();

  await elementOn(page, 'form').getByRole('button', { name: 'Нет, прошу правовой помощи' }).click();
  await expect(elementOn(page, 'form').getByRole('radio').first()).toBeVisible();
  await elementOn(page, 'form').getByRole('radio').first().check();
  await expect(elementOn(page, 'form').getByRole('radio').first()).toBeChecked();
  expect(page.url()).toMatch(/inside-links$/);
});

test('inside a shadow root of the site the elements keep their looks and their language', async ({
  page,
}) => {
  await page.goto('/pages/inside-a-shadow-root');
  await expect(page.getByRole('heading', { name: 'Контакт-центр «111»' })).toBeVisible();
  const sizes = await page.evaluate(() =>
    [...document.querySelector('site-block')!.shadowRoot!.querySelectorAll('div > *')]
      .filter((it) => it.shadowRoot)
      .map((it) => getComputedStyle(it.shadowRoot!.querySelector('.root')!).fontSize),
  );
  expect(sizes).toEqual(['16px', '16px']);
});

test('keys of the site and keys of ours do not meet', async ({ page }) => {
  await open(page, 'hot-keys');
  const amount = elementOn(page, 'calculator').getByLabel('Сколько вам нужно?');
  await amount.click();
  await amount.press('ControlOrMeta+a');
  await amount.pressSequentially('1250000');
  await expect(amount).toHaveValue(/^1\s?250\s?000$/);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  // The site's own keys still work; a key that it takes is not typed.
  await page.getByRole('heading', { name: 'Сайт акимата' }).click();
  await page.keyboard.press('s');
  expect(await heard()).toEqual(['s', 's']);
});
