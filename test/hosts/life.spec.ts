import { expect, test, type Page } from '@playwright/test';
import { elementOn, expectWorking } from './working-elements.ts';

const amountOn = (page: Page) => elementOn(page, 'calculator').getByLabel('Сколько вам нужно?');

async function writeAmount(page: Page, digits: string): Promise<void> {
  const amount = amountOn(page);
  await amount.click();
  await amount.press('ControlOrMeta+a');
  await amount.pressSequentially(digits);
}
const payment = (page: Page, text: RegExp) => elementOn(page, 'calculator').getByText(text).first();

/** 1,200,000 ₸ and 2,400,000 ₸ for five years at 2.5 %. */
const [ONCE, TWICE] = [/^21\s297\s₸$/, /^42\s594\s₸$/];

/** What a page's scripts do to its parts, all of which once took an element apart. */
const MOVES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'moved by appendChild': (page) =>
    page.evaluate(() =>
      document.querySelector('#two')!.append(document.querySelector('amanat-microcredit-calculator')!),
    ),
  'moved by insertBefore': (page) =>
    page.evaluate(() => {
      const calculator = document.querySelector('amanat-microcredit-calculator')!;
      calculator.parentElement!.insertBefore(calculator, calculator.parentElement!.firstChild);
    }),
  'replaced and put back': (page) =>
    page.evaluate(() => {
      const calculator = document.querySelector('amanat-microcredit-calculator')!;
      const other = document.createElement('p');
      calculator.replaceWith(other);
      other.replaceWith(calculator);
    }),
  'kept aside for three seconds': (page) =>
    page.evaluate(async () => {
      const calculator = document.querySelector('amanat-microcredit-calculator')!;
      const parent = calculator.parentElement!;
      calculator.remove();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      parent.append(calculator);
    }),
  'adopted by a frame and back': (page) =>
    page.evaluate(async () => {
      const calculator = document.querySelector('amanat-microcredit-calculator')!;
      const inner = document.querySelector('iframe')!.contentDocument!;
      inner.body.append(inner.adoptNode(calculator));
      await new Promise((resolve) => setTimeout(resolve, 300));
      document.querySelector('#two')!.append(document.adoptNode(calculator));
    }),
  'wrapped with its parent': (page) =>
    page.evaluate(() => {
      const one = document.querySelector('#one')!;
      const wrapper = document.createElement('div');
      one.before(wrapper);
      wrapper.append(one);
    }),
};

for (const [name, move] of Object.entries(MOVES))
  test(`what was written, and how it looks, survives being ${name}`, async ({ page }) => {
    await page.goto('/pages/moved');
    await writeAmount(page, '1200000');
    await expect(payment(page, ONCE)).toBeVisible();
    const look = () =>
      elementOn(page, 'calculator')
        .locator('.card')
        .evaluate((it) => [
          getComputedStyle(it).backgroundColor,
          getComputedStyle(it).borderRadius,
          getComputedStyle(it).display,
        ]);
    const before = await look();
    await move(page);
    await expect(amountOn(page)).toHaveValue(/^1\s?200\s?000$/);
    expect(await look()).toEqual(before);
    await writeAmount(page, '2400000');
    await expect(payment(page, TWICE)).toBeVisible();
  });

test('a copy starts clean, and so does a part that the page writes anew', async ({ page }) => {
  await page.goto('/pages/moved');
  const asAtFirst = await amountOn(page).inputValue();
  await writeAmount(page, '1200000');
  await page.evaluate(() => {
    const one = document.querySelector('#one')!;
    document
      .querySelector('#two')!
      .append(one.querySelector('amanat-microcredit-calculator')!.cloneNode(true));
    one.remove();
  });
  await expect(amountOn(page)).toHaveValue(asAtFirst);
  await writeAmount(page, '1200000');
  await page.evaluate(() => {
    const two = document.querySelector('#two')!;
    // What a page does that draws its parts again.
    two.innerHTML = two.innerHTML;
  });
  await expect(amountOn(page)).toHaveValue(asAtFirst);
  await expectWorking(page, ['calculator']);
});

for (const [library, heading] of [
  ['turbo', 'Вторая'],
  ['pjax', 'Вторая'],
] as const)
  test(`visits by ${library} leave working elements, and no second loading of ours`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/amanat.js')) scripts.push(request.url());
    });
    await page.goto(`/pages/${library}`);
    await expectWorking(page, ['calculator']);
    for (let visit = 0; visit < 2; visit++) {
      await page.getByRole('link', { name: 'Другая страница' }).click();
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expect(elementOn(page, 'card').locator('.card')).toBeVisible();
      await expectWorking(page, ['card', 'calculator']);
      await page.goBack();
      await expect(page.getByRole('heading', { name: 'Первая' })).toBeVisible();
      await expectWorking(page, ['card', 'calculator']);
    }
    await expect(page.locator('amanat-microcredit-calculator')).toHaveCount(1);
    expect(scripts).toHaveLength(1);
  });

test('no sum is stale after a translator has rewritten every text, also inside shadow roots', async ({
  page,
}) => {
  await page.goto('/pages/machine-translated');
  await page.locator('html.translated-ltr').waitFor();
  const fonts = await elementOn(page, 'calculator').evaluate(
    (it) => it.shadowRoot!.querySelectorAll<HTMLElement>('font').length,
  );
  expect(fonts).toBeGreaterThan(20);
  await writeAmount(page, '1200000');
  await expect(payment(page, ONCE)).toBeVisible();
  await writeAmount(page, '2400000');
  await expect(payment(page, TWICE)).toBeVisible();
  await expect(elementOn(page, 'calculator').getByText(ONCE)).toHaveCount(0);
  expect(await elementOn(page, 'calculator').locator('.root').getAttribute('lang')).toBe('ru');
  await elementOn(page, 'calculator').getByRole('button', { name: 'Қазақша' }).click();
  await expect(elementOn(page, 'calculator').locator('.title')).not.toContainText('Расчёт');
});

test('two hundred elements come and go, and leave nothing behind', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'counted by the tools of Chromium');
  test.setTimeout(180_000);
  await page.goto('/pages/moved');
  await expectWorking(page, ['card', 'calculator']);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const counts = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((it) => it.name === name)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  const mount = (times: number) =>
    page.evaluate(async (count) => {
      for (let time = 0; time < count; time++) {
        const place = document.createElement('div');
        place.innerHTML =
          '<amanat-hotline-card></amanat-hotline-card><amanat-microcredit-calculator></amanat-microcredit-calculator>';
        document.body.append(place);
        await (place.lastElementChild as Element & { updateComplete: Promise<unknown> }).updateComplete;
        await new Promise(requestAnimationFrame);
        place.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }, times);
  await mount(20);
  const before = await counts();
  await mount(100);
  const after = await counts();
  // A single one kept would be some hundred nodes; a hundred pairs, tens of thousands.
  expect.soft(after.nodes - before.nodes, 'nodes').toBeLessThan(2000);
  expect.soft(after.listeners - before.listeners, 'listeners').toBeLessThan(40);
  expect.soft((after.heap - before.heap) / 2 ** 20, 'MiB').toBeLessThan(3);
  console.log(
    `200 elements: ${after.nodes - before.nodes} nodes, ${after.listeners - before.listeners} listeners, ${((after.heap - before.heap) / 1024).toFixed(0)} KiB`,
  );
});
