// Pages with frames of ours, and how high those are.
import { expect, test as base, type FrameLocator, type Locator } from '@playwright/test';
import { openFramingSite, type FramingSite } from './framing-site.ts';

export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals allow-top-navigation-by-user-activation';

export const test = base.extend<object, { framing: FramingSite }>({
  framing: [
    async ({}, use) => {
      const framing = await openFramingSite();
      await use(framing);
      await framing.close();
    },
    { scope: 'worker' },
  ],
});

export const frameTag = (address: string, attributes = `sandbox="${SANDBOX}" data-amanat-frame`) =>
  `<iframe src="{{files}}/frame/${address}" title="Amanat" width="100%" height="300" frameborder="0" ${attributes}></iframe>`;
export const script = '<script src="{{files}}/amanat-frame.js"></script>';
export const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Сайт</title>${body}`;

export const heightOf = (frame: Locator): Promise<number> =>
  frame.evaluate((element) => (element as HTMLIFrameElement).clientHeight);
/** How high the content of the frame is, and whether it has to be scrolled there. */
export const contentOf = (frame: FrameLocator) =>
  frame.locator('main').evaluate((main) => ({
    height: Math.ceil(main.getBoundingClientRect().height),
    isScrolled: document.documentElement.scrollHeight > innerHeight,
  }));

/** Waits until a frame is as high as its content, to the pixel. */
export async function expectFitting(frame: Locator): Promise<number> {
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
