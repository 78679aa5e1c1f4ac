import { aTimeout, waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import '../define/microcredit-calculator.js';
import { isAccessible } from '../element/drawn.test.parts.js';
import type { LoanCalculatedEvent } from './microcredit-calculator.events.js';
import type { MicrocreditCalculator } from './microcredit-calculator.js';

const DAY = '2026-11-24';

/** In the page until the end of the test. Nothing here waits for a frame: a hidden page has none. */
async function placed(element: MicrocreditCalculator, lang: string): Promise<MicrocreditCalculator> {
  const place = document.createElement('div');
  place.lang = lang;
  place.className = 'place';
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return element;
}

function calculator(lang = 'kk', startDate = DAY): Promise<MicrocreditCalculator> {
  const element = document.createElement('amanat-microcredit-calculator');
  element.startDate = startDate;
  return placed(element, lang);
}

afterEach(() => document.querySelectorAll('.place').forEach((place) => place.remove()));

const root = (element: MicrocreditCalculator) => element.shadowRoot!;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Text with all spaces as one plain space, the no-break ones too. */
const textOf = (node: Element | null | undefined) => plain(node?.textContent ?? '');

function field(element: MicrocreditCalculator, label: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root(element).querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
  const control = found?.htmlFor
    ? root(element).querySelector(`#${found.htmlFor}`)
    : found?.querySelector('input');
  if (!control) throw new Error(`no field «${label}»`);
  return control as HTMLInputElement & HTMLSelectElement;
}

function buttonNamed(element: MicrocreditCalculator, name: string): HTMLButtonElement {
  const found = [...root(element).querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? textOf(one)) === name,
  );
  if (!found) throw new Error(`no button «${name}»`);
  return found;
}

async function type(element: MicrocreditCalculator, label: string, text: string): Promise<void> {
  const input = field(element, label);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function press(element: MicrocreditCalculator, name: string): Promise<void> {
  buttonNamed(element, name).click();
  await element.updateComplete;
}

async function choose(element: MicrocreditCalculator, label: string): Promise<void> {
  field(element, label).click();
  await element.updateComplete;
}

/** Waits until the shadow root has it: a part of the view may be on its way. */
async function arrives(element: MicrocreditCalculator, selector: string): Promise<Element> {
  for (let turn = 0; turn < 200; turn += 1) {
    const found = root(element).querySelector(selector);
    if (found) return found;
    await aTimeout(20);
  }
  throw new Error(`${selector} never came`);
}

const largest = (element: MicrocreditCalculator) => textOf(root(element).querySelector('.largest strong'));
const summary = (element: MicrocreditCalculator, label: string) =>
  root(element).querySelectorAll('details')[label.startsWith('Алатын') ? 0 : 1]!;

describe('a visitor of the calculator', () => {
  it('sees the largest payment, its month, and both rates in one size', async () => {
    const element = await calculator();
    expect(largest(element)).to.equal('88 737 ₸');
    expect(textOf(root(element).querySelector('.largest'))).to.include('Ай сайын');
    const sizes = [...root(element).querySelectorAll('.rates dd')].map((rate) => {
      const { fontSize, fontWeight } = getComputedStyle(rate);
      return `${textOf(rate)} ${fontSize} ${fontWeight}`;
    });
    expect(sizes[0]).to.match(/^2,5% /);
    expect(sizes[1]).to.equal(sizes[0]);
  });

  it('writes «6 млн» and nothing reformats it', async () => {
    const element = await calculator();
    await type(element, 'Қанша сұрайсыз?', '6 млн');
    expect(field(element, 'Қанша сұрайсыз?').value).to.equal('6 млн');
    expect(largest(element)).to.equal('106 484 ₸');
  });

  it('reads the prepared amount as the language writes it', async () => {
    const element = await calculator('en');
    expect(field(element, 'How much').value).to.equal('5,000,000');
    buttonNamed(element, 'Қазақша').click();
    await element.updateComplete;
    expect(plain(field(element, 'Қанша').value)).to.equal('5 000 000');
  });

  it('moves the amount with − and +, and with the slider', async () => {
    const element = await calculator();
    await press(element, 'Көбейту');
    expect(plain(field(element, 'Қанша').value)).to.equal('5 050 000');
    await press(element, 'Азайту');
    const slider = root(element).querySelector<HTMLInputElement>('input[type=range]')!;
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(plain(field(element, 'Қанша').value)).to.equal('10 812 500');
  });

  it('is told the limit and why, beside the field; the earlier result stays, greyed and named', async () => {
    const element = await calculator();
    await type(element, 'Қанша', '12 млн');
    const input = field(element, 'Қанша');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    const error = textOf(root(element).getElementById(described.at(-1)!));
    expect(error).to.include('10 812 500 ₸').and.include('АЕК').and.include('4 325 ₸');
    expect(largest(element)).to.equal('88 737 ₸');
    expect(root(element).querySelector('.figures')!.classList.contains('stale')).to.equal(true);
    expect(textOf(root(element).querySelector('.answer .notice'))).to.include('5 000 000 ₸');
    await isAccessible(element);
  });

  it('hears the result once, after 600 ms of quiet', async () => {
    const element = await calculator();
    const status = root(element).querySelector('[role=status]')!;
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(textOf(status)));
    listener.observe(status, { characterData: true, childList: true, subtree: true });
    await type(element, 'Қанша', '6 млн');
    await type(element, 'Қанша', '7 млн');
    expect(textOf(status)).to.equal('');
    const start = performance.now();
    await waitUntil(() => heard.length > 0, 'nothing was said', { timeout: 5000 });
    expect(performance.now() - start).to.be.above(550);
    await aTimeout(100);
    expect(heard).to.deep.equal(['Ең үлкен төлем 124 232 теңге, айы: желтоқсан']);
    listener.disconnect();
  });

  it('plans for the autumn sale and moves the last payment into it', async () => {
    const element = await calculator();
    await choose(element, 'Күзде, қазан айында');
    expect(textOf(root(element).querySelector('.months-line'))).to.equal('Төлейтін айлар: қазан');
    await press(element, 'Соңғы төлем де табыс айында болсын');
    expect(textOf(root(element).querySelector('.lines'))).to.include('24.10.2031');
    await press(element, 'Толық мерзімді қайтару');
    expect(textOf(root(element).querySelector('.lines'))).to.include('24.11.2031');
  });

  it('names own months, and is asked for at least one', async () => {
    const element = await calculator();
    await choose(element, 'Басқа айларда');
    expect(textOf(root(element).querySelector('#months-error'))).to.equal('Кемінде бір айды таңдаңыз.');
    await choose(element, 'Маусым');
    expect(textOf(root(element).querySelector('.months-line'))).to.include('маусым');
  });

  it('unfolds the day, the grace and the costs', async () => {
    const element = await calculator();
    summary(element, 'Алатын').open = true;
    await arrives(element, '#date');
    await choose(element, 'Тек сыйақы төлеймін');
    expect(textOf(root(element).querySelector('.lines'))).to.include('Жеңілдікті кезеңде жиналатын сыйақы');
    await type(element, 'Нотариус', '60 000');
    expect(textOf(root(element).querySelector('.rates'))).to.match(/2,5% .*2,[89]%$/);
    await isAccessible(element);
  });

  it('learns that the index of a coming year is unknown', async () => {
    const element = await calculator('kk', '2027-03-01');
    await arrives(element, '#date-error');
    expect(textOf(root(element).querySelector('#date-error'))).to.include('2027 жылғы АЕК әлі белгісіз');
    expect(largest(element)).to.equal('');
    expect(textOf(root(element).querySelector('.answer .notice'))).to.include('түзетіңіз');
    await isAccessible(element);
  });

  it('opens the schedule: five columns, the pay-out first, the totals last', async () => {
    const element = await calculator();
    await press(element, 'Өтеу кестесін көрсету');
    const table = await arrives(element, 'table');
    expect(table.querySelectorAll('thead th')).to.have.lengthOf(5);
    expect(table.querySelectorAll('tbody tr')).to.have.lengthOf(61);
    expect(textOf(table.querySelector('tfoot'))).to.include('5 324 208,49 ₸');
    expect(buttonNamed(element, 'Өтеу кестесін жасыру').getAttribute('aria-expanded')).to.equal('true');
    await isAccessible(element);
  });

  it('asks the lender about what no source confirms', async () => {
    const element = await calculator();
    summary(element, 'Кредитор').open = true;
    expect(textOf(await arrives(element, '.fold li'))).to.include('расталған жоқ');
    expect(textOf(root(element).querySelector('.rules'))).to.include('№ 53 бұйрық');
  });

  it('lets the page know of the result, with nothing about the visitor', async () => {
    const element = await calculator();
    let heard: LoanCalculatedEvent | undefined;
    element.addEventListener('amanat-loan-calculated', (event) => (heard = event), { once: true });
    await type(element, 'Қанша', '6 млн');
    expect(heard).to.include({ amountTenge: 6_000_000, months: 60, largestPaymentTiyn: 10_648_417 });
  });

  it('copies a link without writing it into the address of the page', async () => {
    const element = await calculator();
    root(element).querySelector<HTMLDetailsElement>('.tools')!.open = true;
    await arrives(element, '.tools button');
    await press(element, 'Сілтемені көшіру');
    await arrives(element, '.qr');
    expect(textOf(root(element).querySelector('.link-text'))).to.include(
      'amanat-plan=1~livestock~person~5000000',
    );
    expect(location.hash).to.equal('');
    await isAccessible(element);
  });

  it('opens the plan of a link, and is told that it is one', async () => {
    const element = await calculator();
    const rules = encodeURIComponent('order-53/livestock/person.2.5.84.10812500');
    location.hash = `#amanat-plan=1~livestock~person~5000000~84~2026-03-15~sheep~10~with-payment~0~annuity~none~12~0-0-0~${rules}`;
    expect(textOf(await arrives(element, '.card > .notice'))).to.include('Ережесі өзгерген жоқ');
    expect(largest(element)).to.equal('689 111 ₸');
    location.hash = '';
  });

  it('sees what a bad year would do, and what to do then', async () => {
    const element = await calculator();
    await choose(element, 'Күзде, қазан айында');
    root(element).querySelector<HTMLDetailsElement>('.badYear')!.open = true;
    await arrives(element, '#income');
    await type(element, 'Осы төлемге дейінгі', '1 млн');
    const text = textOf(root(element).querySelector('.badYear'));
    expect(text).to.include('24 қазан').and.include('43%');
    expect(text).to.include('Әдеттегі жылы қалады 97 326 ₸');
    expect(text).to.include('202 674 ₸ жетпейді');
    expect(text).to.include('Келесі төлем, 24.10.2028');
    await isAccessible(element);
  });

  it('lays a plan aside and sees another beside it', async () => {
    const element = await calculator();
    root(element).querySelector<HTMLDetailsElement>('.compare')!.open = true;
    await arrives(element, '.compare button');
    await press(element, 'Осы жоспарды сақтап қою');
    await choose(element, 'Азаятын төлемдер');
    const table = await arrives(element, '.compared');
    expect(textOf(table)).to.include('Артық төлем 324 208 ₸ 317 708 ₸');
    expect(textOf(root(element).querySelector('.compare'))).to.include(
      'Қазіргі жоспар арзан, айырмасы: 6 500 ₸',
    );
    await isAccessible(element);
  });

  it('prints one sheet with the schedule, the rules and lines to sign', async () => {
    const element = await calculator();
    const real = window.print.bind(window);
    let printed = '';
    window.print = () => (printed = textOf(root(element).querySelector('.printed')));
    await press(element, 'Басып шығару');
    await waitUntil(() => printed !== '');
    window.print = real;
    expect(printed).to.include('Мөр орны').and.include('order-53/livestock/person').and.include('88 736,81');
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(root(element).querySelectorAll('.printed')).to.have.lengthOf(0);
    expect(element.hasAttribute('data-amanat-printed')).to.equal(false);
  });

  it("is offered the page's livelihoods, and a payment in the page's prices", async () => {
    const element = document.createElement('amanat-microcredit-calculator');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = `{
      "livelihoods": [{ "id": "fish", "months": [3], "label": "Балық" }, { "id": "monthly", "months": [] }],
      "prices": { "asOf": "2026-11-01", "items": [{ "name": "қой", "tenge": 60000 }] }
    }`;
    element.append(script);
    element.startDate = DAY;
    await placed(element, 'kk');
    await choose(element, 'Балық');
    expect(textOf(root(element).querySelector('.months-line'))).to.include('наурыз');
    expect(textOf(root(element).querySelector('.figures')))
      .to.match(/қой – \d/)
      .and.include('2026 ж. 1 қараша');
  });

  for (const locale of LOCALES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has no barrier in ${locale}, ${theme}`, async () => {
        const element = await calculator(locale);
        element.theme = theme;
        await element.updateComplete;
        await isAccessible(element);
      });
    }
  }
});
