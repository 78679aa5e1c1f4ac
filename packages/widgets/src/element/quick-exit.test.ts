import { expect } from 'chai';
import { html, LitElement, render } from 'lit';
import {
  DEFAULT_EXIT_URL,
  exitAddress,
  exitCover,
  QuickExitController,
  quickExitButton,
} from './quick-exit.js';
import { quickExitStyles } from './quick-exit.styles.js';

/** A page's element with a secret and an exit; what it did is noted in order. */
class Leaving extends LitElement {
  static override styles = quickExitStyles;
  readonly noted: string[] = [];
  readonly exit = new QuickExitController(this, {
    wipe: () => this.noted.push(`wipe, covered: ${String(this.cover.open)}`),
    navigate: (address) => this.noted.push(`go to ${address}, at ${location.hash || 'no fragment'}`),
  });
  get cover(): HTMLDialogElement {
    return this.shadowRoot!.querySelector('dialog')!;
  }
  protected override render() {
    return html`<div class="root">
      <div class="card">
        ${quickExitButton('kk', () => this.exit.leave('https://www.gov.kz/'))}
        <p>құпия</p>
        ${exitCover('kk')}
      </div>
    </div>`;
  }
}
customElements.define('test-leaving', Leaving);

describe('The quick exit', () => {
  let element: Leaving;

  beforeEach(async () => {
    element = new Leaving();
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('covers, forgets, drops the fragment and goes, before the press is over', () => {
    const { href } = location;
    history.replaceState(null, '', '#quqyqtyq-komek');
    element.renderRoot.querySelector('button')!.click();
    expect(element.noted).to.deep.equal(['wipe, covered: true', 'go to https://www.gov.kz/, at no fragment']);
    history.replaceState(null, '', href);
  });

  it('goes even when forgetting fails', () => {
    const gone: string[] = [];
    const wipe = () => {
      throw new Error('the browser lets nobody near its storage');
    };
    const exit = new QuickExitController(element, { wipe, navigate: (address) => gone.push(address) });
    expect(() => exit.leave('https://www.gov.kz/')).to.throw();
    expect(gone).to.deep.equal(['https://www.gov.kz/']);
    element.removeController(exit);
    exit.hostDisconnected();
  });

  it('leaves nothing of the page to be seen', () => {
    element.renderRoot.querySelector('button')!.click();
    const { width, height, left, top } = element.cover.getBoundingClientRect();
    expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(getComputedStyle(element.cover).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(element.renderRoot.querySelector('p')!).visibility).to.equal('hidden');
  });

  it('has no word on the cover of a page, and in a frame the word that it may still be there', () => {
    element.renderRoot.querySelector('button')!.click();
    const sentence = element.cover.querySelector('p')!;
    const isShown = () => getComputedStyle(sentence).display !== 'none';
    // Some browsers run these tests in a frame.
    expect(isShown()).to.equal(window.top !== window);
    element.cover.classList.add('framed');
    expect(isShown()).to.equal(true);
    expect(sentence.textContent).to.equal('Бет жабылмаса, қойындыны өзіңіз жабыңыз.');
  });

  it('is empty again when "Back" brings the page from memory', () => {
    element.renderRoot.querySelector('button')!.click();
    element.noted.length = 0;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(element.noted).to.deep.equal([]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(element.noted).to.deep.equal(['wipe, covered: true']);
    expect(element.cover.open).to.equal(false);
    element.remove();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(element.noted).to.have.length(1);
  });

  it('says what it does, and that it is urgent, in three languages', () => {
    const place = document.createElement('div');
    const name = (locale: 'kk' | 'ru' | 'en') => {
      render(
        quickExitButton(locale, () => undefined),
        place,
      );
      const button = place.querySelector('button')!;
      return [button.textContent.trim(), button.getAttribute('aria-label')];
    };
    expect(name('kk')).to.deep.equal(['Беттен шығу', 'Шұғыл: беттен шығу']);
    expect(name('ru')).to.deep.equal(['Покинуть страницу', 'Срочно: покинуть страницу']);
    expect(name('en')).to.deep.equal(['Leave this page', 'Urgent: leave this page']);
  });

  it('leads only to addresses of the web', () => {
    const base = 'https://akimat.example.kz/komek/';
    expect(exitAddress('https://weather.example/', base)).to.equal('https://weather.example/');
    expect(exitAddress('/news', base)).to.equal('https://akimat.example.kz/news');
    for (const given of [undefined, '', 'javascript:alert(1)', 'data:text/html,x', 'https://']) {
      expect(exitAddress(given, base), given).to.equal(DEFAULT_EXIT_URL);
    }
  });
});
