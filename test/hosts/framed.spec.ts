import { expect, type Page } from '@playwright/test';
import type { Oembed } from '@amanat/contract';
import { expectFitting, frameTag, heightOf, page, script, test } from './framed-page.ts';

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
