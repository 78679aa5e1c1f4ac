import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { start } from './start.js';

/** The page of this file has one loader, as every page has; its elements arrive and fail as the test wants. */
const TAGS = ['hotline-card', 'statistics', 'literacy-quiz', 'district-profile', 'legal-aid-form'] as const;
const loads = new Map<string, number>();
const failing = new Set<string>();
const loadsOf = (tag: string) => loads.get(tag) ?? 0;

/** Stands for a chunk: a real module from a real address; one that fails has an address where there is none. */
const chunkOf = (tag: string) => async () => {
  loads.set(tag, loadsOf(tag) + 1);
  if (failing.has(tag)) await import(`/no-such-chunk-${loadsOf(tag)}.js`);
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
};
const script = document.createElement('script');
script.src = '/themes/amanat.js?v=3';
script.type = 'text/plain';
script.dataset['endpoint'] = 'https://amanat.example.kz';
document.head.append(script);
start(Object.fromEntries(TAGS.map((name) => [`amanat-${name}`, chunkOf(`amanat-${name}`)])));
script.remove();

const place = document.createElement('div');
document.body.append(place);
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
const arrival = (tag: string) => waitUntil(() => customElements.get(tag), `${tag} never arrived`);
const sentenceIn = (tag: string) => place.querySelector(`${tag} > a[href="tel:111"]`);

describe('the loader', () => {
  afterEach(() => {
    place.replaceChildren();
    place.removeAttribute('lang');
  });

  it('fetches nothing that is not on the page', () => {
    expect([...loads.keys()]).to.deep.equal([]);
  });

  it('remembers its script after the page has taken it away', async () => {
    const { pageEndpoint } = await import('../element/settings.js');
    expect(pageEndpoint()).to.equal('https://amanat.example.kz');
  });

  it('leaves the page to the first of two copies', async () => {
    let secondCopy = 0;
    start({ 'amanat-literacy-quiz': () => Promise.resolve(secondCopy++) });
    place.innerHTML = '<amanat-literacy-quiz></amanat-literacy-quiz>';
    await arrival('amanat-literacy-quiz');
    expect(secondCopy).to.equal(0);
    expect(loadsOf('amanat-literacy-quiz')).to.equal(1);
  });

  it('waits with loading="lazy" until the visitor comes near', async () => {
    place.innerHTML =
      '<div style="block-size: 9000px"></div><amanat-district-profile loading="lazy"></amanat-district-profile>';
    await settle();
    expect(loadsOf('amanat-district-profile')).to.equal(0);
    place.firstElementChild!.remove();
    await arrival('amanat-district-profile');
  });

  it('says that an empty part did not open and how to call, and tries again with the connection', async () => {
    failing.add('amanat-statistics');
    place.lang = 'ru-KZ';
    place.innerHTML =
      '<amanat-statistics></amanat-statistics><amanat-statistics><b>64 млрд</b></amanat-statistics>';
    await waitUntil(() => sentenceIn('amanat-statistics'), 'nothing was said');
    const sentence = sentenceIn('amanat-statistics')!;
    expect(sentence.textContent).to.equal('Раздел не открылся. Помощь: 111');
    expect(sentence.getAttribute('lang')).to.equal('ru');
    expect(place.lastElementChild!.textContent).to.equal('64 млрд');
    await settle();
    expect(loadsOf('amanat-statistics'), 'no busy loop').to.equal(1);

    place.append(document.createElement('amanat-statistics'));
    await waitUntil(() => loadsOf('amanat-statistics') === 2, 'another such tag did not try');
    for (let redrawn = 0; redrawn < 5; redrawn++) {
      place.append(document.createElement('amanat-statistics'));
      await settle();
    }
    expect(loadsOf('amanat-statistics'), 'a page that redraws').to.equal(3);
    expect(place.lastElementChild!.textContent).to.equal('Раздел не открылся. Помощь: 111');

    failing.clear();
    dispatchEvent(new Event('online'));
    await arrival('amanat-statistics');
    await waitUntil(() => !sentenceIn('amanat-statistics'), 'the sentence stayed');
  });

  for (const [lang, sentence] of [
    ['kz', 'Бөлім ашылмады. Көмек: 111'],
    ['', 'Бөлім ашылмады. Көмек: 111'],
    ['en-GB', 'This part did not open. Help: 111'],
  ] as const) {
    it(`says it in the language of the place: lang="${lang}"`, async () => {
      failing.add('amanat-legal-aid-form');
      place.lang = lang;
      place.innerHTML = '<amanat-legal-aid-form></amanat-legal-aid-form>';
      await waitUntil(() => sentenceIn('amanat-legal-aid-form'), 'nothing was said');
      expect(sentenceIn('amanat-legal-aid-form')!.textContent).to.equal(sentence);
    });
  }

  describe('a place for editors that strip unknown tags', () => {
    const mounted = () => waitUntil(() => place.querySelector('amanat-hotline-card'), 'nothing was mounted');

    it('gets its element, with its attributes, and keeps what stood there as the fallback', async () => {
      place.innerHTML = `<div data-amanat="hotline-card" data-heading-level="3" data-onclick="alert(1)"
        data-style="color:red" data-id="x" data-x-data data-x-init="alert(1)" data-hx-get="/x"
        data-endpoint="https://evil.example" data-exit-url="/empty.html" class="box">Телефон <a href="tel:111">111</a></div>`;
      await mounted();
      const card = place.querySelector('amanat-hotline-card')!;
      // Neither what a sanitizer would take from a tag, nor a server or a place elsewhere.
      expect(card.getAttributeNames()).to.deep.equal(['heading-level', 'exit-url']);
      expect(card.querySelector('[slot="fallback"]')!.textContent).to.equal('Телефон 111');
      expect(card.parentElement!.childNodes).to.have.lengthOf(1);
      await arrival('amanat-hotline-card');
    });

    it('knows "figures", and no name that is not ours', async () => {
      place.innerHTML = '<p data-amanat="figures"></p><p data-amanat="script"></p><p data-amanat=""></p>';
      await waitUntil(() => place.querySelector('p > amanat-statistics'), 'nothing was mounted');
      await settle();
      expect(place.querySelectorAll('p > *')).to.have.lengthOf(1);
    });

    it('holds one element after a snapshot, a copy, and a page that draws anew', async () => {
      place.innerHTML = '<div data-amanat="hotline-card">111</div>';
      await mounted();
      const snapshot = place.firstElementChild!.cloneNode(true);
      place.replaceChildren(snapshot, snapshot.cloneNode(true));
      await settle();
      expect(place.querySelectorAll('amanat-hotline-card')).to.have.lengthOf(2);
      place.firstElementChild!.innerHTML = 'тағы да 111';
      await settle();
      const cards = place.querySelectorAll('amanat-hotline-card');
      expect(cards).to.have.lengthOf(2);
      expect(cards[0]!.textContent).to.equal('тағы да 111');
      place.innerHTML = '<div data-amanat="hotline-card"></div>';
      await settle();
      expect(place.querySelectorAll('amanat-hotline-card')).to.have.lengthOf(1);
    });

    it('stays empty when the page empties it', async () => {
      place.innerHTML = '<div data-amanat="hotline-card">111</div>';
      await mounted();
      await settle();
      place.firstElementChild!.replaceChildren();
      await settle();
      expect(place.firstElementChild!.childNodes).to.have.lengthOf(0);
    });
  });
});
