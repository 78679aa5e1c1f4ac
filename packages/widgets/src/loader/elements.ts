/** The elements that exist, each in a chunk of its own; the file names say nothing that a blocker hunts. */
export const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'amanat-microcredit-calculator': () => import('../define/microcredit-calculator.js'),
  'amanat-literacy-quiz': () => import('../define/literacy-quiz.js'),
  'amanat-legal-aid-form': () => import('../define/legal-aid-form.js'),
  'amanat-hotline-card': () => import('../define/hotline-card.js'),
  'amanat-statistics': () => import('../define/figures.js'),
  'amanat-district-profile': () => import('../define/district-profile.js'),
};
