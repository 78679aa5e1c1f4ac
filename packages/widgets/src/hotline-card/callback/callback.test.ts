import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { AmanatClient } from '@amanat/sdk';
import { LOCALES, type Locale } from '@amanat/l10n';
import '../../define/hotline-card.js';
import { control, isAccessible, part, textOf, testEndpoint } from '../../element/drawn.test.parts.js';
import { DRAFT_DATABASE, isOnDevice } from '../../element/kept-on-device.js';
import {
  cardAt,
  DEAD_END,
  press,
  see,
  VERIFIED,
  watch,
  wholeCard,
  type ExitNotedCard,
  type Watched,
} from '../hotline-card.test.parts.js';
import { HOTLINE_STRINGS } from '../hotline-card.strings.js';
import { CALLBACK_STRINGS } from './callback.strings.js';

const EXIT = 'Шұғыл: беттен шығу';
const askLabel = (locale: Locale) => HOTLINE_STRINGS[locale].askForCall;
const strings = CALLBACK_STRINGS.kk;
const root = (card: ExitNotedCard) => card.shadowRoot!;

async function ask(endpoint = testEndpoint(), locale: Locale = 'kk'): Promise<ExitNotedCard> {
  const card = await wholeCard(cardAt(VERIFIED, { endpoint }), locale);
  await press(card, askLabel(locale));
  await waitUntil(() => root(card).querySelector('#phone'), 'no room', { timeout: 12_000 });
  return card;
}

async function type(card: ExitNotedCard, id: string, value: string): Promise<void> {
  const field = part(card, `#${id}`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await card.updateComplete;
}

async function choose(card: ExitNotedCard, group: string, value: string): Promise<void> {
  part(card, `#${group} input[value="${value}"]`).click();
  await card.updateComplete;
}

/** Through the questions, to the consent, ticked. */
async function toConsent(card: ExitNotedCard, locale: Locale = 'kk'): Promise<void> {
  const { next } = CALLBACK_STRINGS[locale];
  await type(card, 'phone', '8 (701) 234-56-78');
  await press(card, next);
  await press(card, next);
  await waitUntil(() => root(card).querySelector('#agree'), 'no consent', { timeout: 12_000 });
  part(card, '#agree').click();
  await card.updateComplete;
}

const receiptOf = (card: ExitNotedCard) => part(card, '.receipt-number').textContent.replaceAll(/\s/g, '');

/** What the browser keeps of a site. */
async function kept(): Promise<string> {
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
  return JSON.stringify([
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    databases.map(({ name }) => name).sort(),
  ]);
}

describe('Asking the contact centre for a call', () => {
  before(() => Promise.all([import('@amanat/sdk'), import('@amanat/sdk/outbox')]));
  let watched: Watched | undefined;
  afterEach(() => {
    watched?.restore();
    watched = undefined;
  });

  it('is offered only where a server takes it', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    expect(() => control(card, askLabel('kk'))).to.throw();
  });

  it('sends what was said to the server, which has it, and keeps nothing on the device', async () => {
    const before = await kept();
    const card = await ask();
    await waitUntil(() => root(card).activeElement?.id === 'screen');
    await choose(card, 'topic', 'benefits');
    await choose(card, 'hours', 'evening');
    await type(card, 'phone', '8 (701) 234-56-78');
    await press(card, strings.next);
    await waitUntil(() => root(card).activeElement?.id === 'screen');
    await choose(card, 'who-answers', 'household');
    part(card, '#say-who').click();
    await type(card, 'codeword', 'қарлығаш');
    await choose(card, 'language', 'ru');
    await press(card, strings.next);
    await waitUntil(() => root(card).querySelector('#agree'), 'no consent', { timeout: 12_000 });
    expect(textOf(card)).to.include('Өтінішті кім алады?').and.include('сынақ сервері');
    part(card, '#agree').click();
    await card.updateComplete;
    let sent = '';
    watched = watch();
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST') sent = await request.clone().text();
      return real(request);
    };
    await press(card, strings.send);
    await see(card, strings.accepted.title);
    window.fetch = real;
    expect(JSON.parse(sent)).to.deep.include({
      addressee: 'contact-centre-111',
      topic: 'benefits',
      language: 'ru',
    });
    expect((JSON.parse(sent) as { contact: unknown }).contact).to.deep.equal({
      channel: 'call',
      phone: '+77012345678',
      safeHours: 'evening',
      whoMayAnswer: 'household',
      maySayWhoWeAre: true,
      mayLeaveMessage: false,
      codeword: 'қарлығаш',
    });
    const receipt = receiptOf(card);
    const tracked = await new AmanatClient({ endpoint: testEndpoint() }).legalRequests.track({ receipt });
    expect(tracked).to.include({ status: 'received', topic: 'benefits' });
    expect(await kept()).to.equal(before);
  }).timeout(60_000);

  it('takes the request back right after it was sent', async () => {
    const card = await ask();
    await toConsent(card);
    await press(card, strings.send);
    await see(card, strings.accepted.title);
    const receipt = receiptOf(card);
    await press(card, strings.accepted.withdraw);
    await see(card, strings.withdrawn);
    const tracked = await new AmanatClient({ endpoint: testEndpoint() }).legalRequests.track({ receipt });
    expect(tracked.status).to.equal('withdrawn');
    await isAccessible(card);
    await press(card, strings.accepted.done);
    await waitUntil(() => root(card).activeElement?.id === 'title');
    expect(part(card, '.hotline-number').textContent).to.equal('111');
  }).timeout(60_000);

  it('says what is missing, in a list that has the focus', async () => {
    const card = await ask();
    await type(card, 'phone', '111');
    part(card, '#phone').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root(card).activeElement?.id === 'errors');
    expect(part(card, '#errors').textContent).to.include('+7 немесе 8');
    expect(part(card, '#phone').getAttribute('aria-invalid')).to.equal('true');
    await isAccessible(card);
  });

  it('sends nothing without consent', async () => {
    const card = await ask();
    await toConsent(card);
    part(card, '#agree').click();
    await card.updateComplete;
    watched = watch();
    await press(card, strings.send);
    await waitUntil(() => root(card).activeElement?.id === 'errors');
    expect(watched.asked).to.deep.equal([]);
  });

  it('waits for a line, never calls it failed, and goes when the line is back', async () => {
    const card = await ask();
    await toConsent(card);
    const real = window.fetch.bind(window);
    watched = watch('/v1/legal-requests', () => real(`${DEAD_END}/v1/legal-requests`, { method: 'POST' }));
    await press(card, strings.send);
    await see(card, strings.waiting.title);
    expect(textOf(card)).not.to.match(/жіберілмеді|қате/i);
    expect(control(card, '111 нөміріне қоңырау шалу').getAttribute('href')).to.equal('tel:111');
    await isAccessible(card);
    watched.restore();
    if (textOf(card).includes(strings.waiting.tryNow)) await press(card, strings.waiting.tryNow);
    await see(card, strings.accepted.title);
  }).timeout(60_000);

  it('has 111 in every step, also without a server, and asks again for the text of the consent', async () => {
    const card = await ask(DEAD_END);
    const isThere = () => control(card, '111 нөміріне қоңырау шалу').getAttribute('href') === 'tel:111';
    expect(isThere()).to.equal(true);
    await type(card, 'phone', '8 701 234 56 78');
    await press(card, strings.next);
    expect(isThere()).to.equal(true);
    await press(card, strings.next);
    await see(card, 'Қате');
    expect(isThere()).to.equal(true);
    expect(part(card, '.strip-danger').textContent).to.include('102');
    await isAccessible(card);
  }).timeout(60_000);

  /** The runner's server books no hours: it is asked, and these stand in its answer. */
  const SLOTS = [
    { start: '2036-11-25T04:00:00Z', end: '2036-11-25T04:30:00Z', left: 1 },
    { start: '2036-11-25T04:30:00Z', end: '2036-11-25T05:00:00Z', left: 1 },
  ];
  const json = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  async function withSlot(): Promise<ExitNotedCard> {
    watched = watch('/v1/callback-slots', async (pass) => {
      expect(await (await pass()).json()).to.deep.equal({ data: [] });
      return json({ data: SLOTS });
    });
    const card = await ask();
    await waitUntil(() => root(card).querySelector('#slot'), 'no hours', { timeout: 12_000 });
    const chooser = part(card, '#slot') as HTMLSelectElement;
    chooser.value = SLOTS[0]!.start;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
    await card.updateComplete;
    expect(root(card).querySelector('#hours')).to.equal(null);
    await toConsent(card);
    watched.restore();
    return card;
  }

  it('offers the free hours, and another one when somebody was faster', async () => {
    const card = await withSlot();
    const taken = {
      type: '/problems/slot-taken',
      title: 'x',
      status: 409,
      code: 'slot-taken',
      requestId: 'r1',
    };
    watched = watch('/v1/legal-requests', () => Promise.resolve(json(taken, 409)));
    await press(card, strings.send);
    await see(card, 'Бұл уақытты басқа адам алды');
    expect([...(part(card, '#slot') as HTMLSelectElement).options].map(({ value }) => value)).to.deep.equal([
      '',
      SLOTS[1]!.start,
    ]);
    expect((part(card, '#phone') as HTMLInputElement).value).to.equal('8 (701) 234-56-78');
  }).timeout(60_000);

  it('comes back with its answers when the server refuses it', async () => {
    const card = await withSlot();
    // The real server offers no such hour.
    await press(card, strings.send);
    await see(card, strings.refused.title);
    expect(control(card, '111 нөміріне қоңырау шалу').getAttribute('href')).to.equal('tel:111');
    await isAccessible(card);
    await press(card, strings.refused.correct);
    expect((part(card, '#phone') as HTMLInputElement).value).to.equal('8 (701) 234-56-78');
  }).timeout(60_000);

  it('is left at once by the exit, which forgets all', async () => {
    const card = await ask();
    card.exitUrl = 'https://weather.example/';
    await type(card, 'phone', '8 701 234 56 78');
    await press(card, strings.next);
    await type(card, 'codeword', 'қарлығаш');
    expect(part(card, '.exit-bar').querySelector('button')?.getAttribute('aria-label')).to.equal(EXIT);
    control(card, EXIT).click();
    expect(card.left).to.deep.equal(['https://weather.example/']);
    expect((part(card, '#phone') as HTMLInputElement).value).to.equal('');
    expect(root(card).innerHTML).not.to.include('қарлығаш');
    expect(part(card, 'dialog.exit-cover').matches(':modal')).to.equal(true);
    // "Back" brings the page from memory: at its first, empty step.
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await card.updateComplete;
    expect(part(card, 'dialog.exit-cover').matches(':modal')).to.equal(false);
    expect((part(card, '#phone') as HTMLInputElement).value).to.equal('');
  });

  it('erases by the exit what the form of legal aid keeps on the device, without a line too', async () => {
    await new Promise((resolve) => {
      indexedDB.open(DRAFT_DATABASE).onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
    expect(await isOnDevice(DRAFT_DATABASE)).to.equal(true);
    const card = await ask(DEAD_END);
    control(card, EXIT).click();
    await waitUntil(async () => !(await isOnDevice(DRAFT_DATABASE)), 'it is still there');
  });

  it('can be left for the card, which forgets all', async () => {
    const card = await ask();
    await type(card, 'phone', '8 701 234 56 78');
    await press(card, strings.close);
    expect(part(card, '.hotline-number').textContent).to.equal('111');
    await press(card, askLabel('kk'));
    await waitUntil(() => root(card).querySelector('#phone'));
    expect((part(card, '#phone') as HTMLInputElement).value).to.equal('');
  });

  for (const locale of LOCALES) {
    it(`has nothing that axe objects to in any step: ${locale}`, async () => {
      const card = await ask(testEndpoint(), locale);
      card.parentElement!.style.inlineSize = '280px';
      const { next, send, accepted } = CALLBACK_STRINGS[locale];
      await isAccessible(card);
      await type(card, 'phone', '8 701 234 56 78');
      await press(card, next);
      await isAccessible(card);
      await press(card, next);
      await waitUntil(() => root(card).querySelector('#agree'), 'no consent', { timeout: 12_000 });
      await isAccessible(card);
      for (const piece of root(card).querySelectorAll('.card *:not(.visually-hidden, dialog)')) {
        expect(piece.getBoundingClientRect().right, piece.textContent).to.be.at.most(
          card.getBoundingClientRect().right,
        );
      }
      part(card, '#agree').click();
      await press(card, send);
      await see(card, accepted.title);
      await isAccessible(card);
    }).timeout(60_000);
  }
});
