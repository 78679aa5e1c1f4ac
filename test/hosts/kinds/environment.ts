import type { Page } from '@playwright/test';
import type { HostPage } from '../host-page.ts';

/** The visitor reads Russian, and the page did not say so. */
const inRussian = async (page: Page): Promise<void> => {
  for (const tag of ['amanat-hotline-card', 'amanat-microcredit-calculator']) {
    const element = page.locator(tag);
    const isDrawn = await element.evaluate((it) =>
      Promise.race([
        customElements.whenDefined(it.localName).then(() => true),
        new Promise<false>((resolve) => setTimeout(resolve, 3000, false)),
      ]),
    );
    if (isDrawn) await element.getByRole('button', { name: 'Русский' }).click();
  }
};

/** Browsers and visitors that are not as expected. */
export const ENVIRONMENT: Readonly<Record<string, HostPage>> = {
  'storage-throws': { sends: true },
  'storage-null': { sends: true },
  'old-browser': { sends: true },
  'kept-space': { elements: ['card', 'calculator', 'form'] },
  'language-kz': { visit: inRussian },
  'language-empty': { visit: inRussian },
  'language-unsaid': { visit: inRussian },
};
