import { expect, type Page, test as anyPage } from '@playwright/test';
import { test } from './portal.ts';

const TITLES = {
  Русский: [
    'Расчёт платежей по микрокредиту',
    'Правовая помощь',
    'Контакт-центр «111»',
    'Сумеете защитить свои деньги?',
    'Результаты проектов',
    'О вашем районе',
  ],
  English: [
    'Loan payment calculator',
    'Legal aid',
    'Contact centre 111',
    'Can you protect your money?',
    'Results of the projects',
    'About your district',
  ],
  Қазақша: [
    'Микрокредит төлемін есептеу',
    'Құқықтық көмек',
    '«111» байланыс орталығы',
    'Ақшаңызды қорғай аласыз ба?',
    'Жобалар нәтижесі',
    'Ауданыңыз туралы',
  ],
} as const;

test('I choose a language once, and all six elements speak it without a reload', async ({ visitor }) => {
  const { page, loan } = visitor;
  await visitor.arrive();
  let loads = 0;
  page.on('load', () => (loads += 1));
  await loan.getByLabel('Қанша сұрайсыз?').fill('1 200 000');
  for (const [language, titles] of Object.entries(TITLES)) {
    await page.getByRole('banner').getByRole('button', { name: language }).click();
    for (const name of titles) await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('region')).toHaveCount(titles.length);
  }
  // What was typed is still there.
  await expect(loan.getByLabel('Қанша сұрайсыз?')).toHaveValue('1 200 000');
  expect(loads).toBe(0);
});

test('on a narrow phone nothing makes me scroll sideways', async ({ visitor, story }) => {
  const { page, loan, quiz } = visitor;
  await visitor.comeIn2026();
  await page.setViewportSize({ width: 360, height: 740 });
  await visitor.arrive();
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways(), 'on arrival').toBeLessThanOrEqual(0);
  await loan.getByRole('button', { name: 'Өтеу кестесін көрсету' }).click();
  await expect(loan.getByRole('table')).toBeVisible();
  await quiz.getByRole('button', { name: 'Бастау' }).click();
  await visitor.tell(story);
  expect(await sideways(), 'with the schedule, a question and a request open').toBeLessThanOrEqual(0);
  await visitor.check(story);
  expect(await sideways(), 'with my answers to check').toBeLessThanOrEqual(0);
});

for (const [device, viewport] of [
  ['a computer', { width: 1280, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test(`the page of ${device} does not jump while its elements come`, async ({ visitor, browserName }) => {
    test.skip(browserName !== 'chromium', 'Only Chromium measures it');
    const { page } = visitor;
    await page.setViewportSize(viewport);
    // A slow line: the page is painted before its elements.
    await page.route('**/cdn/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await visitor.arrive();
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    test.info().annotations.push({ type: 'layout shift', description: shift.toFixed(4) });
    console.log(`Layout shift on ${device}: ${shift.toFixed(4)}`);
    expect(shift).toBeLessThanOrEqual(0.01);
  });
}

async function expectLinesTo111(page: Page): Promise<void> {
  await page.goto('/');
  const lines = page.getByRole('main').getByRole('link', { name: '111' });
  await expect(lines).toHaveCount(2);
  for (const line of await lines.all()) {
    await expect(line).toBeVisible();
    await expect(line).toHaveAttribute('href', 'tel:111');
  }
}

anyPage('I see 111 and can call it even when the scripts do not come', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await expectLinesTo111(page);
});

anyPage.describe('without JavaScript', () => {
  anyPage.use({ javaScriptEnabled: false });
  anyPage('I see 111 and can call it', async ({ page, browserName }) => {
    anyPage.skip(browserName === 'firefox', 'Playwright cannot turn it off in Firefox');
    await expectLinesTo111(page);
  });
});
