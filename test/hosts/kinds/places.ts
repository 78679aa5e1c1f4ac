import type { HostPage } from '../host-page.ts';

/** Where on a page an element stands. */
export const PLACES: Readonly<Record<string, HostPage>> = {
  'rows-and-columns': {},
  'narrow-sidebar': { elements: ['card', 'calculator', 'figures', 'quiz', 'form', 'district'] },
  'hidden-at-first': {
    elements: ['form', 'card', 'calculator', 'figures', 'district'],
    visit: (page) => page.getByRole('button', { name: 'Показать всё' }).click(),
  },
  'inside-a-form': { elements: ['card', 'calculator', 'quiz', 'form'] },
  'inside-links': { elements: ['card', 'calculator', 'form'] },
  'inside-a-shadow-root': {},
  'scrolling-boxes': {},
  'hot-keys': { elements: ['card', 'calculator', 'form', 'district'] },
};
