import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { FRAME_SETTINGS, FRAMED_PAGES, type Oembed } from '@amanat/contract';
import { storyOf } from '../e2e/story.ts';
import { Visitor } from '../e2e/visitor.ts';
import { openFramingSite, type FramingSite } from './framing-site.ts';

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-by-user-activation';

const test = base.extend<object, { framing: FramingSite }>({
  framing: [
    async ({}, use) => {
      const framing = await openFramingSite();
      await use(framing);
      await framing.close();
    },
    { scope: 'worker' },
  ],
});

const frameTag = (address: string, attributes = `sandbox="${SANDBOX}" data-amanat-frame`) =>
  `<iframe src="{{files}}/frame/${address}" title="Amanat" width="100%" height="300" frameborder="0" ${attributes}></iframe>`;
const script = '<script src="{{files}}/amanat-frame.js"></script>';
const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Сайт</title>${body}`;

const heightOf = (frame: Locator): Promise<number> =>
  frame.evaluate((element) => (element as HTMLIFrameElement).clientHeight);
/** How high the content of the frame is, and whether it has to be scrolled there. */
const contentOf = (frame: FrameLocator) =>
  frame.locator('main').evaluate((main) => ({
    height: Math.ceil(main.getBoundingClientRect().height),
    isScrolled: document.documentElement.scrollHeight > innerHeight,
  }));

/** Waits until a frame is as high as its content, to the pixel. */
async function expectFitting(frame: Locator): Promise<number> {
  const content = frame.contentFrame();
  // Browsers do not draw, nor measure, a frame of another site that is out of view.
  await frame.scrollIntoViewIfNeeded();
  await expect(content.locator('.root').first()).toBeVisible();
  await expect
    .poll(async () => (await heightOf(frame)) - (await contentOf(content)).height, { timeout: 5000 })
    .toBe(0);
  expect(await contentOf(content)).toHaveProperty('isScrolled', false);
  return heightOf(frame);
}

/** Counts what the page hears. */
async function listen(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    if (self !== top) return;
    const heard: unknown[] = [];
    Object.assign(self, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  return () => page.evaluate(() => (self as unknown as { heard: unknown[] }).heard);
}

test.describe('a frame with the script of the page around it', () => {
  test('is as high as its content, and follows it within one step', async ({ page: tab, framing }) => {
    await tab.setViewportSize({ width: 1000, height: 1600 });
    const heard = await listen(tab);
    await tab.goto(framing.putExample('framed/as-high-as-needed.html'));
    const [card, form] = [tab.locator('iframe').nth(0), tab.locator('iframe').nth(1)];
    const before = { card: await expectFitting(card), form: await expectFitting(form) };
    expect(before.card).not.toBe(before.form);

    await form.contentFrame().getByRole('button', { name: 'Жоқ, заң көмегін сұраймын' }).click();
    await expect(form.contentFrame().getByRole('radio').first()).toBeVisible();
    const after = await expectFitting(form);
    expect(after).not.toBe(before.form);
    expect(await heightOf(card), 'the other frame is left alone').toBe(before.card);

    // Settled: no frame and page that answer each other for ever.
    const count = (await heard()).length;
    await tab.waitForTimeout(700);
    expect((await heard()).length).toBe(count);
    expect(count).toBeLessThan(40);
    for (const message of await heard())
      expect(message).toEqual({ type: 'amanat-height', height: expect.any(Number) });
  });

  test('keeps the quick exit in view: the form grows no longer than the window', async ({
    page: tab,
    framing,
  }) => {
    await tab.setViewportSize({ width: 320, height: 500 });
    await tab.goto(framing.putExample('framed/as-high-as-needed.html'));
    const form = tab.locator('iframe').nth(1);
    await form.scrollIntoViewIfNeeded();
    await expect.poll(() => heightOf(form)).toBe(500);
    await form.contentFrame().getByText('Көмек керек пе?').scrollIntoViewIfNeeded();
    await form.evaluate((element) => element.scrollIntoView());
    await expect(form.contentFrame().getByRole('button', { name: 'Шұғыл: беттен шығу' })).toBeInViewport({
      ratio: 1,
    });
  });

  test('follows a narrower page', async ({ page: tab, framing }) => {
    await tab.goto(framing.put(page(script + frameTag('microcredit-calculator.html?lang=kk'))));
    const frame = tab.locator('iframe');
    const wide = await expectFitting(frame);
    await tab.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(wide);
    await expectFitting(frame);
    const overflow = await frame
      .contentFrame()
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBe(0);
  });

  for (const [when, body] of Object.entries({
    'before the frames': script + frameTag('hotline-card.html'),
    'after the frames': frameTag('hotline-card.html') + script,
    twice: script + frameTag('hotline-card.html') + script,
    'long after the frames': frameTag('hotline-card.html'),
    'before a frame that is added later': script,
    'on a page that sizes every box by its border': `<style>*{box-sizing:border-box}iframe{border:7px solid;padding:0}</style>${script}${frameTag('hotline-card.html').replace('frameborder="0"', '')}`,
  }))
    test(`fits when the script is there ${when}`, async ({ page: tab, framing }) => {
      await tab.goto(framing.put(page(body)));
      const frame = tab.locator('iframe');
      if (when === 'long after the frames') {
        await expect(frame.contentFrame().locator('.root').first()).toBeVisible();
        await tab.addScriptTag({ url: `${framing.files}/amanat-frame.js` });
      }
      if (when.startsWith('before a frame'))
        await tab.evaluate(
          (html) => {
            document.body.insertAdjacentHTML('beforeend', html);
          },
          frameTag('hotline-card.html').replace('{{files}}', framing.files),
        );
      await expectFitting(frame);
      const names = await tab.evaluate(() =>
        Object.getOwnPropertyNames(self).filter((name) => /amanat|frame/i.test(name)),
      );
      expect(
        names.filter((name) => /amanat/i.test(name)),
        'globals',
      ).toEqual([]);
    });

  test('does not listen to anybody else, nor to nonsense', async ({ page: tab, framing }) => {
    await tab.goto(
      framing.put(
        page(
          script +
            frameTag('hotline-card.html') +
            frameTag('figures.html', '') +
            '<iframe srcdoc="x" title="Басқа"></iframe>',
        ),
      ),
    );
    const frame = tab.locator('iframe').first();
    const height = await expectFitting(frame);
    const say = (index: number, ...words: unknown[]) =>
      tab
        .locator('iframe')
        .nth(index)
        .contentFrame()
        .locator('html')
        .evaluate((_, all) => all.forEach((data) => parent.postMessage(data, '*')), words);
    const wrong = [NaN, -5, 0, 0.5, Infinity, 20_001, '900', null, [900]];
    await say(0, ...wrong.map((height) => ({ type: 'amanat-height', height })));
    await say(0, null, 'amanat-height', 900, { type: 'resize', height: 900 }, { height: 900 }, []);
    const forged = { type: 'amanat-height', height: 913 };
    await say(1, forged);
    await say(2, forged);
    await tab.evaluate((data) => postMessage(data, '*'), forged);
    await tab.waitForTimeout(300);
    expect(await heightOf(frame)).toBe(height);
    expect(await heightOf(tab.locator('iframe').nth(1))).toBe(300);
    // The same words from the frame itself are heard: the test could fail.
    const heights = await frame.evaluateHandle((element: HTMLElement) => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(element.style.height)).observe(element, { attributes: true });
      return seen;
    });
    await say(0, forged);
    await expect.poll(() => heights.jsonValue()).toContain('913px');
  });

  test('is not believed any more when another site stands in it', async ({ page: tab, framing }) => {
    await tab.goto(framing.put(page(script + frameTag('hotline-card.html', 'data-amanat-frame'))));
    const frame = tab.locator('iframe');
    const height = await expectFitting(frame);
    const elsewhere = framing.put('<title>x</title>');
    await tab.frames()[1]!.evaluate((address) => location.replace(address), elsewhere);
    await expect.poll(() => tab.frames()[1]!.url()).toBe(elsewhere);
    await tab.frames()[1]!.evaluate(() => parent.postMessage({ type: 'amanat-height', height: 913 }, '*'));
    await tab.waitForTimeout(300);
    expect(await heightOf(frame)).toBe(height);
  });
});

test('without any script on the page a frame keeps its height, and scrolls when its content is higher', async ({
  page: tab,
  framing,
}) => {
  await tab.goto(framing.putExample('framed/without-scripts.html'));
  const form = tab.locator('iframe').nth(1);
  await form.contentFrame().getByRole('button', { name: 'Жоқ, заң көмегін сұраймын' }).click();
  await expect(form.contentFrame().getByRole('radio').first()).toBeVisible();
  expect(await heightOf(form)).toBe(640);
  const scrolled = await form
    .contentFrame()
    .locator('html')
    .evaluate((html) => {
      html.scrollTop = 9999;
      return { by: html.scrollTop, hidden: html.scrollHeight - html.clientHeight };
    });
  expect(scrolled.hidden).toBeGreaterThan(0);
  expect(scrolled.by).toBe(scrolled.hidden);
});

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

test('the frame of oEmbed works on a page', async ({ page: tab, framing }) => {
  const url = `${framing.files}/frame/hotline-card.html?lang=ru&variant=compact`;
  const answer = await fetch(`${framing.server}/oembed?url=${encodeURIComponent(url)}&maxwidth=320`);
  const { html, title, height } = (await answer.json()) as Oembed;
  await tab.goto(framing.put(page(html)));
  await expect(tab.getByTitle(title)).toHaveAttribute('width', '320');
  expect(await heightOf(tab.locator('iframe'))).toBe(height);
  await expect(tab.frameLocator('iframe').getByRole('link', { name: /111/ }).first()).toBeVisible();
  await tab.addScriptTag({ url: `${framing.files}/amanat-frame.js` });
  await expectFitting(tab.locator('iframe'));
});
