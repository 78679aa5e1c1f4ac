import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES, type Locale } from '@amanat/l10n';
import '../define/legal-aid-form.js';
import { control, drawn, isAccessible, textOf } from '../element/drawn.test.parts.js';
import { LegalAidForm } from './legal-aid-form.js';
import { testEndpoint } from './walked-form.test.parts.js';

/** Nothing listens there: every call is refused. */
const DEAD_END = 'http://127.0.0.1:9';

/** The form, with the exit noted instead of taken. */
class WatchedForm extends LegalAidForm {
  readonly left: string[] = [];
  protected override leaveTo(address: string): void {
    this.left.push(address);
  }
}
customElements.define('test-watched-form', WatchedForm);

function open(endpoint = DEAD_END, locale: Locale = 'kk'): Promise<WatchedForm> {
  const form = new WatchedForm();
  form.endpoint = endpoint;
  return drawn(form, locale);
}

const root = (form: LegalAidForm) => form.shadowRoot!;
/** A field by its label; for choices, the radio or the box. */
function field(form: LegalAidForm, label: string): HTMLInputElement {
  for (const candidate of root(form).querySelectorAll('label')) {
    if (!candidate.textContent.replace(/\s+/g, ' ').trim().startsWith(label)) continue;
    if (candidate.control) return candidate.control as HTMLInputElement;
  }
  throw new Error(`no field "${label}" in: ${textOf(form)}`);
}

const press = async (form: LegalAidForm, name: string) => {
  control(form, name).click();
  await form.updateComplete;
};
const choose = async (form: LegalAidForm, label: string) => {
  field(form, label).click();
  await form.updateComplete;
};
const type = async (form: LegalAidForm, label: string, value: string) => {
  const typed = field(form, label);
  typed.value = value;
  typed.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await form.updateComplete;
};
const see = (form: LegalAidForm, words: string) =>
  waitUntil(() => textOf(form).includes(words), `"${words}" never came`, { timeout: 8000 });

/** To the first question. */
async function ask(form: LegalAidForm): Promise<void> {
  await press(form, 'Жоқ, заң көмегін сұраймын');
  await see(form, 'Мәселе не туралы?');
}

/** From the entrance to the consent, in Kazakh, by SMS. */
async function answerAll(form: LegalAidForm): Promise<void> {
  await ask(form);
  await choose(form, 'Нотариустың атқарушылық жазбасы');
  await press(form, 'Жалғастыру');
  await press(form, 'Жалғастыру');
  await type(form, 'Ауылдық округ немесе ауыл', 'Қарақой');
  await press(form, 'Жалғастыру');
  await choose(form, 'Тек SMS жазуға болады');
  await press(form, 'Жалғастыру');
  await type(form, 'Телефон нөмірі', '8 (701) 234-56-78');
  await type(form, 'Есіміңіз', 'Айгүл');
  await press(form, 'Жалғастыру');
  await choose(form, 'Таңертең, 9:00–12:00');
  for (let step = 0; step < 3; step++) await press(form, 'Жалғастыру');
  await type(form, 'Жағдайды өз сөзіңізбен жазыңыз', 'Шотыма тыйым салынды');
  for (let step = 0; step < 3; step++) await press(form, 'Жалғастыру');
  await see(form, 'Жауаптарыңызды тексеріңіз');
}

describe('<amanat-legal-aid-form>', () => {
  it('asks about danger first, and shows 102, 112 and 111 at once', async () => {
    const form = await open();
    expect(root(form).querySelector('#question')?.textContent).to.equal('Қазір қауіп бар ма?');
    await press(form, 'Иә, қазір қауіп бар');
    const lines = [...root(form).querySelectorAll<HTMLAnchorElement>('.lines a')];
    expect(lines.map((line) => line.getAttribute('href'))).to.deep.equal(['tel:102', 'tel:112', 'tel:111']);
    await press(form, 'Қауіпсіз жердемін, өтінішті толтырамын');
    await see(form, 'Мәселе не туралы?');
  });

  it('shows the emergency numbers where the page has no server', async () => {
    const form = await drawn(document.createElement('amanat-legal-aid-form'));
    expect(textOf(form)).to.include('сервер мекенжайы көрсетілмеген');
    expect(root(form).querySelectorAll('.lines a')).to.have.length(3);
    await isAccessible(form);
  });

  it('says what is missing in a summary that has focus and leads to the field', async () => {
    const form = await open();
    await ask(form);
    await press(form, 'Жалғастыру');
    await waitUntil(() => root(form).activeElement?.id === 'errors');
    root(form).querySelector<HTMLAnchorElement>('#errors a')!.click();
    expect(root(form).activeElement).to.equal(field(form, 'Қарыз және банкроттық'));
    expect(location.hash).to.equal('');
  });

  it('keeps every answer on the way back and forth, and moves focus to each question', async () => {
    const form = await open();
    await answerAll(form);
    for (let step = 0; step < 11; step++) await press(form, 'Артқа');
    expect(field(form, 'Нотариустың атқарушылық жазбасы').checked).to.equal(true);
    await waitUntil(() => root(form).activeElement?.id === 'topic');
    for (let step = 0; step < 4; step++) await press(form, 'Жалғастыру');
    expect(field(form, 'Телефон нөмірі').value).to.equal('8 (701) 234-56-78');
    await waitUntil(() => root(form).activeElement?.id === 'question');
  });

  it('reads the answers back, and returns to them from a change', async () => {
    const form = await open();
    await answerAll(form);
    const said = [...root(form).querySelectorAll('.answer-line')].map((line) => line.textContent);
    expect(said).to.include.members([
      'Нотариустың атқарушылық жазбасы',
      'Қарақой',
      '+7 701 234 56 78',
      'Айгүл',
    ]);
    await press(form, 'Өзгерту: Сізге қайда хабарласайық?');
    await type(form, 'Есіміңіз', 'Гүлнар');
    await press(form, 'Жалғастыру');
    expect(textOf(form)).to.include('Гүлнар').and.include('Жауаптарыңызды тексеріңіз');
  });

  it('keeps the answers when the server cannot be reached, and names 111', async () => {
    const form = await open();
    await answerAll(form);
    await press(form, 'Бәрі дұрыс, жалғастыру');
    await see(form, 'Жауаптарыңыз осы бетте сақталып тұр.');
    const alert = root(form).querySelector('[role=alert]')!;
    expect(alert.querySelector('a[href="tel:111"]')).to.exist;
    expect(alert.querySelector('button')?.textContent.trim()).to.equal('Қайталау');
    await press(form, 'Артқа');
    expect(textOf(form)).to.include('Айгүл').and.include('Шотыма тыйым салынды');
  }).timeout(30_000);

  it('counts the characters only when little room is left', async () => {
    const form = await open(testEndpoint());
    await answerAll(form);
    for (let step = 0; step < 3; step++) await press(form, 'Артқа');
    expect(textOf(form)).not.to.include('Қалған таңба саны');
    await type(form, 'Жағдайды өз сөзіңізбен жазыңыз', 'а'.repeat(4000));
    expect(textOf(form)).to.include('Қалған таңба саны: 1\u00a0000'.replace('\u00a0', ' '));
    await waitUntil(
      () => root(form).querySelector('[role=status]')?.textContent.includes('таңба саны'),
      undefined,
      {
        timeout: 4000,
      },
    );
  });

  it('offers the districts of the chosen region', async () => {
    const form = await open();
    await ask(form);
    await choose(form, 'Отбасы');
    for (let step = 0; step < 2; step++) await press(form, 'Жалғастыру');
    const region = root(form).querySelector<HTMLSelectElement>('#region')!;
    expect(region.options).to.have.length(21);
    region.value = '150000000';
    region.dispatchEvent(new Event('change', { bubbles: true }));
    await see(form, 'Аудан немесе қала');
    const districts = [...root(form).querySelector<HTMLSelectElement>('#district')!.options];
    expect(districts.map((option) => option.textContent.trim())).to.include('Алға ауданы');
    await isAccessible(form);
  });

  it('says what is wrong with a receipt before any call', async () => {
    const form = await open();
    await press(form, 'Жоқ, жіберген өтінішімді көремін');
    await see(form, 'Түбіртек нөмірі');
    await type(form, 'Түбіртек нөмірі', '1234-5678');
    await press(form, 'Өтінішті көру');
    expect(textOf(form)).to.include('17 цифр керек. Сіз жазған цифр саны: 8');
    await type(form, 'Түбіртек нөмірі', '1234 5678 9012 3456 2');
    await press(form, 'Өтінішті көру');
    await see(form, 'Цифрларды тексеріп, қайта теріңіз');
    await isAccessible(form);
  });

  it('goes on with Enter, without submitting the form of the page', async () => {
    const place = await fixture<HTMLFormElement>(html`<form lang="kk"></form>`);
    let submitted = 0;
    place.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    const form = new WatchedForm();
    form.endpoint = DEAD_END;
    place.append(form);
    await form.updateComplete;
    await ask(form);
    field(form, 'Отбасы').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });
    await see(form, 'Көмек кімге керек?');
    expect(submitted).to.equal(0);
  });

  it('is walked by the keyboard alone, with the exit first', async () => {
    const form = await open();
    (document.activeElement as HTMLElement | null)?.blur();
    const spoken = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
    const walk = async (steps: number) => {
      for (let n = 0; n < steps; n++) await sendKeys({ press: 'Tab' });
      return root(form).activeElement!;
    };
    expect(spoken(await walk(1))).to.equal('Шұғыл: беттен шығу');
    expect(spoken(await walk(2))).to.equal('Жоқ, заң көмегін сұраймын');
    await sendKeys({ press: 'Enter' });
    await see(form, 'Мәселе не туралы?');
    await waitUntil(() => root(form).activeElement?.id === 'topic');
    await walk(1);
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    expect(field(form, 'Нотариустың атқарушылық жазбасы').checked).to.equal(true);
    expect(spoken(await walk(1))).to.equal('Жалғастыру');
    await sendKeys({ press: ' ' });
    await see(form, 'Көмек кімге керек?');
  });

  it('leaves at one press, with nothing left of what was typed', async () => {
    const form = await open();
    form.exitUrl = 'https://weather.example/';
    await answerAll(form);
    await press(form, 'Артқа');
    control(form, 'Шұғыл: беттен шығу').click();
    // The same moment: no rendering is waited for.
    expect(form.left).to.deep.equal(['https://weather.example/']);
    expect(textOf(form)).to.include('Қазір қауіп бар ма?').and.not.include('Шотыма');
    expect(root(form).querySelector('textarea')).to.equal(null);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await ask(form);
    expect(root(form).querySelector('input:checked')).to.equal(null);
  });

  it('stores nothing on the device, and lets the browser remember no story', async () => {
    const form = await open();
    await answerAll(form);
    for (let step = 0; step < 3; step++) await press(form, 'Артқа');
    expect(root(form).querySelector('textarea')!.autocomplete).to.equal('off');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('keeps the answers when the page moves it', async () => {
    const form = await open();
    await ask(form);
    await choose(form, 'Отбасы');
    document.body.append(form);
    await form.updateComplete;
    expect(field(form, 'Отбасы').checked).to.equal(true);
    await press(form, 'Жалғастыру');
    await see(form, 'Көмек кімге керек?');
    form.remove();
  });

  it('changes its language in the middle of a question, and keeps the answer', async () => {
    const form = await open();
    await ask(form);
    await choose(form, 'Отбасы');
    await press(form, 'Русский');
    await see(form, 'О чём ваш вопрос?');
    expect(field(form, 'Семья').checked).to.equal(true);
    expect(root(form).querySelector('.step')!.getAttribute('lang')).to.equal('ru');
  });

  /** From the entrance to the consent without a word of any language; `look` is called at every screen. */
  async function walkToConsent(form: WatchedForm, look: () => Promise<void>): Promise<void> {
    const go = async (selector: string) => {
      root(form).querySelector<HTMLElement>(selector)!.click();
      await aTimeout(60);
      await form.updateComplete;
    };
    const onward = () => go('.step .button.primary');
    await look();
    await go('.ways button');
    await look();
    await go('.ways button');
    await waitUntil(() => root(form).querySelector('#topic'));
    await onward();
    await look();
    for (let step = 0; step < 20 && !root(form).querySelector('.answers'); step++) {
      root(form).querySelector<HTMLElement>('#topic input, #channel input')?.click();
      const phone = root(form).querySelector<HTMLInputElement>('#phone');
      if (phone) {
        await onward();
        await look();
        phone.value = '+7 701 234 56 78';
        phone.dispatchEvent(new Event('input'));
      }
      await onward();
      await look();
    }
    expect(root(form).querySelector('.answers')).to.exist;
    await onward();
  }

  for (const locale of LOCALES) {
    it(`is accessible at every step (${locale})`, async () => {
      const form = await open(DEAD_END, locale);
      await walkToConsent(form, () => isAccessible(form));
      await waitUntil(() => root(form).querySelector('[role=alert]'), undefined, { timeout: 8000 });
      await isAccessible(form);
    }).timeout(40_000);
  }

  describe('with a server', () => {
    let endpoint: string;
    before(() => {
      const { testEndpoint } = document.documentElement.dataset;
      if (testEndpoint === undefined) throw new Error('the runner serves no real server');
      endpoint = testEndpoint;
    });

    it('sends, gives a receipt, finds the request by it and withdraws it', async () => {
      const form = await open(endpoint);
      let accepted = 0;
      document.body.addEventListener('amanat-request-accepted', () => accepted++, { once: true });
      await answerAll(form);
      await press(form, 'Бәрі дұрыс, жалғастыру');
      await see(form, 'Өтінішті кім алады');
      await isAccessible(form);
      await press(form, 'Өтінішті жіберу');
      expect(textOf(form)).to.include('Жіберу үшін келісім белгісін қойыңыз');
      await choose(form, 'Дербес деректерімді жинауға және өңдеуге келісемін');
      const send = control(form, 'Өтінішті жіберу');
      send.click();
      send.click();
      send.click();
      await see(form, 'Өтінішіңіз қабылданды');
      expect(accepted).to.equal(1);
      await isAccessible(form);
      const receipt = root(form).querySelector('#receipt-number')!.textContent.trim();
      expect(receipt.replaceAll(' ', '')).to.match(/^\d{17}$/);

      await press(form, 'Бетті тазалап, басына оралу');
      expect(textOf(form)).to.include('Алдымен нөмірді сақтап, белгі қойыңыз');
      await choose(form, 'Нөмірді сақтап қойдым');
      await press(form, 'Бетті тазалап, басына оралу');
      await press(form, 'Жоқ, жіберген өтінішімді көремін');
      await see(form, 'Түбіртек нөмірі');
      await type(form, 'Түбіртек нөмірі', receipt.replaceAll(' ', '-'));
      await press(form, 'Өтінішті көру');
      await see(form, 'Қазіргі күйі: Қабылданды');
      await isAccessible(form);
      await press(form, 'Өтінішті қайтарып алу');
      await see(form, 'біржола өшіріледі');
      await isAccessible(form);
      await press(form, 'Иә, біржола өшіру');
      await see(form, 'Қазіргі күйі: Қайтарып алынды');
      await isAccessible(form);
    }).timeout(60_000);

    for (const locale of LOCALES) {
      it(`is accessible from the consent to the receipt (${locale})`, async () => {
        const form = await open(endpoint, locale);
        await walkToConsent(form, () => Promise.resolve());
        await waitUntil(() => root(form).querySelector('#agree'), undefined, { timeout: 8000 });
        await isAccessible(form);
        root(form).querySelector<HTMLInputElement>('#agree')!.click();
        root(form).querySelector<HTMLButtonElement>('.step .button.primary')!.click();
        await waitUntil(() => root(form).querySelector('#receipt-number'), undefined, { timeout: 8000 });
        await isAccessible(form);
      }).timeout(40_000);
    }
  });
});
