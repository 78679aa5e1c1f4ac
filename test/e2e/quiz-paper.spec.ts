import { expect, type Locator, type Page, test as anyPage } from '@playwright/test';
import { test } from './portal.ts';

/** Presses "print" as far as the dialog, which a test cannot open: the page then stands as the printer would get it. */
async function press(page: Page, printing: Locator): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await printing.click();
  await page.waitForSelector('html[data-printed]');
}

/** How many sheets of A4 come out. */
async function sheetsOf(page: Page): Promise<number | undefined> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}

anyPage.beforeEach(({ browserName }) => {
  test.skip(browserName !== 'chromium', 'Chromium alone prints to PDF');
});

test('a teacher prints the ten questions, and their answers on a page of their own', async ({ page }) => {
  await page.goto('/');
  const quiz = page.locator('amanat-literacy-quiz');
  await press(page, quiz.getByRole('button', { name: 'Сұрақтарды қағазға басып шығару' }));
  await page.emulateMedia({ media: 'print' });
  await expect(quiz.locator('.paper-questions > li')).toHaveCount(10);
  await expect(quiz.locator('.paper-key')).toHaveCSS('break-before', 'page');
  await expect(quiz.locator('.paper-key')).toContainText('Бұл бетті жүргізуші алып қалады.');
  for (const other of ['amanat-legal-aid-form', 'amanat-hotline-card', 'h1'])
    await expect(page.locator(other).first()).toBeHidden();
  await page.emulateMedia({ media: null });
  expect(await sheetsOf(page), 'two of questions, one of answers').toBe(3);
  await expect(quiz.locator('.printed'), 'nothing of it stays on the page').toHaveCount(0);
});

test('who has finished prints one page with a name, and nobody is told the name', async ({ page }) => {
  const name = 'Гүлбаршын Төлегенқызы';
  const sent: string[] = [];
  await page.goto('/');
  const quiz = page.locator('amanat-literacy-quiz');
  const goOn = quiz.locator('.actions .button').first();
  await goOn.click();
  while ((await quiz.locator('#result').count()) === 0) {
    await quiz.locator('#question input').last().check();
    await goOn.click();
    await goOn.click();
  }
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await quiz.getByRole('button', { name: 'Естелік парақ басып алу' }).click();
  await quiz.getByLabel('Қағазға жазылатын есім').fill(name);
  await press(page, quiz.getByRole('button', { name: 'Басып шығару', exact: true }));
  await expect(quiz.locator('.certificate-name')).toHaveText(name);
  expect(await sheetsOf(page)).toBe(1);
  const kept = await page.evaluate(() => JSON.stringify([...Object.entries(localStorage), document.cookie]));
  for (const text of [...sent, kept])
    for (const spelt of ['Гүлбаршын', encodeURIComponent('Гүлбаршын')]) expect(text).not.toContain(spelt);
});

// Not on the portal's terms: a request without a line is an error of the console.
anyPage('without a line, printing says so, and works once the line is back', async ({ page, context }) => {
  await page.goto('/');
  const quiz = page.locator('amanat-literacy-quiz');
  const printing = quiz.getByRole('button', { name: 'Сұрақтарды қағазға басып шығару' });
  await expect(printing).toBeVisible();
  await context.setOffline(true);
  await printing.click();
  await expect(quiz.getByText('Байланыс жоқ.').first()).toBeVisible();
  await context.setOffline(false);
  await press(page, printing);
  await expect(quiz.getByText('Байланыс жоқ.')).toHaveCount(0);
});
