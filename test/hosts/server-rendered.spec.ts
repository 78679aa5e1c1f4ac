import { expect, test, type Page } from '@playwright/test';
import { renderElement, type AmanatTag } from '../../packages/widgets/dist/server.js';
import { clientFiles, type ClientFiles } from './hydrating-client.ts';
import { ORIGINS } from './origins.ts';

const TAGS: readonly AmanatTag[] = [
  'amanat-hotline-card',
  'amanat-statistics',
  'amanat-literacy-quiz',
  'amanat-microcredit-calculator',
  'amanat-legal-aid-form',
  'amanat-district-profile',
];

const ADDRESS = `${ORIGINS.site}/server-rendered`;
let client: ClientFiles;
test.beforeEach(async ({ context, browserName }) => {
  // A page that a test answers for has no address, and to Chromium everything on this machine is then a stranger's.
  if (browserName === 'chromium') await context.grantPermissions(['local-network-access']);
});
test.beforeAll(async () => {
  test.setTimeout(120_000);
  client = await clientFiles();
});

interface Rendered {
  readonly body: string;
  readonly lang?: string;
  /** Named by the page's script tag, as most pages do. */
  readonly endpoint?: string | undefined;
}

/** Opens a page whose script comes when `hydrate` is called: until then it is as a slow line shows it. */
async function open(page: Page, { body, lang = 'kk', endpoint }: Rendered) {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  let letThrough = () => {};
  const waiting = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/server-rendered', '');
    if (path === '') {
      const server = endpoint ? ` data-endpoint="${endpoint}"` : '';
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width">
          <title>Ауыл</title><body style="margin: 8px">${body}<p id="after">Соңы</p>
          <script type="module" src="/server-rendered/amanat.js"${server}></script>`,
      });
      return;
    }
    await waiting;
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: client.get(path) ?? '' });
  });
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await page.locator('#after').waitFor();
  return {
    faults,
    hydrate: async () => {
      letThrough();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('body > *')].every(
          (element) => !element.localName.startsWith('amanat-') || 'updateComplete' in element,
        ),
      );
      await page.waitForLoadState('networkidle');
    },
  };
}

/** The sum of all layout shifts so far. */
const shift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );

for (const tag of TAGS) {
  test(`<${tag}> takes over what the server drew, in the same nodes and without an error`, async ({
    page,
  }) => {
    const { faults, hydrate } = await open(page, {
      body: renderElement(tag, { lang: 'kk', endpoint: ORIGINS.server }),
    });
    const element = page.locator(tag);
    await expect(element.getByRole('heading').first()).toBeVisible();
    await expect(element.locator('a[href="tel:111"]:visible').first()).toBeVisible();
    await element.evaluate(({ shadowRoot }) =>
      shadowRoot?.querySelector('#title')?.setAttribute('data-drawn', ''),
    );
    await hydrate();
    await expect(element.locator('#title[data-drawn]')).toBeVisible();
    await expect(element.locator('#title')).toHaveCount(1);
    // It listens: a press on the other language.
    await element.getByRole('button', { name: 'English' }).click();
    await expect(element.locator('.root')).toHaveAttribute('lang', 'en');
    expect(faults).toEqual([]);
  });

  for (const width of [400, 1000]) {
    test(`<${tag}> moves nothing when it is taken over, ${width} px wide`, async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'only Chromium measures layout shifts');
      await page.setViewportSize({ width, height: 900 });
      // Newer data may take another line, whoever drew the older.
      await page.route(`${ORIGINS.server}/**`, (route) => route.abort());
      const { hydrate } = await open(page, {
        body: renderElement(tag, { lang: 'kk', endpoint: ORIGINS.server }),
      });
      await shift(page);
      await hydrate();
      expect((await shift(page)).toFixed(3)).toBe('0.000');
    });
  }
}

test('A page in another language than the server drew is put right', async ({ page }) => {
  const { faults, hydrate } = await open(page, {
    body: TAGS.map((tag) => renderElement(tag)).join(''),
    lang: 'ru',
  });
  const calculator = page.locator('amanat-microcredit-calculator');
  await expect(calculator.getByRole('heading', { name: 'Микрокредит төлемін есептеу' })).toBeVisible();
  await hydrate();
  for (const tag of TAGS) await expect(page.locator(`${tag} .root`)).toHaveAttribute('lang', 'ru');
  await expect(calculator.getByRole('heading', { name: 'Расчёт платежей по микрокредиту' })).toBeVisible();
  await expect(calculator.locator('.root')).not.toContainText('Ең үлкен төлем');
  expect(faults).toEqual([]);
});

test('What was typed before the script came is kept, and reckoned with', async ({ page }) => {
  const { faults, hydrate } = await open(page, {
    body: renderElement('amanat-microcredit-calculator', { lang: 'ru' }),
  });
  const calculator = page.locator('amanat-microcredit-calculator');
  await calculator.getByRole('textbox').first().fill('2000000');
  await calculator.getByRole('combobox', { name: 'На сколько лет?' }).selectOption({ index: 2 });
  const term = await calculator.getByRole('combobox', { name: 'На сколько лет?' }).inputValue();
  const before = await calculator.locator('.largest strong').textContent();
  await hydrate();
  await expect(calculator.getByRole('textbox').first()).toHaveValue('2000000');
  await expect(calculator.getByRole('combobox', { name: 'На сколько лет?' })).toHaveValue(term);
  await expect(calculator.locator('.largest strong')).not.toHaveText(before ?? '');
  expect(faults).toEqual([]);
});

test('Fields that nobody touched hold what the server drew', async ({ page }) => {
  const { hydrate } = await open(page, {
    body: renderElement('amanat-microcredit-calculator', { lang: 'ru' }),
  });
  const fields = page
    .locator('amanat-microcredit-calculator')
    .locator('select, input:checked, input[type=text]');
  const values = () => fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  const drawn = await values();
  expect(drawn).toContain('livestock');
  expect(drawn).toContain('annuity');
  await hydrate();
  expect(await values()).toEqual(drawn);
});

test('A page that was kept for weeks shows its plan of that day, then that of today', async ({ page }) => {
  const drawn = renderElement('amanat-microcredit-calculator', { lang: 'en', 'start-date': '2026-01-15' });
  const { faults, hydrate } = await open(page, { body: drawn.replace(' start-date="2026-01-15"', '') });
  const last = page.locator('amanat-microcredit-calculator .lines > div', { hasText: 'Last payment' });
  await expect(last).toContainText('2031');
  const before = await last.textContent();
  await hydrate();
  await expect(last).not.toHaveText(before ?? '');
  expect(faults).toEqual([]);
});

test('What another release drew is drawn anew', async ({ page }) => {
  const drawn = renderElement('amanat-hotline-card', { lang: 'ru' });
  const { hydrate } = await open(page, {
    body: drawn.replace(/lit-part [^ ]+-->/, 'lit-part AAAAAAAAAAA=-->'),
  });
  await hydrate();
  const card = page.locator('amanat-hotline-card');
  await expect(card.locator('#title')).toHaveCount(1);
  await card.getByRole('button', { name: 'English' }).click();
  await expect(card.locator('.root')).toHaveAttribute('lang', 'en');
});

test('The files for every page draw anew what they cannot take over', async ({ page }) => {
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ru"><title>Село</title>${renderElement('amanat-hotline-card')}
        <script type="module" src="${ORIGINS.files}/cdn/amanat.js"></script>`,
    }),
  );
  await page.goto(ADDRESS);
  await expect(page.locator('amanat-hotline-card .root')).toHaveAttribute('lang', 'ru');
  await expect(page.locator('amanat-hotline-card #title')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // Playwright keeps Firefox from running scripts behind its back: its `@media (scripting)` does not know.
  test.skip(({ browserName }) => browserName === 'firefox');

  for (const tag of TAGS) {
    test(`<${tag}> can be read, leads to 111, and has nothing to press in vain`, async ({ page }) => {
      await open(page, { body: renderElement(tag, { lang: 'ru', endpoint: ORIGINS.server }), lang: 'ru' });
      const element = page.locator(tag);
      await expect(element.getByRole('heading').first()).toBeVisible();
      await expect(element.locator('a[href="tel:111"]:visible').first()).toBeVisible();
      await expect(element.locator(':is(button, input, select, textarea, [aria-busy]):visible')).toHaveCount(
        0,
      );
    });
  }
});
