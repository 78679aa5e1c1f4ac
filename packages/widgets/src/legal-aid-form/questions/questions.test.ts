import { aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES, type Locale } from '@amanat/l10n';
import '../../define/legal-aid-form.js';
import { control, isAccessible, json, parts, textOf } from '../../element/drawn.test.parts.js';
import {
  DEAD_END,
  find,
  isCreation,
  leaveAll,
  meddle,
  openForm,
  press,
  root,
  see,
  tick,
  toConsent,
  type,
  walk,
  type ExitNotedForm,
} from '../walked-form.test.parts.js';

const onward = (form: ExitNotedForm) => press(form, 'Жалғастыру');
const focused = (form: ExitNotedForm) => root(form).activeElement as HTMLElement | null;

/** To the question whose field this is. */
const walkTo = (form: ExitNotedForm, selector: string, channel = 'call') =>
  walk(form, { channel }, () => find(form, selector) !== null);

async function choose(form: ExitNotedForm, label: string): Promise<void> {
  const found = parts(form, 'label').find((each) => each.textContent.trim().startsWith(label));
  if (!found) throw new Error(`no "${label}" in: ${textOf(form)}`);
  found.click();
  await form.updateComplete;
}

async function chooseFiles(form: ExitNotedForm, ...files: File[]): Promise<void> {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = find<HTMLInputElement>(form, '#files')!;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}
const scan = () => new File(['%PDF-1.7'], 'жазба.pdf', { type: 'application/pdf' });

/** A server with two days of free hours. */
function offerHours(): () => void {
  const data = ['2026-11-25T04:00:00Z', '2026-11-25T04:30:00Z', '2026-11-26T09:00:00Z'].map((start) => ({
    start,
    end: new Date(Date.parse(start) + 1_800_000).toISOString(),
    left: 1,
  }));
  return meddle(
    (url) => url.endsWith('/v1/callback-slots'),
    () => Promise.resolve(json({ data })),
  );
}

describe('The questions of <amanat-legal-aid-form>', () => {
  afterEach(leaveAll);

  it('ask who the other person is and whether they agree, and then where that person lives', async () => {
    const form = await openForm({ endpoint: DEAD_END });
    await walkTo(form, '#for-whom');
    await choose(form, 'Басқа адамға');
    await onward(form);
    await see(form, 'Ол адам Сізге кім болады?');
    await onward(form);
    await waitUntil(() => focused(form)?.id === 'errors');
    const links = parts(form, '#errors a');
    expect(links.map((link) => link.textContent)).to.deep.equal([
      'Ол адамның Сізге кім екенін жазыңыз',
      'Алдымен ол адамның келісімін алып, белгі қойыңыз',
    ]);
    links[1]!.click();
    expect(focused(form)?.id).to.equal('person-agrees');
    await type(form, '#relation', 'анам');
    await tick(form, 'person-agrees');
    await onward(form);
    await see(form, 'Ол адам қай жерде тұрады?');
  });

  it('offer the free hours day by day, and then no part of the day', async () => {
    const stop = offerHours();
    const form = await openForm();
    await walkTo(form, '#phone');
    await type(form, '#phone', '8 701 234 56 78');
    await waitUntil(() => textOf(form).includes('барлығы 14'), undefined, { timeout: 8000 });
    stop();
    await onward(form);
    await see(form, 'Қай уақытта қоңырау шалайық?');
    const days = parts(form, '#slot optgroup').map((group) => (group as HTMLOptGroupElement).label);
    expect(days).to.deep.equal(['сәрсенбі, 25 қараша', 'бейсенбі, 26 қараша']);
    const list = find<HTMLSelectElement>(form, '#slot')!;
    expect(list.selectedOptions[0]?.text.trim()).to.equal('Басқа уақыт');
    list.value = '2026-11-26T09:00:00Z';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await onward(form);
    await see(form, 'Хабарласқанда нені ескерейік?');
    await press(form, 'Артқа');
    expect(find<HTMLSelectElement>(form, '#slot')!.selectedOptions[0]?.text.trim()).to.equal(
      '26 қараша, 14:00',
    );
  });

  it('stay careful until the person says otherwise', async () => {
    const form = await openForm({ endpoint: DEAD_END });
    await walkTo(form, '#who-answers');
    expect(find<HTMLInputElement>(form, '#who-answers input:checked')?.value).to.equal('only-me');
    expect(parts(form, 'input[type=checkbox]:checked')).to.have.length(0);
    await onward(form);
    await type(form, '#codeword', 'қарлығаш');
    await walkOn(form);
    expect(textOf(form))
      .to.include('Телефонды кім көтерсе болады? Тек өзім')
      .and.include('Жауап бермесем, хабарлама қалдыруға болады: Жоқ')
      .and.include('қарлығаш');
  });

  it('take files, name each one that cannot be sent, and let each be taken back', async () => {
    const form = await openForm();
    await walkTo(form, '#files');
    expect(textOf(form)).to.include('Камера фотоға жазған орын мен уақыт файлды қабылдағанда өшіріледі.');
    expect(find<HTMLInputElement>(form, '#files')!.labels?.[0]?.textContent.trim()).to.equal('Файл қосу');
    expect(find<HTMLInputElement>(form, '#photo')!.getAttribute('capture')).to.equal('environment');
    await chooseFiles(form, scan(), new File(['x'], 'хат.docx', { type: 'application/msword' }));
    await waitUntil(() => focused(form)?.id === 'errors');
    expect(parts(form, '#errors a').map((link) => link.textContent)).to.deep.equal([
      'хат.docx, 1\u00a0КБ. Тек JPEG, PNG немесе PDF қосуға болады.',
    ]);
    parts(form, '#errors a')[0]!.click();
    expect(focused(form)?.id).to.equal('files');
    await waitUntil(() => find(form, '[role=status]')!.textContent.includes('Таңдалған файл саны: 1'));
    await chooseFiles(form, new File(['photo'], 'сурет.png', { type: 'image/png' }));
    expect(parts(form, '.files li')).to.have.length(2);
    expect(find(form, '#errors')).to.equal(null);
    await press(form, 'Алып тастау: сурет.png, 1 КБ');
    await waitUntil(() => focused(form)?.id === 'files');
    await walkOn(form);
    expect(textOf(form)).to.include('жазба.pdf').and.not.include('сурет.png');
  });

  it('ask in which language and in which way to answer', async () => {
    const form = await openForm({ endpoint: DEAD_END });
    await walkTo(form, '#needs');
    expect(find<HTMLInputElement>(form, '#language input:checked')?.value).to.equal('kk');
    await choose(form, 'Орысша');
    await choose(form, 'Ымдау тілі');
    await onward(form);
    const said = parts(form, '.answer-line').map((line) => line.textContent);
    expect(said).to.include.members(['Орысша', 'Ымдау тілі']);
  });

  it('ask for the IIN only where the page wants it, and only warn of a doubtful one', async () => {
    const form = await openForm({ endpoint: DEAD_END });
    form.askIin = true;
    await walkTo(form, '#iin');
    expect(textOf(form)).to.include('Кеңес алу үшін ЖСН сирек қажет.');
    await type(form, '#iin', '66020224561');
    await onward(form);
    expect(textOf(form)).to.include('ЖСН 12 цифрдан тұрады.');
    await type(form, '#iin', '660202 245613');
    expect(textOf(form)).to.include('мұндай ЖСН сирек болады');
    await onward(form);
    await see(form, 'Жауаптарыңызды тексеріңіз');
    expect(textOf(form)).to.include('660202245613');
  });

  it('offer no SMS and let the browser remember nothing on a phone that others use', async () => {
    const form = await openForm({ endpoint: DEAD_END });
    await tick(form, 'shared-phone');
    await walkTo(form, '#channel');
    expect(parts(form, '#channel input').map((input) => (input as HTMLInputElement).value)).to.deep.equal([
      'call',
      'email',
      'receipt',
    ]);
    await choose(form, 'Қоңырау шалуға болады');
    await onward(form);
    const fields = parts(form, 'input');
    expect(fields.map((field) => (field as HTMLInputElement).autocomplete)).to.satisfy((all: string[]) =>
      all.every((each) => each === 'off'),
    );
    control(form, 'Шұғыл: беттен шығу').click();
    await aTimeout(0);
    expect(find<HTMLInputElement>(form, '#shared-phone')!.checked).to.equal(false);
  });

  it('say that the page has set the shared mode', async () => {
    const form = await openForm({ endpoint: DEAD_END, sharedPhone: true });
    expect(textOf(form)).to.include('Ортақ телефон режимі қосулы.').and.include('«Тарих»');
    expect(find(form, '#shared-phone')).to.equal(null);
    await isAccessible(form);
  });

  it('hide the receipt after a minute on a phone that others use, and show it again on request', async () => {
    const form = await openForm({ sharedPhone: true });
    await toConsent(form, { channel: 'receipt' });
    const real = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, wait?: number) =>
      real(run, wait === 60_000 ? 400 : wait)) as typeof setTimeout;
    try {
      await press(form, 'Өтінішті жіберу');
      await see(form, 'Нөмір жасырылды');
    } finally {
      window.setTimeout = real;
    }
    expect(find(form, '#receipt-number')).to.equal(null);
    await isAccessible(form);
    await press(form, 'Нөмірді қайта көрсету');
    expect(find(form, '#receipt-number')).to.exist;
  }).timeout(40_000);

  it('send what a machine typed into the field that nobody sees', async () => {
    const form = await openForm();
    let sent = '';
    const stop = meddle(isCreation, async (pass, _url, init) => {
      if (typeof init?.body === 'string') sent = init.body;
      return pass();
    });
    await walkTo(form, '#channel');
    const website = find<HTMLInputElement>(form, '#website')!;
    expect(website.closest('[aria-hidden=true]')).to.exist;
    expect(website.tabIndex).to.equal(-1);
    expect(website.getBoundingClientRect().right).to.be.lessThan(0);
    await type(form, '#website', 'https://spam.example/');
    while (!find(form, '#agree')) {
      find<HTMLInputElement>(form, '#channel input[value=receipt]')?.click();
      await form.updateComplete;
      find(form, '.step .actions .button.primary')!.click();
      await aTimeout(30);
    }
    await tick(form, 'agree');
    await press(form, 'Өтінішті жіберу');
    await waitUntil(() => sent !== '', undefined, { timeout: 8000 });
    stop();
    expect(sent).to.include('"website":"https://spam.example/"');
  }).timeout(40_000);
});

/** Past everything that is left to ask. */
async function walkOn(form: ExitNotedForm): Promise<void> {
  for (let step = 0; step < 20 && !find(form, '.answers'); step++) await onward(form);
}

describe('A village specialist at <amanat-legal-aid-form>', () => {
  afterEach(leaveAll);

  it('says once who they are, reads the text aloud, and keeps the numbers of all', async () => {
    const form = await openForm();
    form.mode = 'assisted';
    await form.updateComplete;
    for (const [n, person] of ['first', 'second'].entries()) {
      parts(form, '.ways .button')[1]!.click();
      if (person === 'first') {
        await see(form, 'Өтінішті кім толтырып отыр?');
        await onward(form);
        expect(textOf(form)).to.include('Атыңызды немесе қызметтік нөміріңізді жазыңыз');
        await type(form, '#filled-in-by', 'Ерлан, әкімдік');
        await onward(form);
      }
      await see(form, 'Мәселе не туралы?');
      expect(parts(form, 'input:checked'), 'cleared').to.have.length(0);
      await choose(form, 'Отбасы');
      for (let step = 0; step < 20 && !find(form, '.answers'); step++) {
        find<HTMLInputElement>(form, '#channel input[value=receipt]')?.click();
        await form.updateComplete;
        await onward(form);
      }
      expect(textOf(form)).to.include('Ерлан, әкімдік');
      await press(form, 'Бәрі дұрыс, жалғастыру');
      await waitUntil(() => find(form, '#agree'), undefined, { timeout: 8000 });
      expect(textOf(form)).to.include('Бұл мәтінді дауыстап оқып бердім, адам келісті');
      await tick(form, 'agree');
      await press(form, 'Өтінішті жіберу');
      await see(form, 'Өтінішіңіз қабылданды');
      await isAccessible(form);
      await press(form, 'Келесі адам');
      await see(form, 'Қазір қауіп бар ма?');
      expect(parts(form, '.receipts li')).to.have.length(n + 1);
    }
    await isAccessible(form);
    expect(textOf(form)).to.match(/\d\d:\d\d \d{4} \d{4}/);
    leaveAll();
    expect(find(form, '.receipts')).to.equal(null);
  }).timeout(60_000);
});

describe('Every question of <amanat-legal-aid-form>', () => {
  afterEach(leaveAll);

  /** All questions that there are, in a place 280 px wide; `look` is called at each. */
  async function walkAll(locale: Locale, look: (form: ExitNotedForm, step: string) => Promise<void>) {
    const stop = offerHours();
    const form = await openForm({ locale });
    form.parentElement!.style.inlineSize = '280px';
    form.mode = 'assisted';
    form.askIin = true;
    parts(form, '.ways .button')[1]!.click();
    await waitUntil(() => find(form, '#filled-in-by'), undefined, { timeout: 12_000 });
    const seen: string[] = [];
    for (let step = 0; step < 25 && !find(form, '.answers'); step++) {
      seen.push(find(form, '#question, legend.question')!.textContent);
      await look(form, seen.at(-1)!);
      if (find(form, '#filled-in-by')) await type(form, '#filled-in-by', 'Ерлан');
      find<HTMLInputElement>(form, '#topic input, #channel input, #for-whom input[value=other]')?.click();
      if (find(form, '#relation')) await type(form, '#relation', 'анам');
      find<HTMLInputElement>(form, '#person-agrees')?.click();
      if (find(form, '#phone')) {
        await type(form, '#phone', '8 701 234 56 78');
        await aTimeout(400);
      }
      if (find(form, '#files')) {
        const long = new File(['x'], `${'өтеұзынатау'.repeat(8)}.docx`, { type: 'application/msword' });
        await chooseFiles(form, scan(), long);
        await look(form, 'files chosen');
      }
      if (find(form, '#iin')) {
        await type(form, '#iin', '660202245613');
        await look(form, 'a doubtful IIN');
      }
      find(form, '.step .actions .button.primary')!.click();
      await form.updateComplete;
    }
    await look(form, 'check');
    stop();
    return seen;
  }

  for (const locale of LOCALES) {
    it(`is accessible, and fits 280 px (${locale})`, async () => {
      const seen = await walkAll(locale, async (form, step) => {
        const card = find(form, '.card')!;
        expect(card.scrollWidth, step).to.be.at.most(card.clientWidth);
        await isAccessible(form);
      });
      expect(seen).to.have.length(15);
    }).timeout(60_000);
  }

  it('is answered by the keyboard alone, to the receipt', async () => {
    const form = await openForm();
    const spoken = (element: Element | null) =>
      (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    const tabTo = async (isThere: (element: HTMLElement) => boolean) => {
      for (let n = 0; n < 40; n++) {
        await sendKeys({ press: 'Tab' });
        const at = focused(form);
        if (at && isThere(at)) return;
      }
      throw new Error(`no way there by Tab; at "${spoken(focused(form))}" in: ${textOf(form)}`);
    };
    const pressBy = async (name: string) => {
      await tabTo((element) => spoken(element) === name);
      await sendKeys({ press: 'Enter' });
      await aTimeout(50);
    };
    (document.activeElement as HTMLElement | null)?.blur();
    await pressBy('Жоқ, заң көмегін сұраймын');
    await see(form, 'Мәселе не туралы?');
    await waitUntil(() => focused(form)?.id === 'topic');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    for (let step = 0; step < 20 && !find(form, '.answers'); step++) {
      if (find(form, '#channel')) {
        await sendKeys({ press: 'Tab' });
        // To the last of four; up from the first goes there in some engines only.
        for (let down = 0; down < 3; down++) await sendKeys({ press: 'ArrowDown' });
        expect(find<HTMLInputElement>(form, '#channel input:checked')?.value).to.equal('receipt');
      }
      await pressBy('Жалғастыру');
      await waitUntil(() => focused(form)?.matches('fieldset, #question'), 'focus is at the new question');
    }
    await pressBy('Бәрі дұрыс, жалғастыру');
    await waitUntil(() => find(form, '#agree'), undefined, { timeout: 8000 });
    await tabTo((element) => element.id === 'agree');
    await sendKeys({ press: ' ' });
    await pressBy('Өтінішті жіберу');
    await see(form, 'Өтінішіңіз қабылданды');
  }).timeout(60_000);
});
