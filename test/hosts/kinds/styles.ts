import type { HostPage } from '../host-page.ts';

const WITH_FORM = ['card', 'calculator', 'form'] as const;

/** What the style sheets of a site do to everything on it. */
export const STYLES: Readonly<Record<string, HostPage>> = {
  resets: { elements: WITH_FORM },
  unset: {},
  'rem-of-10px': { elements: WITH_FORM },
  'text-of-12px': {},
  'text-of-24px': { elements: WITH_FORM },
  // Most sites of Kazakh offices have this panel, or one that does the same.
  'impaired-vision': {
    elements: WITH_FORM,
    visit: async (page) => {
      // The panel is remembered from one page to the next.
      const link = page.getByRole('link', { name: 'Версия для слабовидящих' });
      if (await link.isVisible()) await link.click();
    },
    // Its icons are not in its package.
    leaves: { complaints: /404.*\/img\// },
  },
  bootstrap: { elements: WITH_FORM },
  'tailwind-preflight': { elements: WITH_FORM },
  inherited: { elements: WITH_FORM },
  'right-to-left': { elements: WITH_FORM },
  'dark-host': {},
  zoomed: {},
  scaled: {},
  printed: { elements: WITH_FORM },
  overlays: {},
};
