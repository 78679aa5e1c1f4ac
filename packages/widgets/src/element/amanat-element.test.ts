import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { AmanatLocaleChangeEvent } from './amanat-element.js';
import { control, drawn, isAccessible, part, parts, textOf } from './drawn.test.parts.js';
import { fieldOf, rootOf, TestSheet } from './sheet.test.parts.js';

describe('every element', () => {
  it('lets the visitor choose another language, and tells the page', async () => {
    const sheet = await drawn(new TestSheet());
    const told: string[] = [];
    const listen = (event: AmanatLocaleChangeEvent) => told.push(event.locale);
    document.addEventListener('amanat-locale-change', listen);
    control(sheet, 'English').click();
    control(sheet, 'English').click();
    await sheet.updateComplete;
    document.removeEventListener('amanat-locale-change', listen);
    expect(told).to.deep.equal(['en']);
    expect(rootOf(sheet).lang).to.equal('en');
    expect(control(sheet, 'English').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(sheet)).to.include('Need help?');
  });

  it('goes with the page again when the page changes its language after that', async () => {
    const sheet = await drawn(new TestSheet());
    control(sheet, 'English').click();
    sheet.parentElement!.lang = 'ru';
    await waitUntil(() => rootOf(sheet).lang === 'ru');
  });

  it('names each language in itself', async () => {
    const sheet = await drawn(new TestSheet(), 'ru');
    const names = parts(sheet, '.languages button').map((choice) => [choice.lang, choice.textContent.trim()]);
    expect(names).to.deep.equal([
      ['kk', 'Қазақша'],
      ['ru', 'Русский'],
      ['en', 'English'],
    ]);
  });

  it('has no switch where the page has its own', async () => {
    const sheet = await drawn(new TestSheet());
    sheet.toggleAttribute('without-language-switch', true);
    await sheet.updateComplete;
    expect(sheet.shadowRoot!.querySelector('.languages')).to.equal(null);
  });

  it('keeps keys that are typed in it from the page', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    const types = ['keydown', 'keyup', 'keypress'] as const;
    types.forEach((type) => document.addEventListener(type, listen));
    const sheet = await drawn(new TestSheet());
    fieldOf(sheet).focus();
    await sendKeys({ type: '/j?' });
    await sendKeys({ press: 'Escape' });
    types.forEach((type) => document.removeEventListener(type, listen));
    expect(fieldOf(sheet).value).to.equal('/j?');
    expect(heard).to.deep.equal([]);
  });

  it('keeps what was typed and chosen when the page moves it', async () => {
    const sheet = await drawn(new TestSheet());
    const elsewhere = await fixture<HTMLElement>(html`<div lang="kk"></div>`);
    fieldOf(sheet).value = 'Айгүл';
    fieldOf(sheet).dispatchEvent(new Event('input'));
    control(sheet, 'Русский').click();
    await sheet.updateComplete;
    elsewhere.append(sheet);
    await sheet.updateComplete;
    expect(fieldOf(sheet).value).to.equal('Айгүл');
    expect(rootOf(sheet).lang).to.equal('ru');
  });

  it('says a thing once, the last of several', async () => {
    const sheet = await drawn(new TestSheet());
    const status = parts(sheet, '[role=status]');
    expect(status).to.have.lengthOf(1);
    expect(status[0]!.textContent).to.equal('');
    sheet.say('бір');
    sheet.say('екі');
    await waitUntil(() => status[0]!.textContent !== '');
    expect(status[0]!.textContent).to.equal('екі');
  });

  it('puts its title at the level the page asks for, 2 to 6', async () => {
    const sheet = await drawn(new TestSheet());
    const level = async (asked: string) => {
      sheet.setAttribute('heading-level', asked);
      await sheet.updateComplete;
      return part(sheet, '#title').localName;
    };
    expect(await level('3')).to.equal('h3');
    expect(await level('1')).to.equal('h2');
    expect(await level('9')).to.equal('h6');
    expect(await level('big')).to.equal('h2');
    expect(rootOf(sheet).getAttribute('aria-labelledby')).to.equal('title');
  });

  it('shows its fallback until it is there, and then hides it; what else stands in the tag stays', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <test-late-sheet
          ><a slot="fallback" href="tel:111">111</a>
          <p>Беттің жалғасы</p></test-late-sheet
        >
      </div>
    `);
    const fallback = place.querySelector('a')!;
    expect(fallback.getClientRects().length).to.be.greaterThan(0);
    class LateSheet extends TestSheet {}
    customElements.define('test-late-sheet', LateSheet);
    await place.querySelector<LateSheet>('test-late-sheet')!.updateComplete;
    expect(fallback.getClientRects()).to.have.lengthOf(0);
    expect(place.querySelector('p')!.getClientRects().length).to.be.greaterThan(0);
  });

  it('puts 111 last in the card, as a link with a name', async () => {
    const call = control(await drawn(new TestSheet()), '111 нөміріне қоңырау шалу');
    expect(call.getAttribute('href')).to.equal('tel:111');
    expect(call.closest('footer')).not.to.equal(null);
  });

  it('has nothing that axe objects to', async () => {
    await isAccessible(await drawn(new TestSheet()));
  });

  it('takes ="false" of a switch for off, as frameworks and editors write it', async () => {
    const sheet = new TestSheet();
    sheet.setAttribute('without-language-switch', 'false');
    await drawn(sheet);
    expect(parts(sheet, '.languages')).to.have.lengthOf(1);
    sheet.setAttribute('without-language-switch', '');
    await sheet.updateComplete;
    expect(parts(sheet, '.languages')).to.have.lengthOf(0);
  });
});
