import { expect } from 'chai';

const TAGS = [
  'hotline-card',
  'microcredit-calculator',
  'literacy-quiz',
  'legal-aid-form',
  'statistics',
  'district-profile',
];

/** The sheet was measured in Chromium; the lines of other engines are a hair lower. In px. */
const ENGINES_DIFFER_BY = 4;

/** Each element in a place as wide as the window, as a phone shows it. */
function places(lang: string): HTMLElement[] {
  const page = document.createElement('div');
  page.lang = lang;
  page.style.cssText = 'position: absolute; inset: 0 auto auto 0; inline-size: 100vw';
  document.body.append(page);
  return TAGS.map((tag) => page.appendChild(document.createElement(`amanat-${tag}`)));
}
const heights = (elements: readonly Element[]) =>
  elements.map((element) => element.getBoundingClientRect().height);

describe('the sheet that keeps room for elements', () => {
  it('keeps some for each, never more than it takes, and none where nothing is known of its size', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('./space.css', import.meta.url).href;
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      document.head.append(link);
    });
    const pages = ['kk', 'ru', 'en'].map(places);
    const kept = pages.map(heights);
    const sticky = document.createElement('amanat-hotline-card');
    sticky.setAttribute('variant', 'sticky');
    document.body.append(sticky);
    expect(heights([sticky])).to.deep.equal([0]);
    sticky.remove();

    await Promise.all([
      import('./define/hotline-card.js'),
      import('./define/microcredit-calculator.js'),
      import('./define/literacy-quiz.js'),
      import('./define/legal-aid-form.js'),
      import('./define/figures.js'),
      import('./define/district-profile.js'),
    ]);
    await Promise.all(
      pages.flat().map((element) => Reflect.get(element, 'updateComplete') as Promise<boolean>),
    );
    pages.forEach((page, index) => {
      heights(page).forEach((taken, at) => {
        const room = kept[index]![at]!;
        expect(room, `${TAGS[at]!}, room`).to.be.greaterThan(200);
        expect(room, `${TAGS[at]!}, room and height`).to.be.at.most(taken + ENGINES_DIFFER_BY);
      });
      page[0]!.parentElement!.remove();
    });
  });
});
