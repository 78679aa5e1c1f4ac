import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import '../../define/legal-aid-form.js';
import { control, isAccessible, textOf } from '../../element/drawn.test.parts.js';
import type { LegalAidForm } from '../legal-aid-form.js';
import { isOnDevice, OUTBOX_DATABASE } from '../../element/kept-on-device.js';
import {
  find,
  isCreation,
  meddle,
  openForm,
  press,
  receiptOf,
  root,
  see,
  sendIt,
  stopMeddling,
  testEndpoint,
  tick,
  tidyUp,
  toConsent,
  toDeadEnd,
  walk,
} from '../walked-form.test.parts.js';

const WAITS = 'Өтініш жіберілуін күтіп тұр';
const ACCEPTED = 'Өтінішіңіз қабылданды';

/** Presses the button, unless the form is trying by itself at this very moment. */
async function sendNow(form: LegalAidForm): Promise<void> {
  if (textOf(form).includes('Қазір жіберу')) await press(form, 'Қазір жіберу');
}

/** What the browser would ask at the closing of the page. */
const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('A request on its way', () => {
  afterEach(tidyUp);

  it('waits when the line goes, says so once and honestly, and goes when the line is back', async () => {
    const form = await openForm();
    await toConsent(form);
    meddle(isCreation, toDeadEnd);
    await sendIt(form);
    await see(form, WAITS);
    expect(textOf(form)).to.include('Серверге қосыла алмадық').and.include('тек осы бетте тұр');
    expect(textOf(form)).not.to.match(/жіберілмеді|қате/i);
    await waitUntil(() => root(form).activeElement?.id === 'question');
    await waitUntil(() => find(form, '[role=status]')?.textContent.includes(WAITS), undefined, {
      timeout: 4000,
    });
    expect(asksBeforeLeaving()).to.equal(true);
    await isAccessible(form);
    stopMeddling();
    await sendNow(form);
    await see(form, ACCEPTED);
    expect(receiptOf(form)).to.match(/^\d{17}$/);
    expect(asksBeforeLeaving()).to.equal(false);
  }).timeout(60_000);

  it('says that the device is offline, and goes by itself when it is online again', async () => {
    const form = await openForm();
    await toConsent(form);
    meddle(isCreation, toDeadEnd);
    await sendIt(form);
    await see(form, WAITS);
    // The browser itself goes on saying that there is a line: a try that fails meanwhile takes its word.
    await waitUntil(
      () => {
        dispatchEvent(new Event('offline'));
        return textOf(form).includes('Құрылғы интернетке қосылмаған');
      },
      undefined,
      { timeout: 12_000 },
    );
    stopMeddling();
    dispatchEvent(new Event('online'));
    await see(form, ACCEPTED);
  }).timeout(60_000);

  it('is one request when the line breaks after the server has stored it', async () => {
    const form = await openForm();
    await toConsent(form);
    let first: unknown;
    meddle(isCreation, async (pass) => {
      first ??= await (await pass()).json();
      throw new TypeError('network');
    });
    await sendIt(form);
    await see(form, WAITS);
    stopMeddling();
    await sendNow(form);
    await see(form, ACCEPTED);
    expect((first as { receipt: string }).receipt).to.equal(receiptOf(form));
  }).timeout(60_000);

  it('does not take the page of a Wi-Fi network for the server', async () => {
    const form = await openForm();
    await toConsent(form);
    meddle(isCreation, () =>
      Promise.resolve(
        new Response('<!doctype html><title>Wi-Fi</title>', { headers: { 'content-type': 'text/html' } }),
      ),
    );
    await sendIt(form);
    await see(form, WAITS);
    stopMeddling();
    await sendNow(form);
    await see(form, ACCEPTED);
  }).timeout(60_000);

  it('is accepted, without a number, when the answer cannot be read', async () => {
    const form = await openForm();
    await toConsent(form);
    meddle(isCreation, () =>
      Promise.resolve(new Response('{}', { status: 201, headers: { 'content-type': 'application/json' } })),
    );
    await sendIt(form);
    await see(form, ACCEPTED);
    expect(textOf(form)).to.include('түбіртек нөмірі келмеді');
    await isAccessible(form);
  }).timeout(60_000);

  it('comes back with its answers when the server refuses it', async () => {
    const form = await openForm();
    await toConsent(form);
    const problem = {
      type: '/problems/invalid-request',
      title: 'x',
      status: 422,
      code: 'invalid-request',
      requestId: 'r1',
      errors: [{ pointer: '/contact/phone', code: 'invalid-format' }],
    };
    meddle(isCreation, () =>
      Promise.resolve(
        new Response(JSON.stringify(problem), {
          status: 422,
          headers: { 'content-type': 'application/problem+json' },
        }),
      ),
    );
    await sendIt(form);
    await see(form, 'Сервер өтінішті қабылдамады');
    await isAccessible(form);
    await press(form, 'Жауаптарды түзету');
    expect(textOf(form)).to.include('Шотыма тыйым салынды').and.include('+7 701 234 56 78');
  }).timeout(60_000);

  it('can be called back to the consent while it waits, and is sent under the same key again', async () => {
    const form = await openForm();
    await toConsent(form);
    const keys = new Set<string | null>();
    meddle(isCreation, (_pass, url, init) => {
      keys.add(new Headers(init?.headers).get('idempotency-key'));
      return toDeadEnd(undefined, url, init);
    });
    await sendIt(form);
    await see(form, WAITS);
    await press(form, 'Жіберуді тоқтату');
    expect(asksBeforeLeaving()).to.equal(false);
    await sendIt(form);
    await see(form, WAITS);
    expect(keys.size).to.equal(1);
  }).timeout(60_000);

  it('outlives a look at another page, and a way back that the browser kept in memory', async () => {
    const form = await openForm();
    await toConsent(form);
    meddle(isCreation, toDeadEnd);
    await sendIt(form);
    await see(form, WAITS);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await form.updateComplete;
    expect(textOf(form)).to.include(WAITS);
    stopMeddling();
    await sendNow(form);
    await see(form, ACCEPTED);
  }).timeout(60_000);

  describe('after half a minute without a line', () => {
    const now = Date.now.bind(Date);
    afterEach(() => (Date.now = now));

    async function wait(said: Parameters<typeof toConsent>[1], sharedPhone = false) {
      const form = await openForm({ sharedPhone });
      await toConsent(form, said);
      meddle(isCreation, toDeadEnd);
      await sendIt(form);
      await see(form, WAITS);
      expect(textOf(form)).not.to.include('Күтпей-ақ');
      Date.now = () => now() + 31_000;
      form.requestUpdate();
      await form.updateComplete;
      return form;
    }
    const smsOf = (form: Awaited<ReturnType<typeof openForm>>) =>
      find<HTMLAnchorElement>(form, 'a[href^="sms:"]');

    it('offers a call, a short text message and paper', async () => {
      const form = await wait({});
      expect(control(form, '111 нөміріне қоңырау шалу').getAttribute('href')).to.equal('tel:111');
      const body = () => decodeURIComponent(smsOf(form)!.href);
      expect(body()).to.include('Қарыз және банкроттық').and.include('+7 701 234 56 78');
      expect(body()).not.to.include('Шотыма');
      await tick(form, 'story-in-sms');
      expect(body()).to.include('Шотыма тыйым салынды');
      expect(control(form, 'Өтінішті басып шығару')).to.exist;
      expect(getComputedStyle(find(form, '.print-only')!).display).to.equal('none');
      expect(find(form, '.print-only')!.textContent).to.include('Шотыма тыйым салынды');
      await isAccessible(form);
    }).timeout(60_000);

    it('offers no text message about violence', async () => {
      const form = await wait({ topic: 'violence' });
      expect(smsOf(form)).to.equal(null);
      expect(control(form, '111 нөміріне қоңырау шалу')).to.exist;
    }).timeout(60_000);

    it('offers none on a phone that others use, nor to a person who wants no contact', async () => {
      expect(smsOf(await wait({ channel: 'call' }, true))).to.equal(null);
      stopMeddling();
      Date.now = now;
      expect(smsOf(await wait({ channel: 'receipt' }))).to.equal(null);
    }).timeout(60_000);
  });

  describe('without the settings of the server', () => {
    it('is told of early, can be filled in, and goes on by itself when the line is back', async () => {
      meddle((url) => url.endsWith('/v1/config'), toDeadEnd);
      const form = await openForm();
      await walk(form, {}, () => find(form, '#topic') !== null);
      await see(form, 'Қазір серверге қосыла алмадық');
      await isAccessible(form);
      await waitUntil(() => find(form, '[role=status]')?.textContent.includes('қосыла алмадық'), undefined, {
        timeout: 4000,
      });
      stopMeddling();
      dispatchEvent(new Event('online'));
      const notice = () => find(form, '.step > .notice')?.textContent ?? '';
      await waitUntil(() => !notice().includes('Қазір серверге қосыла алмадық'), undefined, {
        timeout: 8000,
      });
    }).timeout(60_000);

    it('waits at the consent for its text, and asks by itself', async () => {
      meddle((url) => url.endsWith('/v1/config'), toDeadEnd);
      const form = await openForm();
      await walk(form, {}, () => find(form, '.answers') !== null);
      await sendIt(form);
      await see(form, 'Байланыс болғанда оны өзіміз сұраймыз');
      await isAccessible(form);
      stopMeddling();
      dispatchEvent(new Event('online'));
      await waitUntil(() => find(form, '#agree'), undefined, { timeout: 8000 });
    }).timeout(60_000);
  });

  describe('kept on the device', () => {
    it('is offered only where it cannot hurt, and never chosen for the person', async () => {
      const form = await openForm();
      await toConsent(form);
      expect(find<HTMLInputElement>(form, '#keep-on-device')!.checked).to.equal(false);
      const violence = await openForm();
      await toConsent(violence, { topic: 'violence' });
      expect(find(violence, '#keep-on-device')).to.equal(null);
      const shared = await openForm({ sharedPhone: true });
      await toConsent(shared, { channel: 'call' });
      expect(find(shared, '#keep-on-device')).to.equal(null);
    }).timeout(60_000);

    it('leaves nothing readable, and lets the page be closed', async () => {
      const form = await openForm();
      await toConsent(form, { files: [new File(['%PDF-1.7'], 'жазба.pdf', { type: 'application/pdf' })] });
      await tick(form, 'keep-on-device');
      meddle(isCreation, toDeadEnd);
      await sendIt(form);
      await see(form, WAITS);
      expect(textOf(form)).to.include('осы құрылғыда құлыптаулы тұр');
      expect(textOf(form)).to.include('Файлдар тек осы бетте тұр.');
      await isAccessible(form);
      expect(asksBeforeLeaving()).to.equal(false);
      expect(await isOnDevice(OUTBOX_DATABASE)).to.equal(true);
      stopMeddling();
      await sendNow(form);
      await see(form, ACCEPTED);
    }).timeout(60_000);

    it('is sent by the next page, which says only that something waits', async () => {
      await leaveOne();
      meddle(isCreation, toDeadEnd);
      const form = await openForm();
      await see(form, 'жіберілмеген өтініш бар');
      expect(textOf(form)).not.to.include('Отбасы');
      await isAccessible(form);
      stopMeddling();
      dispatchEvent(new Event('online'));
      await see(form, 'Күтіп тұрған өтініш қабылданды.');
      await isAccessible(form);
      await press(form, 'Түбіртек нөмірін көру');
      await see(form, ACCEPTED);
      expect(receiptOf(form)).to.match(/^\d{17}$/);
      await tick(form, 'saved');
      await press(form, 'Бетті тазалап, басына оралу');
      await see(form, 'Қазір қауіп бар ма?');
      expect(find(form, '.left-behind')).to.equal(null);
    }).timeout(60_000);

    it('is erased at the exit', async () => {
      await leaveOne();
      const form = await openForm();
      control(form, 'Шұғыл: беттен шығу').click();
      expect(form.left).to.have.length(1);
      await waitUntil(async () => !(await isOnDevice(OUTBOX_DATABASE)));
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    }).timeout(60_000);
  });
});

/** What an earlier page would have left: a request that was never sent. */
async function leaveOne(): Promise<void> {
  const [{ AmanatClient }, { openOutbox }] = await Promise.all([
    import('@amanat/sdk'),
    import('@amanat/sdk/outbox'),
  ]);
  const stop = meddle(isCreation, toDeadEnd);
  const client = new AmanatClient({ endpoint: testEndpoint() });
  const { consent } = await client.config.retrieve();
  const box = openOutbox({ client, disk: true });
  await box.add(
    {
      topic: 'family',
      contact: { channel: 'receipt' },
      language: 'kk',
      consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
    },
    { keepOnDisk: true, keepDays: 3 },
  );
  await waitUntil(() => box.items.every(({ state }) => state.phase === 'kept'));
  box.close();
  stop();
}
