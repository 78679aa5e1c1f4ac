import { expect, type Page } from '@playwright/test';
import { FRAME_SETTINGS, FRAMED_PAGES } from '@amanat/contract';
import { storyOf } from '../e2e/story.ts';
import { Visitor } from '../e2e/visitor.ts';
import { frameTag, page, SANDBOX, script, test } from './framed-page.ts';

test('where no script comes, the number of the contact centre stands in the frame, in three languages', async ({
  page: tab,
  framing,
}) => {
  await tab.route('**/*.js', (route) => route.abort());
  for (const name of Object.keys(FRAMED_PAGES)) {
    await tab.goto(`${framing.files}/frame/${name}.html`);
    await expect(tab.getByRole('link', { name: '111' })).toHaveAttribute('href', 'tel:111');
    await expect(tab.locator('main > p')).toContainText(['111', 'қоңырау', 'позвоните', 'call']);
  }
});

test('every framed page works, under its own policy, and takes what its element takes', async ({
  page: tab,
  framing,
}) => {
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  for (const [name, attributes] of Object.entries(FRAMED_PAGES)) {
    await tab.goto(`${framing.files}/frame/${name}.html?lang=en&endpoint=${framing.server}`);
    await expect(tab.locator('main .root').first()).toBeVisible();
    await expect(tab.locator('main > p')).toHaveCount(0);
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en');
    await expect(tab).toHaveTitle(/^[\w '?]+$/);
    const known = await tab
      .locator('main > *')
      .evaluate(
        (element) => (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes,
      );
    expect(
      [...FRAME_SETTINGS.filter((it) => it !== 'lang' && it !== 'host'), ...attributes].sort(),
      name,
    ).toEqual([...new Set([...known, 'config-id'])].sort());
  }
  expect(complaints).toEqual([]);
});

test('a crafted address sets nothing that runs', async ({ page: tab, framing }) => {
  const query = new URLSearchParams({
    lang: '"><script>alert(1)</script>',
    theme: '"><img src=x onerror=alert(1)>',
    endpoint: 'http://evil.example',
    'exit-url': 'javascript:alert(1)',
    onclick: 'alert(1)',
    style: 'x',
    id: 'x',
  });
  const dialogs: string[] = [];
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await tab.goto(`${framing.files}/frame/legal-aid-form.html?${query.toString()}`);
  const element = tab.locator('main > amanat-legal-aid-form');
  await expect(element).toBeVisible();
  expect(await element.evaluate((it) => it.getAttributeNames())).toEqual(['theme']);
  expect(await tab.evaluate(() => [document.scripts.length, document.images.length])).toEqual([2, 0]);
  expect(dialogs).toEqual([]);
});

test.describe('a person in a sandboxed frame', () => {
  const form = (attributes?: string) =>
    page(
      `<h1>Сайт</h1>${script}${frameTag('legal-aid-form.html?lang=kk&endpoint={{server}}&exit-url=/empty.html', attributes)}`,
    );
  /** The frame has what the visitor needs of a page. */
  const visitorIn = (tab: Page) => new Visitor(tab.frames()[1] as unknown as Page);

  test('sends a request, which the server has', async ({ page: tab, framing }) => {
    await tab.goto(framing.put(form()));
    const visitor = visitorIn(tab);
    const receipt = await visitor.sendRequest(storyOf());
    expect(receipt).toMatch(/^\d{17}$/);
    expect(await framing.count('select count(*) as count from legal_requests')).toBe(1);
    await visitor.track(receipt);
    await expect(visitor.legalAid.getByText('Қазіргі күйі')).toBeVisible();
  });

  test('leaves the whole page by the quick exit', async ({ page: tab, framing }) => {
    await tab.goto(framing.put(form()));
    const visitor = visitorIn(tab);
    await visitor.tell(storyOf());
    await visitor.legalAid.getByRole('button', { name: 'Шұғыл: беттен шығу' }).click();
    await tab.waitForURL('**/empty.html');
    await expect(tab).toHaveTitle('Ауа райы');
  });

  test('is told to close the tab where the sandbox lets nobody leave the page', async ({
    page: tab,
    framing,
  }) => {
    const sandbox = `sandbox="${SANDBOX.replace(' allow-top-navigation-by-user-activation', '')}" data-amanat-frame`;
    const address = framing.put(form(sandbox));
    await tab.goto(address);
    const visitor = visitorIn(tab);
    const story = storyOf();
    await visitor.tell(story);
    await visitor.legalAid.getByRole('button', { name: 'Шұғыл: беттен шығу' }).click();
    const frame = tab.frameLocator('iframe');
    await expect(frame.getByText('Бет жабылмаса, қойындыны өзіңіз жабыңыз.')).toBeVisible();
    expect(tab.url()).toBe(address);
    const left = await tab.frames()[1]!.evaluate(() => {
      const root = document.querySelector('amanat-legal-aid-form')!.shadowRoot!;
      return `${root.textContent}${[...root.querySelectorAll('input,textarea')].map((it) => (it as HTMLInputElement).value).join()}`;
    });
    for (const written of Object.values(story)) expect(left).not.toContain(written);
  });

  test('opens a source in a window of its own, and copies the number', async ({
    page: tab,
    framing,
    context,
    browserName,
  }) => {
    await context.route('https://**', (route) =>
      route.fulfill({ body: '<title>gov</title>', contentType: 'text/html' }),
    );
    if (browserName === 'chromium') await context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await tab.goto(
      framing.put(
        page(script + frameTag('hotline-card.html?lang=kk', `sandbox="${SANDBOX}" allow="clipboard-write"`)),
      ),
    );
    const frame = tab.frameLocator('iframe');
    const opened = context.waitForEvent('page');
    const asked = context.waitForEvent('request', (request) => request.url().startsWith('https:'));
    await frame.locator('a[target=_blank]').first().click();
    expect((await asked).isNavigationRequest()).toBe(true);
    await (await opened).close();
    expect(tab.url()).toContain(framing.site);
  });
});
