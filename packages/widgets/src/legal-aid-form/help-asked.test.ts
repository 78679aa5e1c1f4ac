import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import '../define/legal-aid-form.js';
import '../define/microcredit-calculator.js';
import { control, drawn, isAccessible, textOf } from '../element/drawn.test.parts.js';
import { askForHelp } from '../element/need-help.js';
import { MicrocreditCalculator } from '../microcredit-calculator/microcredit-calculator.js';
import { LegalAidForm } from './legal-aid-form.js';
import { find, openForm, press, see, testEndpoint } from './walked-form.test.parts.js';

const story = (form: LegalAidForm) => find<HTMLTextAreaElement>(form, 'textarea')?.value;

/** From the entrance to the question about what happened. */
async function toTheStory(form: LegalAidForm): Promise<void> {
  await press(form, 'Жоқ, заң көмегін сұраймын');
  await see(form, 'Мәселе не туралы?');
  await onwards(form);
}

async function onwards(form: LegalAidForm): Promise<void> {
  for (let step = 0; step < 12 && story(form) === undefined; step++) {
    find<HTMLInputElement>(form, 'input[type="radio"][value="receipt"]')?.click();
    await form.updateComplete;
    await press(form, 'Жалғастыру');
  }
}

/** With the first question, which no topic of the event has answered. */
async function onToTheStory(form: LegalAidForm): Promise<void> {
  find<HTMLInputElement>(form, 'input[value="debt"]')?.click();
  await form.updateComplete;
  await onwards(form);
}

describe('help asked for in another element of the page', () => {
  it('waits at the entrance, where danger is asked about first, and then begins the questions', async () => {
    const form = await openForm();
    expect(askForHelp(document.body, 'fraud', 'Маған қоңырау шалды')).to.equal(true);
    await see(form, 'Сұрағыңыз дайын тұр');
    expect(textOf(form)).to.contain('Қазір қауіп бар ма?');
    await isAccessible(form);
    await press(form, 'Жоқ, заң көмегін сұраймын');
    await see(form, 'Мәселе не туралы?');
    expect(find<HTMLInputElement>(form, 'input:checked')?.value).to.equal('fraud');
  });

  it('says so in each language', async () => {
    for (const locale of LOCALES) {
      const form = await openForm({ locale });
      askForHelp(document.body, 'debt');
      await waitUntil(() => find(form, '.notice'), locale);
      await isAccessible(form);
      form.remove();
    }
  });

  it('leaves a form in use as it is', async () => {
    const form = await openForm();
    await press(form, 'Жоқ, заң көмегін сұраймын');
    await see(form, 'Мәселе не туралы?');
    find<HTMLInputElement>(form, 'input[value="family"]')?.click();
    await form.updateComplete;
    expect(askForHelp(document.body, 'debt', 'басқа сұрақ')).to.equal(true);
    await form.updateComplete;
    expect(find<HTMLInputElement>(form, 'input:checked')?.value).to.equal('family');
  });

  it('is taken by nobody where the page has no form, or one without a server', async () => {
    expect(askForHelp(document.body, 'debt')).to.equal(false);
    await drawn(new LegalAidForm(), 'kk');
    expect(askForHelp(document.body, 'debt')).to.equal(false);
  });

  it('is no more than a topic there is and a text as long as may be sent, whoever asks', async () => {
    const form = await openForm();
    const asked = { bubbles: true, cancelable: true };
    document.body.dispatchEvent(
      Object.assign(new Event('amanat-need-help', asked), { topic: 'toString', question: 'ә'.repeat(9000) }),
    );
    await see(form, 'Сұрағыңыз дайын тұр');
    await press(form, 'Жоқ, заң көмегін сұраймын');
    await see(form, 'Мәселе не туралы?');
    expect(find(form, 'input:checked')).to.equal(null);
    await onToTheStory(form);
    expect(story(form)).to.equal('ә'.repeat(5000));
    form.remove();
    const next = await openForm();
    document.body.dispatchEvent(new Event('amanat-need-help', asked));
    await see(next, 'Сұрағыңыз дайын тұр');
    await press(next, 'Жоқ, заң көмегін сұраймын');
    await see(next, 'Мәселе не туралы?');
    await onToTheStory(next);
    expect(story(next)).to.equal('');
  });

  it('is forgotten with the quick exit', async () => {
    const form = await openForm();
    askForHelp(document.body, 'debt', 'құпия');
    await see(form, 'Сұрағыңыз дайын тұр');
    await press(form, 'Шұғыл: беттен шығу');
    expect(textOf(form)).not.to.contain('Сұрағыңыз дайын тұр');
  });

  describe('from the calculator', () => {
    const ask = async (calculator: MicrocreditCalculator, withFigures: boolean) => {
      const fold = calculator.shadowRoot?.querySelector<HTMLDetailsElement>('details.questions');
      if (!fold) throw new Error('no fold of questions');
      fold.open = true;
      await waitUntil(() => textOf(calculator).includes('Заңгерден сұрау'), 'no question', { timeout: 8000 });
      if (withFigures) calculator.shadowRoot?.querySelector<HTMLInputElement>('#with-figures')?.click();
      await calculator.updateComplete;
      control(calculator, 'Заңгерден сұрау').click();
    };
    /** The calculator looks for the tag. */
    const openTagged = () => {
      const form = new LegalAidForm();
      form.endpoint = testEndpoint();
      return drawn(form, 'kk');
    };
    const openCalculator = () => {
      const calculator = new MicrocreditCalculator();
      calculator.amount = 5_000_000;
      calculator.years = 7;
      return drawn(calculator, 'kk');
    };

    it('carries the question and no figure', async () => {
      const form = await openTagged();
      await ask(await openCalculator(), false);
      await toTheStory(form);
      expect(story(form)).to.contain('«Ауыл аманаты» микрокредиті туралы');
      expect(story(form)).not.to.match(/\d/);
    });

    it('carries the figures when the visitor says so', async () => {
      const form = await openTagged();
      await ask(await openCalculator(), true);
      await toTheStory(form);
      expect(story(form)).to.match(/Сома: 5\s000\s000\s₸\nМерзім: 7\sжыл\nЕң үлкен төлем: [\d\s,]+₸/);
    });

    it('offers nothing where the page has no form', async () => {
      const calculator = await openCalculator();
      const fold = calculator.shadowRoot?.querySelector<HTMLDetailsElement>('details.questions');
      if (fold) fold.open = true;
      await waitUntil(() => calculator.shadowRoot?.querySelector('details.questions li'));
      expect(textOf(calculator)).not.to.contain('Заңгерден сұрау');
    });
  });
});
