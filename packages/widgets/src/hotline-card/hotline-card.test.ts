import { aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import '../define/hotline-card.js';
import {
  control,
  drawn,
  isAccessible,
  part,
  parts,
  textOf,
  testEndpoint,
} from '../element/drawn.test.parts.js';
import { HOTLINE_STRINGS } from './hotline-card.strings.js';
import { EMBEDDED_HOTLINE } from './hotline-card.model.js';
import {
  cardAt,
  CHAT,
  DEAD_END,
  press,
  see,
  VERIFIED,
  watch,
  watchWithData,
  wholeCard,
  type Watched,
} from './hotline-card.test.parts.js';

/** Without white space, and without the one thing that a server adds. */
const said = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replace(HOTLINE_STRINGS.kk.askForCall, '').replaceAll(' ', '');
const words = (text: string) => ({ kk: text, ru: text, en: text });

describe('<amanat-hotline-card>', () => {
  // In a test its many files come one by one, and late.
  before(() => import('@amanat/sdk'));
  let watched: Watched | undefined;
  afterEach(() => {
    watched?.restore();
    watched = undefined;
  });

  it('shows the number and what kind of line it is at first paint, without a server', async () => {
    watched = watch();
    const card = await drawn(cardAt(VERIFIED));
    for (const phrase of [
      '«111» байланыс орталығы',
      'Тегін',
      'Тәулік бойы',
      'Анонимді',
      'Қазір жұмыс істеп тұр',
      'Қызмет көрсететін ұйым: «Азаматтарға арналған үкімет»',
    ]) {
      expect(textOf(card)).to.include(phrase);
    }
    expect(part(card, '[part=number]').textContent).to.equal('111');
    expect(textOf(card)).not.to.include('көптен бері тексерілмеген');
    expect(watched.asked).to.deep.equal([]);
  });

  it('calls 111 by a link that says so and is big enough for a thumb', async () => {
    const call = control(await drawn(cardAt(VERIFIED)), '111 нөміріне қоңырау шалу');
    expect(call.getAttribute('href')).to.equal('tel:111');
    expect(call.textContent.trim()).to.equal('Қоңырау шалу');
    expect(call.getBoundingClientRect().height).to.be.at.least(48);
  });

  it('puts the police, the ambulance and the emergency line before all else', async () => {
    const card = await drawn(cardAt(VERIFIED));
    const links = parts(card, 'a[href^="tel:"]').map((a) => a.getAttribute('href'));
    expect(links).to.deep.equal(['tel:102', 'tel:103', 'tel:112', 'tel:111']);
    for (const link of parts(card, '.danger-now a')) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('says that one can write but invents no address, no language and no word of the bill', async () => {
    const card = await drawn(cardAt(VERIFIED));
    expect(textOf(card)).to.include('Мекенжайлары расталмаған');
    expect(textOf(card)).not.to.match(/тілдер|шотында/);
  });

  it('offers first to write, and then to call, where the owner of the page has confirmed a way', async () => {
    const dangerous = { ...CHAT, href: 'javascript:alert(1)', label: words('X') };
    const card = await drawn(cardAt(VERIFIED, { channels: [CHAT, dangerous] }));
    const write = control(card, 'Чатқа жазу');
    expect(write.getAttribute('href')).to.equal(CHAT.href);
    expect(write.getAttribute('rel')).to.include('noreferrer');
    const ways = parts(card, '.actions .button').map((way) => way.textContent.trim());
    expect(ways).to.deep.equal(['Чатқа жазу', 'Қоңырау шалу']);
    expect(card.shadowRoot!.querySelector('[href^="javascript"]')).to.equal(null);
    expect(textOf(card)).not.to.include('расталмаған');
  });

  it('opens the number on another phone by a code with a name, and closes it again', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    const ask = control(card, 'Басқа телефонда ашу');
    ask.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => card.shadowRoot!.querySelector('svg path'));
    const code = part(card, 'svg');
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.equal('QR-код: 111');
    expect(code.hasAttribute('style')).to.equal(false);
    expect(ask.getAttribute('aria-expanded')).to.equal('true');
    await isAccessible(card);
    await sendKeys({ press: 'Enter' });
    expect(card.shadowRoot!.querySelector('svg')).to.equal(null);
  });

  it('leads another phone to the chat where there is one, and says so', async () => {
    const card = await wholeCard(cardAt(VERIFIED, { channels: [CHAT] }));
    await press(card, 'Басқа телефонда ашу');
    await waitUntil(() => card.shadowRoot!.querySelector('svg path'));
    expect(part(card, 'svg').getAttribute('aria-label')).to.equal(`QR-код: ${CHAT.href}`);
    expect(textOf(card)).to.include('Сол телефоннан жаза аласыз');
  });

  it('copies the number, or says plainly that it could not', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    control(card, 'Нөмірді көшіру').click();
    const outcomes = ['Нөмір көшірілді', 'Браузер көшіртпеді'];
    await waitUntil(() => outcomes.some((outcome) => textOf(card).includes(outcome)));
    const status = part(card, '[role=status]');
    await waitUntil(() => outcomes.some((outcome) => status.textContent.includes(outcome)));
  });

  it('says when its data was checked long ago', async () => {
    const card = await wholeCard(cardAt(new Date(VERIFIED.getTime() + 91 * 86_400_000)));
    expect(textOf(card)).to.include('көптен бері тексерілмеген');
    await isAccessible(card);
  });

  it('says the same of 111 with the real server as without', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    const before = textOf(card);
    watched = watch();
    card.endpoint = testEndpoint();
    await waitUntil(() => watched!.asked.some((url) => url.startsWith(testEndpoint())));
    await aTimeout(300);
    const ours = watched.asked.filter((url) => url.startsWith(testEndpoint()));
    expect(ours).to.deep.equal([`${testEndpoint()}/v1/hotline`]);
    expect(said(textOf(card))).to.equal(said(before));
    expect(card.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('takes newer data from the server, and what an operator has confirmed', async () => {
    watched = watchWithData({
      verifiedOn: '2026-12-31',
      channels: [CHAT],
      languages: ['kk', 'ru', 'uz'],
      showsOnBill: false,
      whatHappens: { write: [words('Жауап жазылады')], call: [words('Маман тыңдайды')] },
    });
    const card = await wholeCard(cardAt(VERIFIED, { endpoint: testEndpoint() }));
    expect(textOf(card)).to.include('111');
    await see(card, 'Чатқа жазу');
    await see(card, 'Қоңырау телефон шотында көрінбейді');
    for (const phrase of [
      '2026 ж. 31 желтоқсан',
      'Қазақша',
      'Жазсаңыз, не болады?',
      'Жауап жазылады',
      'Маман тыңдайды',
    ])
      expect(textOf(card)).to.include(phrase);
    expect(part(card, '[lang=uz]').textContent).to.not.equal('');
    await isAccessible(card);
  });

  it('says nothing and stays as it is when no server answers', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    const before = textOf(card);
    watched = watch();
    card.endpoint = DEAD_END;
    await waitUntil(() => watched!.asked.length > 0);
    await aTimeout(300);
    expect(said(textOf(card))).to.equal(said(before));
    expect(card.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('shows the week of a line with a timetable, and when it opens, by the clock of the country', async () => {
    watched = watchWithData({
      hours: {
        always: false,
        weekly: [{ weekday: 1, from: '09:00', to: '18:00' }],
        exceptions: [{ on: '2026-11-30' }, { on: '2026-12-02', from: '10:00', to: '12:00' }],
      },
    });
    // Monday 08:00 in Kazakhstan.
    const card = await wholeCard(cardAt(new Date('2026-11-23T03:00:00Z'), { endpoint: testEndpoint() }));
    await see(card, 'Қазір жабық · ашылатын уақыты: бүгін, 09:00');
    const rows = parts(card, 'tbody tr').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).to.include('дүйсенбі 09:00–18:00');
    expect(rows).to.include('сейсенбі жабық');
    expect(rows.slice(-3)).to.deep.equal([
      'Кестеден бөлек күндер',
      '30 қараша жабық',
      '2 желтоқсан 10:00–12:00',
    ]);
    expect(textOf(card)).to.include('UTC+5');
    await isAccessible(card);
    card.now = () => new Date('2026-11-23T05:00:00Z');
    await see(card, 'Қазір жұмыс істеп тұр · жабылатын уақыты: 18:00');
    // The next Monday is a day off: Wednesday the second, nine days ahead.
    card.now = () => new Date('2026-11-23T13:00:00Z');
    await see(card, 'ашылатын уақыты: 2 желтоқсан, 10:00');
    expect(textOf(card)).not.to.include('Тәулік бойы');
  });

  it('is asked for once, also when the page moves it', async () => {
    watched = watch();
    const card = await wholeCard(cardAt(VERIFIED, { endpoint: testEndpoint() }));
    await waitUntil(() => watched!.asked.some((url) => url.startsWith(testEndpoint())));
    card.parentElement!.prepend(card);
    await card.updateComplete;
    await aTimeout(50);
    // A card of another test may still be trying a server that is not there.
    expect(watched.asked.filter((url) => url.startsWith(testEndpoint()))).to.have.length(1);
  });

  it('gives the line as a contact, and says where it will be seen', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    const saved: { name: string; text: Promise<string> }[] = [];
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
    // The link that saves stands in no document, and a runner's browser would ask where to.
    HTMLElement.prototype.click = function (this: HTMLElement) {
      if (this instanceof HTMLAnchorElement && this.download)
        saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
      else this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    };
    try {
      await press(card, 'Контактіге сақтау');
      await see(card, 'контактілер арасында көрініп тұрады');
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'click', click);
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['111.vcf']);
    expect(await saved[0]!.text).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
  });

  it('names a setting that it does not know, and is a card', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    card.setAttribute('variant', 'banner');
    await card.updateComplete;
    expect(textOf(card)).to.include(EMBEDDED_HOTLINE.purpose.kk);
  });

  for (const locale of LOCALES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has nothing that axe objects to: ${locale}, ${theme}`, async () => {
        await isAccessible(
          await wholeCard(cardAt(VERIFIED, { theme, channels: [CHAT], endpoint: DEAD_END }), locale),
        );
      });
    }

    it(`fits 280 px: ${locale}`, async () => {
      const card = await wholeCard(cardAt(VERIFIED, { endpoint: DEAD_END }), locale);
      card.parentElement!.style.inlineSize = '280px';
      control(
        card,
        { kk: 'Басқа телефонда ашу', ru: 'Открыть на другом телефоне', en: 'Open on another phone' }[locale],
      ).click();
      await waitUntil(() => card.shadowRoot!.querySelector('svg path'));
      for (const piece of card.shadowRoot!.querySelectorAll('.card *:not(.visually-hidden)')) {
        if (piece.closest('.visually-hidden, svg')) continue;
        expect(piece.getBoundingClientRect().right, piece.textContent).to.be.at.most(
          card.getBoundingClientRect().right,
        );
      }
    });
  }
});
