import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { HotlineCard } from '../hotline-card/hotline-card.js';
import { PROFILE_STRINGS } from '../district-profile/district-profile.strings.js';
import { LEGAL_AID_STRINGS } from '../legal-aid-form/legal-aid-form.strings.js';
import { QUIZ_STRINGS } from '../literacy-quiz/literacy-quiz.strings.js';
import { CALCULATOR_STRINGS } from '../microcredit-calculator/microcredit-calculator.strings.js';
import { STATISTICS_STRINGS } from '../statistics/statistics.strings.js';
import { FRAMED_PAGES } from './framed-pages.js';
import { parentOrigin } from './page-height.js';
import { pageHtml } from './page-html.js';
import { attributesFrom } from './page-settings.js';

const CARD = HotlineCard.observedAttributes;
const PAGE = 'https://files.example.kz/cdn/frame/hotline-card.html';
const SERVER = 'https://amanat.example.kz';
const read = (query: string, { page = PAGE, origins = [SERVER] } = {}) =>
  Object.fromEntries(attributesFrom(new URLSearchParams(query), CARD, { page, origins }));

describe('The address of a framed page', () => {
  it('sets what the element takes, and nothing else', () => {
    expect(
      read('variant=compact&theme=dark&heading-level=3&onclick=alert(1)&style=x&id=y&innerhtml=z&lang=ru'),
    ).to.deep.equal({ variant: 'compact', theme: 'dark', 'heading-level': '3' });
  });

  it('names a server only of the site itself, or one that was named when the files were built', () => {
    for (const endpoint of [SERVER, 'https://files.example.kz'])
      expect(read(`endpoint=${endpoint}`), endpoint).to.deep.equal({ endpoint });
    for (const endpoint of [
      'https://evil.example',
      'http://amanat.example.kz',
      '//evil.example',
      'ftp://x.kz',
      'http://localhost:8111',
      'https://amanat.example.kz.evil.example',
    ])
      expect(read(`endpoint=${endpoint}`), endpoint).to.deep.equal({});
  });

  it("on a developer's machine takes servers of that machine", () => {
    const here = { page: 'http://localhost:8132/cdn/frame/hotline-card.html', origins: [] };
    expect(read('endpoint=http://localhost:8133', here)).to.deep.equal({ endpoint: 'http://localhost:8133' });
    expect(read('endpoint=http://localhost.evil.example', here)).to.deep.equal({});
  });

  it('leads nowhere but to known places', () => {
    for (const exit of ['https://www.gov.kz/', '/empty.html', `${SERVER}/x`])
      expect(read(`exit-url=${exit}`), exit).to.deep.equal({ 'exit-url': exit });
    for (const wrong of [
      'https://evil.example/',
      'javascript:alert(1)',
      ' JavaScript:x',
      'java%0Ascript:x',
      '%01javascript:x',
      'data:,x',
      'blob:x',
    ])
      expect(read(`exit-url=${wrong}`), wrong).to.deep.equal({});
    expect(read(`exit-url=${'x'.repeat(501)}`)).to.deep.equal({});
  });

  it('cannot make a card stick to a window that it does not have', () => {
    expect(read('variant=sticky')).to.deep.equal({ variant: 'compact' });
  });
});

describe('The origin that hears the height', () => {
  const site = 'https://akimat.example.kz';

  it('is what the browser says of the parent, whatever an address claims', () => {
    expect(parentOrigin([site], '', 'https://evil.example')).to.equal(site);
    expect(parentOrigin(['null'], `${site}/`, site)).to.equal(undefined);
  });

  it('is else the host of the address, else the referrer, as an exact origin', () => {
    expect(parentOrigin(undefined, 'https://other.example/page', site)).to.equal(site);
    expect(parentOrigin(undefined, `${site}/page?x`, null)).to.equal(site);
    for (const host of ['*', '/', `${site}/`, 'null', 'javascript:x', 'file:///x', ''])
      expect(parentOrigin(undefined, '', host), host).to.equal(undefined);
  });
});

describe('A framed page', () => {
  it('has the title of its element, in three languages', () => {
    const words = {
      'microcredit-calculator': CALCULATOR_STRINGS,
      'literacy-quiz': QUIZ_STRINGS,
      'legal-aid-form': LEGAL_AID_STRINGS,
      figures: STATISTICS_STRINGS,
      'district-profile': PROFILE_STRINGS,
    };
    for (const [file, strings] of Object.entries(words))
      for (const locale of LOCALES)
        expect(FRAMED_PAGES[file]?.title[locale], file).to.equal(strings[locale].title);
  });

  it('sends to nobody but its own site and the named origins', () => {
    const policy = (origins: readonly string[]) =>
      new DOMParser()
        .parseFromString(pageHtml('legal-aid-form', origins), 'text/html')
        .querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
    expect(policy([])).to.match(/connect-src 'self' http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*;/);
    expect(policy([SERVER])).to.include(`connect-src 'self' ${SERVER} http`);
  });

  it('has a title, a language and the number before any script', () => {
    for (const [file, { tag, title }] of Object.entries(FRAMED_PAGES)) {
      const page = new DOMParser().parseFromString(pageHtml(file), 'text/html');
      expect(page.title).to.equal(title.kk);
      expect(page.documentElement.lang).to.equal('kk');
      expect(page.querySelector('main')?.dataset['element']).to.equal(tag);
      expect(page.querySelector('a')?.getAttribute('href')).to.equal('tel:111');
      expect([...page.scripts].map((script) => script.getAttribute('src'))).to.deep.equal([
        'page.js',
        `../alone/${file}.js`,
      ]);
      expect(page.querySelector('style, [style], script:not([src])')).to.equal(null);
    }
    expect(() => pageHtml('constructor')).to.throw();
  });
});
