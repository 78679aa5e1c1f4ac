import { expect, type Page } from '@playwright/test';
import type { HostPage } from '../host-page.ts';

/** To the other page and back, as a visitor does who looks around. */
const thereAndBack =
  (heading: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: 'Другая страница' }).click();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await page.goBack();
  };

/** jQuery keeps what belongs to the window under a name that is new each time. */
const OF_JQUERY = { globals: /^[+-] jQuery\d+$/ };

/** What a page does to an element while the visitor is there. */
export const LIFE: Readonly<Record<string, HostPage>> = {
  moved: {
    visit: (page) =>
      page.evaluate(() => {
        document.querySelector('#two')!.append(...document.querySelectorAll('#one > *'));
      }),
  },
  turbo: { visit: thereAndBack('Вторая') },
  'turbo-second': {},
  pjax: { visit: thereAndBack('Вторая'), leaves: OF_JQUERY },
  'pjax-second': { leaves: OF_JQUERY },
  'machine-translated': { visit: (page) => page.locator('html.translated-ltr').waitFor() },
};
