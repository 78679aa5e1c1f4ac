import { fixture, html } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { FIGURES } from '@amanat/rules/figures';
import { isAccessible } from '../element/drawn.test.parts.js';
import { OTHER_SOURCE, some } from './figures.test.parts.js';
import { figuresFallback } from './figures-fallback.js';

const read = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/[^\S\u00a0]+/g, ' ').trim();

/** What stands in an element before any script, in a page of the examples. */
async function fallbackIn(path: string): Promise<Element> {
  const answer = await fetch(new URL(`../../../../examples/${path}`, import.meta.url));
  const found = read(await answer.text()).querySelector('amanat-statistics > [slot=fallback]');
  if (!found) throw new Error(`${path} shows no figures before JavaScript`);
  return found;
}

describe('the figures before JavaScript', () => {
  for (const path of ['portal/site/index.html', 'plain-html/figures.html']) {
    it(`stand in examples/${path} as the rules have them, with their qualifier, day and source`, async () => {
      const inPage = await fallbackIn(path);
      const ofRules = read(figuresFallback('kk', FIGURES)).querySelector('[slot=fallback]')!;
      expect(textOf(inPage)).to.equal(textOf(ofRules));
      expect(inPage.querySelectorAll('dl > div')).to.have.lengthOf(FIGURES.length);
      expect(inPage.querySelector('a')?.href).to.equal(FIGURES[0]?.source.url);
      expect(inPage.getAttribute('lang')).to.equal('kk');
    });
  }

  for (const locale of LOCALES) {
    it(`are whole and accessible: ${locale}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(...read(figuresFallback(locale, FIGURES)).body.childNodes);
      const qualifier = {
        kk: 'кемінде 65 мың адам',
        ru: 'минимум 65 тысяч человек',
        en: 'at least 65 thousand people',
      };
      expect(textOf(place)).to.include(qualifier[locale]);
      await isAccessible(place);
    });
  }

  it('name the source of each where it differs, and leave out what has none', () => {
    const figures = [some(), some({ key: 'b', source: OTHER_SOURCE }), some({ key: 'c', asOf: '' })];
    const made = read(figuresFallback('ru', figures));
    expect(made.querySelectorAll('dt')).to.have.lengthOf(2);
    expect(made.querySelectorAll('dd a')).to.have.lengthOf(2);
  });

  it('are text, whatever somebody wrote into them', () => {
    const wicked = '<img src=x onerror=alert(1)>"&';
    const made = read(figuresFallback('en', [some({ label: { kk: wicked, ru: wicked, en: wicked } })]));
    expect(made.querySelector('img')).to.equal(null);
    expect(made.querySelector('dt')?.textContent).to.equal(wicked);
  });
});
