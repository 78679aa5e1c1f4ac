import { aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import '../define/hotline-card.js';
import {
  answerWith,
  control,
  drawn,
  isAccessible,
  json,
  part,
  parts,
  textOf,
} from '../element/drawn.test.parts.js';
import { HotlineCard } from './hotline-card.js';
import { EMBEDDED_HOTLINE, type Hotline } from './hotline-card.model.js';

const SERVER = 'https://amanat.test';
const VERIFIED = new Date(`${EMBEDDED_HOTLINE.verifiedOn}T06:00:00Z`);
const WHATSAPP = {
  kind: 'whatsapp',
  href: 'https://wa.me/77000000000',
  label: { kk: 'WhatsApp арқылы жазу', ru: 'Написать в WhatsApp', en: 'Write on WhatsApp' },
};

const cardAt = (now: Date): HotlineCard => Object.assign(new HotlineCard(), { now: () => now });
const see = (card: HotlineCard, words: string) =>
  waitUntil(() => textOf(card).includes(words), `"${words}" never came`);

describe('<amanat-hotline-card>', () => {
  // In a test its many files come one by one, and late.
  before(() => import('@amanat/sdk'));
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
  });

  it('shows the number and what kind of line it is at first paint, without a server', async () => {
    restore = answerWith(() => expect.fail('nothing may be asked'));
    const card = await drawn(cardAt(VERIFIED));
    for (const words of [
      '«111» байланыс орталығы',
      'Тегін',
      'Тәулік бойы',
      'Анонимді',
      'Қазір жұмыс істеп тұр',
    ]) {
      expect(textOf(card)).to.include(words);
    }
    expect(part(card, '[part=number]').textContent).to.equal('111');
    expect(textOf(card)).not.to.include('көптен бері тексерілмеген');
  });

  it('calls 111 by a link that says so and is big enough for a thumb', async () => {
    const call = control(await drawn(cardAt(VERIFIED)), '111 нөміріне қоңырау шалу');
    expect(call.getAttribute('href')).to.equal('tel:111');
    expect(call.textContent.trim()).to.equal('Қоңырау шалу');
    expect(call.getBoundingClientRect().height).to.be.at.least(48);
  });

  it('puts the police and the emergency line before all else', async () => {
    const card = await drawn(cardAt(VERIFIED));
    const links = parts(card, 'a[href^="tel:"]').map((a) => a.getAttribute('href'));
    expect(links).to.deep.equal(['tel:102', 'tel:112', 'tel:111']);
    for (const link of parts(card, '.danger-now a')) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('says that one can write but invents no address', async () => {
    const card = await drawn(cardAt(VERIFIED));
    expect(textOf(card)).to.include('Мекенжайлары расталмаған');
  });

  it('offers to write where the owner of the page has confirmed a way', async () => {
    const card = cardAt(VERIFIED);
    card.channels = [
      WHATSAPP,
      { ...WHATSAPP, href: 'javascript:alert(1)', label: { kk: 'X', ru: 'X', en: 'X' } },
    ];
    await drawn(card);
    const write = control(card, 'WhatsApp арқылы жазу');
    expect(write.getAttribute('href')).to.equal(WHATSAPP.href);
    expect(write.getAttribute('rel')).to.include('noreferrer');
    expect(card.shadowRoot!.querySelector('[href^="javascript"]')).to.equal(null);
    expect(textOf(card)).not.to.include('расталмаған');
  });

  it('opens the number on another phone by a code with a name, and closes it again', async () => {
    const card = await drawn(cardAt(VERIFIED));
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

  it('copies the number, or says plainly that it could not', async () => {
    const card = await drawn(cardAt(VERIFIED));
    control(card, 'Нөмірді көшіру').click();
    const outcomes = ['Нөмір көшірілді', 'Браузер көшіртпеді'];
    await waitUntil(() => outcomes.some((words) => textOf(card).includes(words)));
    const status = part(card, '[role=status]');
    await waitUntil(() => outcomes.some((words) => status.textContent.includes(words)));
  });

  it('says when its data was checked long ago', async () => {
    const card = await drawn(cardAt(new Date(VERIFIED.getTime() + 91 * 86_400_000)));
    expect(textOf(card)).to.include('көптен бері тексерілмеген');
    await isAccessible(card);
  });

  it('takes newer data from the server', async () => {
    const newer: Hotline = { ...EMBEDDED_HOTLINE, verifiedOn: '2026-12-31', channels: [WHATSAPP] };
    restore = answerWith((url) => (url === `${SERVER}/v1/hotline` ? json(newer) : json({}, 404)));
    const card = cardAt(VERIFIED);
    card.endpoint = SERVER;
    await drawn(card);
    expect(textOf(card)).to.include('111');
    await see(card, 'WhatsApp арқылы жазу');
    expect(textOf(card)).to.include('2026 ж. 31 желтоқсан');
  });

  it('understands the real server', async () => {
    const card = cardAt(VERIFIED);
    card.endpoint = document.documentElement.dataset['testEndpoint'];
    let answered = 0;
    const real = window.fetch.bind(window);
    restore = answerWith(async (url, init) => {
      const response = await real(url, init);
      answered = response.status;
      return response;
    });
    await drawn(card);
    await waitUntil(() => answered > 0, 'no answer', { timeout: 8000 });
    expect(answered).to.equal(200);
    await aTimeout(50);
    expect(textOf(card)).to.include('«111» байланыс орталығы');
    expect(textOf(card)).to.include('Тәулік бойы');
  });

  it('says nothing and stays as it is when the server fails', async () => {
    let asked = 0;
    restore = answerWith(() => json({}, asked++ < 0 ? 200 : 404));
    const card = cardAt(VERIFIED);
    await drawn(card);
    const before = textOf(card);
    card.endpoint = SERVER;
    await waitUntil(() => asked > 0);
    await aTimeout(50);
    expect(textOf(card)).to.equal(before);
    expect(card.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('says when a line with a timetable opens, by the clock of the country', async () => {
    const hours = { always: false, weekly: [{ weekday: 1, from: '09:00', to: '18:00' }] };
    restore = answerWith(() => json({ ...EMBEDDED_HOTLINE, hours }));
    // Monday 08:00 in Kazakhstan.
    const card = cardAt(new Date('2026-11-23T03:00:00Z'));
    card.endpoint = SERVER;
    await drawn(card);
    await see(card, 'Қазір жабық · ашылатын уақыты: бүгін, 09:00');
    card.now = () => new Date('2026-11-23T05:00:00Z');
    await see(card, 'Қазір жұмыс істеп тұр · жабылатын уақыты: 18:00');
    expect(textOf(card)).not.to.include('Тәулік бойы');
  });

  it('is asked for once, also when the page moves it', async () => {
    let asked = 0;
    restore = answerWith(() => {
      asked++;
      return json(EMBEDDED_HOTLINE);
    });
    const card = cardAt(VERIFIED);
    card.endpoint = SERVER;
    await drawn(card);
    await waitUntil(() => asked > 0);
    card.parentElement!.prepend(card);
    await card.updateComplete;
    await aTimeout(50);
    expect(asked).to.equal(1);
  });

  for (const locale of LOCALES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has nothing that axe objects to: ${locale}, ${theme}`, async () => {
        const card = cardAt(VERIFIED);
        card.theme = theme;
        card.channels = [WHATSAPP];
        await isAccessible(await drawn(card, locale));
      });
    }

    it(`fits 280 px: ${locale}`, async () => {
      const card = await drawn(cardAt(VERIFIED), locale);
      card.parentElement!.style.inlineSize = '280px';
      control(
        card,
        { kk: 'Басқа телефонда ашу', ru: 'Открыть на другом телефоне', en: 'Open on another phone' }[locale],
      ).click();
      await waitUntil(() => card.shadowRoot!.querySelector('svg path'));
      for (const part of card.shadowRoot!.querySelectorAll('.card *:not(.visually-hidden)')) {
        if (part.closest('.visually-hidden, svg')) continue;
        expect(part.getBoundingClientRect().right, part.textContent).to.be.at.most(
          card.getBoundingClientRect().right,
        );
      }
    });
  }
});
