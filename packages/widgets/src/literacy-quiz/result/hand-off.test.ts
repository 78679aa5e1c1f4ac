import { oneEvent } from '@open-wc/testing';
import { expect } from 'chai';
import '../../define/legal-aid-form.js';
import '../../define/microcredit-calculator.js';
import { drawn, isAccessible, textOf } from '../../element/drawn.test.parts.js';
import type { NeedHelpEvent } from '../../element/need-help.js';
import { LegalAidForm } from '../../legal-aid-form/legal-aid-form.js';
import { MicrocreditCalculator } from '../../microcredit-calculator/microcredit-calculator.js';
import { forgetQuiz, visit, type QuizPage, type Visitor } from '../literacy-quiz.test.parts.js';

const SERVER = document.documentElement.dataset['testEndpoint'] ?? '';

async function knowNothing(page: QuizPage): Promise<Visitor> {
  const visitor = await visit(page);
  await visitor.press('Бастау');
  for (let question = 0; question < 60 && !visitor.text.includes('Нәтижеңіз'); question += 1) {
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    await visitor.goOn();
  }
  return visitor;
}

const hrefs = (visitor: Visitor) => visitor.parts('.steps a').map((link) => link.getAttribute('href'));

describe('from a result to help', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('leads to the form on the same page, which is told the topic and no answer', async () => {
    const form = new LegalAidForm();
    form.endpoint = SERVER;
    await drawn(form, 'kk');
    const visitor = await knowNothing({ set: 'debt' });
    const asked = oneEvent(visitor.quiz, 'amanat-need-help') as Promise<unknown> as Promise<NeedHelpEvent>;
    await visitor.press('Заң көмегін сұрау');
    const { topic, question } = await asked;
    expect({ topic, question }).to.deep.equal({ topic: 'debt', question: '' });
    await form.updateComplete;
    expect(textOf(form)).to.include('Сұрағыңыз дайын тұр');
    expect(document.activeElement).to.equal(form);
    await isAccessible(visitor.quiz);
  });

  it('shows a form that has no server all the same', async () => {
    const form = await drawn(new LegalAidForm(), 'kk');
    const visitor = await knowNothing({ set: 'debt' });
    await visitor.press('Заң көмегін сұрау');
    expect(document.activeElement).to.equal(form);
  });

  it('leads to the page that has the form, where this one has none', async () => {
    const visitor = await knowNothing({ set: 'debt', legalFormUrl: '/legal' });
    expect(hrefs(visitor)).to.include(new URL('/legal', document.baseURI).href);
  });

  it('leads to 111 once, and nowhere else, where no form is known', async () => {
    const visitor = await knowNothing({ set: 'debt', legalFormUrl: 'javascript:alert(1)' });
    expect(hrefs(visitor)).to.deep.equal(['tel:111']);
  });

  it('leads to the calculator on the same page, without telling it anything', async () => {
    const calculator = await drawn(new MicrocreditCalculator(), 'kk');
    const visitor = await knowNothing({ set: 'loan' });
    await visitor.press('Төлемді есептеу');
    expect(document.activeElement).to.equal(calculator);
    await isAccessible(visitor.quiz);
  });

  it('says nothing of a calculator that is not there', async () => {
    const visitor = await knowNothing({ set: 'loan' });
    expect(visitor.text).not.to.include('Төлемді есептеу');
    expect(hrefs(visitor)).to.deep.equal(['tel:1459']);
  });
});
