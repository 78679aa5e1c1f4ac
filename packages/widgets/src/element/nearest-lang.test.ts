import { fixture, html, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { rootOf, TestSheet } from './sheet.test.parts.js';

/** A host with a shadow root in it, in a place. */
function shadowIn(place: Node, lang?: string): ShadowRoot {
  const host = document.createElement('div');
  if (lang) host.lang = lang;
  place.appendChild(host);
  return host.attachShadow({ mode: 'open' });
}

async function sheetIn(place: Node): Promise<TestSheet> {
  const sheet = new TestSheet();
  place.appendChild(sheet);
  await sheet.updateComplete;
  return sheet;
}

const becomes = (sheet: TestSheet, lang: string) =>
  waitUntil(() => rootOf(sheet).lang === lang, `the language never became ${lang}`);

describe('the language of an element', () => {
  const page = document.documentElement;
  let pageLang: string;
  let place: HTMLElement;
  beforeEach(async () => {
    pageLang = page.lang;
    place = await fixture(html`<div></div>`);
  });
  afterEach(() => {
    page.lang = pageLang;
    page.className = '';
  });

  it('is that of the closest lang, by its language and whatever its country', async () => {
    place.lang = 'ru-KZ';
    expect(rootOf(await sheetIn(place)).lang).to.equal('ru');
    place.lang = 'kz';
    expect(rootOf(await sheetIn(place)).lang).to.equal('kk');
  });

  it('is found through nested shadow roots', async () => {
    page.lang = 'kk';
    const inner = shadowIn(shadowIn(place, 'en'));
    expect(rootOf(await sheetIn(inner)).lang).to.equal('en');
  });

  it('follows the page live, also from inside nested shadow roots', async () => {
    page.lang = 'kk';
    const outer = shadowIn(place);
    const inner = shadowIn(outer);
    const sheet = await sheetIn(inner);
    expect(rootOf(sheet).lang).to.equal('kk');
    page.lang = 'ru';
    await becomes(sheet, 'ru');
    (inner.host as HTMLElement).lang = 'en';
    await becomes(sheet, 'en');
    (inner.host as HTMLElement).removeAttribute('lang');
    await becomes(sheet, 'ru');
    sheet.lang = 'kk';
    await becomes(sheet, 'kk');
  });

  it('stays when a translator rewrites the page', async () => {
    page.lang = 'kk';
    const sheet = await sheetIn(place);
    page.className = 'translated-ltr';
    page.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sheet.updateComplete;
    expect(rootOf(sheet).lang).to.equal('kk');
    expect(rootOf(sheet).getAttribute('translate')).to.equal('no');
  });

  it('is looked for anew where the element is moved to', async () => {
    const [kazakh, english] = [document.createElement('div'), document.createElement('div')];
    kazakh.lang = 'kk';
    english.lang = 'en';
    place.append(kazakh, english);
    const sheet = await sheetIn(kazakh);
    english.append(sheet);
    await becomes(sheet, 'en');
    english.lang = 'ru';
    await becomes(sheet, 'ru');
  });

  it('is left alone after the element has gone', async () => {
    page.lang = 'kk';
    const sheet = await sheetIn(place);
    sheet.remove();
    page.lang = 'ru';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rootOf(sheet).lang).to.equal('kk');
  });
});
