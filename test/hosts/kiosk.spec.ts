import { expect, test } from '@playwright/test';
import { expectWorking } from './working-elements.ts';

const KIOSK = '/examples/kiosk/';

test('the example kiosk works on, and starts again, when the network is cut', async ({ page, context }) => {
  await page.goto(KIOSK);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // It takes the page over once all files are kept.
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  expect(await page.evaluate(() => fetch('/pages/plain').catch(() => 'no network'))).toBe('no network');

  await page.reload();
  await page.evaluate(() => (document.documentElement.lang = 'ru'));
  await expectWorking(page, ['card']);
  await page.getByRole('link', { name: 'Рассчитать платежи по микрокредиту' }).click();
  await expectWorking(page, ['calculator']);
  await page.locator('section:target .back').click();
  await page.getByRole('link', { name: 'Проверить знания' }).click();
  await expectWorking(page, ['quiz']);
  const quiz = page.locator('amanat-literacy-quiz');
  await quiz.getByRole('radio').or(quiz.getByRole('checkbox')).first().check();
  await quiz.getByRole('button', { name: 'Проверить ответ' }).click();
  await expect(quiz.getByRole('button', { name: 'Следующий вопрос' })).toBeVisible();
});

test('no link of the kiosk leads away, and nothing of a person stays for the next', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.goto(KIOSK);
  await page.locator('amanat-hotline-card').getByRole('link', { name: /111/ }).first().click();
  await expect(page.locator('body > [role=status]')).toContainText('111');
  await page.locator('amanat-hotline-card .source a').first().click();
  await expect(page.locator('body > [role=status]')).toContainText('https://');
  expect(context.pages()).toHaveLength(1);

  await page.getByRole('link', { name: /Біліміңізді тексеру/ }).click();
  await page.locator('amanat-literacy-quiz').getByRole('button', { name: 'Бастау' }).click();
  await expect(page.locator('amanat-literacy-quiz').getByRole('radio').first()).toBeVisible();
  await page.clock.fastForward('03:01');
  await expect(page.locator('.start')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
