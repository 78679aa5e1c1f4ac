import { fixture, html, oneEvent } from '@open-wc/testing';
import { expect } from 'chai';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import '../define/literacy-quiz.js';
import { isAccessible } from '../element/drawn.test.parts.js';
import type { LiteracyQuiz } from './literacy-quiz.js';
import type { QuizFinishedEvent } from './literacy-quiz.events.js';

const SERVER = document.documentElement.dataset['testEndpoint'] ?? '';

class Visitor {
  readonly quiz: LiteracyQuiz;
  constructor(quiz: LiteracyQuiz) {
    this.quiz = quiz;
  }

  get root() {
    return this.quiz.shadowRoot!;
  }
  get text() {
    return this.root.querySelector('section')!.textContent.replace(/\s+/g, ' ');
  }
  async press(label: string) {
    const buttons = [...this.root.querySelectorAll<HTMLButtonElement>('.actions button')];
    const found = buttons.find((button) => button.textContent.trim() === label);
    if (!found)
      throw new Error(`There is no «${label}», only ${buttons.map((b) => b.textContent.trim()).join(', ')}`);
    found.click();
    await this.quiz.updateComplete;
  }
  async choose(text: string) {
    const row = [...this.root.querySelectorAll('label')].find((label) => label.textContent.includes(text));
    row!.querySelector('input')!.click();
    await this.quiz.updateComplete;
  }
  async answerAll(right: boolean) {
    for (const question of SHORT_QUESTIONS) {
      const option = question.options.find((o) => (o.correct === true) === right)!;
      await this.choose(option.text.kk);
      await this.press('Жауапты тексеру');
      await this.press(question === SHORT_QUESTIONS.at(-1) ? 'Нәтижені көру' : 'Келесі сұрақ');
    }
  }
}

async function visit(attributes: { lang?: string; endpoint?: string } = {}): Promise<Visitor> {
  const quiz = await fixture<LiteracyQuiz>(
    html`<amanat-literacy-quiz
      lang=${attributes.lang ?? 'kk'}
      endpoint=${attributes.endpoint ?? ''}
    ></amanat-literacy-quiz>`,
  );
  const visitor = new Visitor(quiz);
  for (let tries = 0; tries < 100 && !visitor.root.querySelector('.actions button'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return visitor;
}

describe('amanat-literacy-quiz', () => {
  it('asks one question at a time, with its place in the row', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    expect(visitor.text).to.include(`1-сұрақ, барлығы ${SHORT_QUESTIONS.length}`);
    expect(visitor.root.querySelectorAll('fieldset').length).to.equal(1);
    expect(visitor.root.querySelector('legend')!.textContent.trim()).to.equal(SHORT_QUESTIONS[0]!.stem.kk);
    expect(visitor.root.activeElement?.id).to.equal('question');
  });

  it('asks for an answer before it checks', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.press('Жауапты тексеру');
    expect(visitor.root.querySelector('.error')!.textContent).to.equal('Бір жауапты таңдаңыз');
  });

  it('explains a wrong answer in words, and shows the right one', async () => {
    const visitor = await visit();
    const question = SHORT_QUESTIONS[0]!;
    const wrong = question.options.find((option) => option.correct !== true)!;
    const right = question.options.find((option) => option.correct === true)!;
    await visitor.press('Бастау');
    await visitor.choose(wrong.text.kk);
    await visitor.press('Жауапты тексеру');
    expect(visitor.root.querySelector('.feedback')!.textContent)
      .to.include(wrong.why.kk)
      .and.include(right.why.kk);
    expect(visitor.text).to.include('Дұрыс емес').and.include('Дұрыс жауап');
    expect(visitor.root.activeElement?.id).to.equal('feedback');
  });

  it('counts "I don’t know" as no point, without blame', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    expect(visitor.text).to.include('ұят емес').and.not.include('Дұрыс емес');
  });

  it('ends in the score by topic and at most three next steps', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    const finished = oneEvent(
      visitor.quiz,
      'amanat-quiz-finished',
    ) as Promise<unknown> as Promise<QuizFinishedEvent>;
    await visitor.answerAll(false);
    expect((await finished).score).to.equal(0);
    expect(visitor.text).to.include(`Дұрыс жауап: 0, барлығы: ${SHORT_QUESTIONS.length}`);
    const steps = visitor.root.querySelectorAll('.steps li');
    expect(steps.length).to.be.within(1, 3);
    expect(visitor.text).to.include('ешқайда жіберілген жоқ');
  });

  it('adds the answers to the anonymous count of a server', async () => {
    expect(SERVER, 'the runner serves a real server').to.match(/^http/);
    const visitor = await visit({ endpoint: SERVER });
    await visitor.press('Бастау');
    await visitor.answerAll(true);
    for (let tries = 0; tries < 200 && !visitor.text.includes('атаусыз қосылды'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(visitor.text).to.include('Жауаптарыңыз жалпы санаққа атаусыз қосылды.');
    expect(visitor.text).to.include(`Дұрыс жауап: ${SHORT_QUESTIONS.length}`);
  });

  it('keeps its place when the page moves it', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.choose('Білмеймін');
    const box = document.createElement('div');
    visitor.quiz.parentElement!.append(box);
    box.append(visitor.quiz);
    await visitor.quiz.updateComplete;
    expect(visitor.root.querySelector<HTMLInputElement>('input:checked')!.value).to.equal('dont-know');
  });

  for (const lang of ['kk', 'ru', 'en']) {
    it(`has no accessibility violation in any phase, ${lang}`, async () => {
      const visitor = await visit({ lang });
      await isAccessible(visitor.quiz);
      visitor.root.querySelector<HTMLButtonElement>('.actions button')!.click();
      await visitor.quiz.updateComplete;
      await isAccessible(visitor.quiz);
      visitor.root.querySelector<HTMLInputElement>('input')!.click();
      await visitor.quiz.updateComplete;
      visitor.root.querySelector<HTMLButtonElement>('.actions button')!.click();
      await visitor.quiz.updateComplete;
      await isAccessible(visitor.quiz);
    });
  }
});
