import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { BIG_THREE_QUESTIONS } from '@amanat/rules/literacy/big-three';
import { answerWith, isAccessible } from '../../element/drawn.test.parts.js';
import { forgetQuiz, scriptsSoFar, visit, type Visitor } from '../literacy-quiz.test.parts.js';
import { VILLAGE } from '../own/own-quiz.test.parts.js';

const NAME = 'Әсел Құрманқызы';
const EVENTS = [
  'amanat-question-answered',
  'amanat-quiz-finished',
  'amanat-need-help',
  'amanat-xapi-statement',
  'input',
  'change',
] as const;

/** A page whose printer takes down what it would have printed. */
function printer() {
  const real = window.print.bind(window);
  const state: { pages: string[]; print: (drawn: () => string) => void; putBack: () => void } = {
    pages: [],
    print(drawn) {
      window.print = () => {
        state.pages.push(drawn().replace(/\s+/g, ' '));
        dispatchEvent(new Event('afterprint'));
      };
    },
    putBack: () => (window.print = real),
  };
  return state;
}

async function toResult(visitor: Visitor): Promise<void> {
  await visitor.press('Бастау');
  await visitor.answerAll(BIG_THREE_QUESTIONS, true);
}

describe('a quiz on paper', () => {
  const printing = printer();
  beforeEach(() => {
    forgetQuiz();
    printing.pages.length = 0;
  });
  after(() => {
    forgetQuiz();
    printing.putBack();
  });
  const printedBy = (visitor: Visitor) => printing.print(() => visitor.part('.printed').textContent);

  it('is fetched when somebody asks for it', async () => {
    const visitor = await visit({ src: VILLAGE });
    expect(scriptsSoFar().join()).not.to.include('quiz-paper').and.not.include('question-sheets');
    printedBy(visitor);
    await visitor.press('Сұрақтарды қағазға басып шығару');
    await waitUntil(() => printing.pages.length === 1, 'nothing was printed');
    expect(scriptsSoFar().join()).to.include('question-sheets');
  });

  it('has every question, room for a name, and the answers at the end', async () => {
    const visitor = await visit({ src: VILLAGE });
    printedBy(visitor);
    await visitor.press('Сұрақтарды қағазға басып шығару');
    await waitUntil(() => printing.pages.length === 1, 'nothing was printed');
    const [sheets = '', key = ''] = printing.pages[0]!.split('Жауаптар:');
    expect(sheets).to.include('Ауыл жинағы').and.include('Аты-жөні:').and.include('Біз оларды тексерген');
    expect(sheets)
      .to.include('A. Өзімде')
      .and.include('Ретімен нөмірлеңіз.')
      .and.include('Бір жауапты белгілеңіз.');
    expect(sheets).not.to.include('сіздің құжатыңыз');
    expect(key).to.include('сіздің құжатыңыз').and.include('B → A').and.include('A, B');
    expect(key).to.include('https://village.example/savings');
    await visitor.quiz.updateComplete;
    expect(visitor.parts('.printed').length, 'left behind on the screen').to.equal(0);
  });

  it('can be printed by the leader of a group', async () => {
    const visitor = await visit({ mode: 'facilitator', set: 'fraud', lang: 'ru' });
    printedBy(visitor);
    await visitor.press('Напечатать вопросы на бумаге');
    await waitUntil(() => printing.pages.length === 1, 'nothing was printed');
    expect(printing.pages[0]).to.include('Защита от мошенников').and.include('Ответы:');
  });

  describe('to keep', () => {
    it('bears the name that was typed, the score and the day', async () => {
      const visitor = await visit({ set: 'big-three' });
      await toResult(visitor);
      await visitor.press('Естелік парақ басып алу');
      await visitor.sees('Қағазға жазылатын есім');
      const field = visitor.part('#certificate-name') as HTMLInputElement;
      expect(field.autocomplete).to.equal('off');
      field.value = NAME;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      printedBy(visitor);
      await visitor.press('Басып шығару');
      await waitUntil(() => printing.pages.length === 1, 'nothing was printed');
      expect(printing.pages[0])
        .to.include(NAME)
        .and.include('Дұрыс жауап: 3 / 3')
        .and.include('ресми құжат емес')
        .and.match(/20\d\d/);
    });

    it('leaves the name nowhere but on the paper', async () => {
      const seen: string[] = [];
      const putBack = answerWith((url, init) => {
        seen.push(url, typeof init?.body === 'string' ? init.body : '');
        return new Response('{}', { status: 404 });
      });
      const told: string[] = [];
      const hear = (event: Event) => told.push(event.type, JSON.stringify(Object.entries(event)));
      for (const type of EVENTS) document.addEventListener(type, hear);
      try {
        const visitor = await visit({ set: 'big-three', xapi: true, endpoint: 'https://amanat.invalid' });
        await toResult(visitor);
        await visitor.press('Естелік парақ басып алу');
        await visitor.sees('Қағазға жазылатын есім');
        const field = visitor.part('#certificate-name') as HTMLInputElement;
        field.value = NAME;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        printedBy(visitor);
        await visitor.press('Басып шығару');
        await waitUntil(() => printing.pages.length === 1, 'nothing was printed');
        await waitUntil(() => seen.some((url) => url.startsWith('https://amanat.invalid')), 'no count', {
          timeout: 8000,
        });
        await visitor.press('Қайта өту');
        await visitor.answerAll(BIG_THREE_QUESTIONS, false);
        await visitor.press('Естелік парақ басып алу');
        await visitor.sees('Қағазға жазылатын есім');
        expect((visitor.part('#certificate-name') as HTMLInputElement).value).to.equal('');
      } finally {
        putBack();
        for (const type of EVENTS) document.removeEventListener(type, hear);
      }
      expect(told).to.include('amanat-xapi-statement').and.include('amanat-quiz-finished');
      const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify(Object.entries(storage)));
      for (const text of [...seen, ...told, ...stored, document.cookie, location.href])
        expect(text).not.to.include('Әсел').and.not.include(encodeURIComponent('Әсел'));
    });

    it('does not call somebody else’s questions financial literacy', async () => {
      const visitor = await visit({ src: VILLAGE });
      await visitor.press('Бастау');
      for (let question = 0; question < 4; question += 1) {
        await visitor.choose('Білмеймін');
        await visitor.press('Жауапты тексеру');
        await visitor.goOn();
      }
      await visitor.press('Естелік парақ басып алу');
      await visitor.sees('Қағазға жазылатын есім');
      printedBy(visitor);
      await visitor.press('Басып шығару');
      await waitUntil(() => printing.pages.length === 1, 'nothing was printed');
      expect(printing.pages[0]).to.include('Ауыл жинағы').and.include('Біз оларды тексерген');
      expect(printing.pages[0]).not.to.include('Қаржылық сауаттылық');
    });

    for (const lang of LOCALES)
      it(`is accessible where it asks for the name, ${lang}`, async () => {
        const visitor = await visit({ src: VILLAGE, lang });
        await visitor.goOn();
        for (let question = 0; question < 4; question += 1) {
          visitor.parts('#question input').at(-1)!.click();
          await visitor.goOn();
          await visitor.goOn();
        }
        visitor.part('[aria-expanded="false"]').click();
        await waitUntil(() => visitor.parts('#certificate-name').length === 1, 'no field');
        await isAccessible(visitor.quiz);
      });
  });
});
