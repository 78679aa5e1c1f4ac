import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES, type Locale } from '@amanat/l10n';
import '../../define/hotline-card.js';
import { control, isAccessible, part, parts, textOf } from '../../element/drawn.test.parts.js';
import { cardAt, CHAT, VERIFIED, wholeCard, type ExitNotedCard } from '../hotline-card.test.parts.js';

const CLOSE: Readonly<Record<Locale, string>> = {
  kk: 'Жабу: төмендегі жолақ',
  ru: 'Закрыть полосу внизу',
  en: 'Close the bar at the bottom',
};
const PIN = 'Экранның төменіне бекіту';
const rootOf = (card: ExitNotedCard) => part(card, '.root');
const isFixed = (card: ExitNotedCard) => getComputedStyle(rootOf(card)).position === 'fixed';

async function stuckCard(locale: Locale = 'kk', settings = {}): Promise<ExitNotedCard> {
  const card = await wholeCard(cardAt(VERIFIED, { variant: 'sticky', ...settings }), locale);
  await waitUntil(() => isFixed(card), 'never stuck', { timeout: 12_000 });
  await aTimeout(50);
  return card;
}

describe('The hotline card as one line', () => {
  it('has the number, to write and to call, under the lines for danger', async () => {
    const card = await wholeCard(cardAt(VERIFIED, { variant: 'compact', channels: [CHAT] }));
    const links = parts(card, 'a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['tel:102', 'tel:103', 'tel:112', CHAT.href, 'tel:111']);
    expect(part(card, '[part=number]').textContent).to.equal('111');
    expect(control(card, '111 нөміріне қоңырау шалу').getBoundingClientRect().height).to.be.at.least(48);
    for (const link of parts(card, '.strip-danger a')) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(43.9);
    }
    expect(isFixed(card)).to.equal(false);
  });

  it('says when its data was checked long ago', async () => {
    const late = new Date(VERIFIED.getTime() + 91 * 86_400_000);
    const card = await wholeCard(cardAt(late, { variant: 'compact' }));
    expect(textOf(card)).to.include('көптен бері тексерілмеген');
  });

  for (const locale of LOCALES) {
    it(`has nothing that axe objects to, in its place and stuck: ${locale}`, async () => {
      await isAccessible(await wholeCard(cardAt(VERIFIED, { variant: 'compact', channels: [CHAT] }), locale));
      await isAccessible(await stuckCard(locale, { channels: [CHAT] }));
    });
  }
});

describe('The hotline card at the bottom of the window', () => {
  it('takes room of its own below the end of the page', async () => {
    const before = document.documentElement.scrollHeight;
    await fixture(html`<div style="block-size: 200vh"></div>`);
    const without = document.documentElement.scrollHeight;
    expect(without).to.be.greaterThan(before);
    const card = await stuckCard();
    const { height, bottom } = rootOf(card).getBoundingClientRect();
    expect(Math.round(bottom)).to.equal(innerHeight);
    expect(document.documentElement.scrollHeight - without).to.be.within(height - 1, height + 2);
  });

  it('never covers what has the focus', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 60 }, (_, n) => html`<p><button type="button">${n}</button></p>`)}
      </div>`,
    );
    const card = await stuckCard();
    const buttons = [...page.querySelectorAll('button')];
    buttons[0]!.focus();
    for (const expected of buttons.slice(1, 40)) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(expected);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const top = rootOf(card).getBoundingClientRect().top;
      expect(expected.getBoundingClientRect().bottom, expected.textContent).to.be.at.most(top);
    }
  });

  it('goes back to its place when it is closed, and down again when that is asked for; nothing is remembered', async () => {
    const storage = localStorage.length + sessionStorage.length;
    const card = await stuckCard();
    expect(getComputedStyle(document.documentElement).paddingBottom).not.to.equal('0px');
    control(card, CLOSE.kk).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !isFixed(card));
    expect(card.shadowRoot!.activeElement).to.equal(control(card, PIN));
    expect(getComputedStyle(document.documentElement).paddingBottom).to.equal('0px');
    expect(control(card, '111 нөміріне қоңырау шалу').getAttribute('href')).to.equal('tel:111');
    await isAccessible(card);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isFixed(card));
    expect(card.shadowRoot!.activeElement).to.equal(control(card, CLOSE.kk));
    expect(localStorage.length + sessionStorage.length).to.equal(storage);
  });

  it('leaves the page as it was when it is taken away, or becomes a card', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const card = await stuckCard();
    card.remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    const other = await stuckCard();
    other.variant = 'card';
    await waitUntil(() => !isFixed(other));
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(getComputedStyle(document.documentElement).paddingBottom).to.equal('0px');
  });
});
