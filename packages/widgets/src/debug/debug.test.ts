import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/hotline-card.js';
import { answerWith, isAccessible, json, parts, testEndpoint } from '../element/drawn.test.parts.js';
import { VERSION } from '../version.js';
import { open } from './open.js';

const TAGS = ['amanat-hotline-card', 'amanat-statistics'];
const panelOf = () =>
  [...document.body.children].find((child) => child.shadowRoot && child.localName === 'div');
const rows = () => parts(panelOf()!, 'h3, li').map((row) => row.textContent);
const press = (name: string) =>
  parts(panelOf()!, 'button')
    .find((button) => button.textContent === name)!
    .click();

describe('the report of ?amanat-debug', () => {
  let place: HTMLElement;
  let restore: (() => void) | undefined;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    if (panelOf()) press('Close');
    restore?.();
    restore = undefined;
  });

  async function reportOf(markup: string): Promise<(string | null)[]> {
    place.innerHTML = markup;
    await open(TAGS);
    return rows();
  }

  it('says which version of an element runs, from which file, in which language and why', async () => {
    const report = await reportOf('<p lang="ru-KZ"><amanat-hotline-card></amanat-hotline-card></p>');
    expect(report).to.include('<amanat-hotline-card>');
    expect(report.join()).to.match(new RegExp(`version ${VERSION.replaceAll('.', '\\.')}, from http`));
    expect(report).to.include('language: Русский (ru), from <p lang="ru-KZ">');
    await isAccessible(panelOf()!);
  });

  it('says which server an element speaks to, and that it answers', async () => {
    const report = await reportOf(`<amanat-hotline-card endpoint="${testEndpoint()}"></amanat-hotline-card>`);
    expect(report).to.include(`server: ${testEndpoint()}, from endpoint of the element`);
    expect(report).to.include(`${testEndpoint()}: answers`);
  });

  it('tells a webmaster how to let the site in', async () => {
    restore = answerWith(() => json({ type: 'x', code: 'origin-not-allowed', status: 403 }, 403));
    const report = await reportOf(
      '<amanat-hotline-card endpoint="https://refused.example"></amanat-hotline-card>',
    );
    expect(report).to.include(
      `✗ https://refused.example: this site is not in AMANAT_ALLOWED_ORIGINS of the server; add ${location.origin}`,
    );
  });

  it('knows a sign-in page of the network from a server, and no answer', async () => {
    restore = answerWith((url) => {
      if (url.startsWith('https://dead.')) throw new TypeError('Failed to fetch');
      return new Response('<html>Wi-Fi</html>');
    });
    const report = await reportOf(
      '<amanat-hotline-card endpoint="https://portal.example"></amanat-hotline-card><amanat-hotline-card endpoint="https://dead.example"></amanat-hotline-card>',
    );
    expect(report.join()).to.match(/portal\.example: something answers, but it is no Amanat server/);
    expect(report.join()).to.match(/dead\.example: no answer: offline/);
  });

  it('finds misspelt attributes, tags and places, and what did not load', async () => {
    const report = await reportOf(`<amanat-hotline-card heading-levl="3"></amanat-hotline-card>
      <amanat-hotlinecard></amanat-hotlinecard><amanat-statistics></amanat-statistics>
      <div data-amanat="hot-line-card"></div>`);
    expect(report).to.include('✗ unknown attribute heading-levl; did you mean heading-level?');
    expect(report).to.include('✗ there is no such element; did you mean <amanat-hotline-card>?');
    expect(report).to.include('✗ data-amanat="hot-line-card" names no element; did you mean "hotline-card"?');
    expect(report.join()).to.include('not loaded: its file did not arrive');
  });

  it('hears what the page’s policy forbids us', async () => {
    await reportOf('<amanat-hotline-card></amanat-hotline-card>');
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: 'https://amanat.example.kz/v1/config',
        effectiveDirective: 'connect-src',
        violatedDirective: 'connect-src',
        documentURI: location.href,
        originalPolicy: 'connect-src none',
        disposition: 'enforce',
        statusCode: 200,
      }),
    );
    await waitUntil(
      () => rows().includes('✗ connect-src forbids https://amanat.example.kz/v1/config'),
      'the violation was not shown',
      { timeout: 4000 },
    );
  });

  it('gives itself as text without a word of the address’s query, and closes', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#iin=880101300123`);
    await reportOf('<amanat-hotline-card></amanat-hotline-card>');
    const panel = panelOf()!;
    // A page in the background may not write to the clipboard: then the text is laid out.
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    press('Copy as text');
    await waitUntil(() => parts(panel, 'textarea').length === 1, 'no text');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(real).not.to.equal(undefined);
    const text = (parts(panel, 'textarea')[0] as HTMLTextAreaElement).value;
    expect(text).to.contain('<amanat-hotline-card>').and.not.to.contain('880101300123');
    history.replaceState(null, '', location.pathname + location.search);
    press('Close');
    expect(panelOf()).to.equal(undefined);
  });

  it('folds to its first line by its button and by Escape, and unfolds', async () => {
    await reportOf('<amanat-hotline-card></amanat-hotline-card>');
    const [section] = parts(panelOf()!, 'section') as [HTMLElement];
    const full = section.offsetHeight;
    press('Hide');
    expect(section.offsetHeight).to.be.lessThan(full / 2);
    expect(section.tabIndex).to.equal(-1);
    await isAccessible(panelOf()!);
    press('Show');
    expect(section.offsetHeight).to.equal(full);
    section.focus();
    section.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(section.offsetHeight).to.be.lessThan(full / 2);
    expect(panelOf()!.shadowRoot!.activeElement!.textContent).to.equal('Show');
  });

  it('covers nothing that has the focus, also at the end of the page, and gives the page its room back', async () => {
    const before = getComputedStyle(document.documentElement).paddingBlockEnd;
    await reportOf(`<amanat-hotline-card></amanat-hotline-card><p>${'Хабарландыру. '.repeat(2000)}</p>
      <button>the last but one</button> <button>the last</button>`);
    const [lastButOne, last] = place.querySelectorAll('button');
    lastButOne!.focus();
    // A key, as of a visitor: a window in the background hears of no focus that a script moves.
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(last);
    await waitUntil(
      () =>
        last!.getBoundingClientRect().bottom < parts(panelOf()!, 'section')[0]!.getBoundingClientRect().top,
      'the focused button is covered',
    );
    press('Close');
    expect(getComputedStyle(document.documentElement).paddingBlockEnd).to.equal(before);
  });

  it('sees that an element has arrived since', async () => {
    const report = await reportOf('<amanat-statistics></amanat-statistics>');
    expect(report.join()).to.include('not loaded: its file did not arrive');
    await import('../define/figures.js');
    await waitUntil(() => !rows().join().includes('not loaded'), 'it still says that it did not load', {
      timeout: 5000,
    });
  });
});
