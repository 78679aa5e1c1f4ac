import { expect } from 'chai';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { LOCALES } from '@amanat/l10n';
import { isAccessible } from '../../element/drawn.test.parts.js';
import { forgetQuiz, visit, type QuizPage } from '../literacy-quiz.test.parts.js';
import { ATTEMPT_KEY } from './kept-attempt.js';

const kept = () => localStorage.getItem(ATTEMPT_KEY);

/** Starts, and answers as many questions. */
async function begin(answered: number, page: QuizPage = {}) {
  const visitor = await visit(page);
  await visitor.press('Бастау');
  for (let n = 0; n < answered; n += 1) {
    if (n > 0) await visitor.press('Келесі сұрақ');
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
  }
  return visitor;
}

describe('a quiz that was not finished', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('leaves nothing on the device before the first answer is checked', async () => {
    const before = localStorage.length;
    const visitor = await begin(0);
    await visitor.choose('Білмеймін');
    expect(localStorage.length).to.equal(before);
    await visitor.press('Жауапты тексеру');
    expect(kept()).to.be.a('string');
  });

  it('goes on at the question where the visitor stopped, with the answers before it', async () => {
    (await begin(2)).quiz.remove();
    const visitor = await visit();
    expect(visitor.text).to.include('аяқтамай қалдыңыз');
    await visitor.press('3-сұрақтан жалғастыру');
    expect(visitor.text).to.include('3-сұрақ, барлығы 10');
    expect(visitor.focused?.id).to.equal('question');
    await visitor.answerAll(SHORT_QUESTIONS.slice(2), true);
    expect(visitor.text).to.include('Дұрыс жауап: 8, барлығы: 10');
  });

  it('can be started again, and is forgotten then', async () => {
    (await begin(2)).quiz.remove();
    const visitor = await visit();
    await visitor.press('Басынан бастау');
    expect(visitor.text).to.include('1-сұрақ, барлығы 10');
    expect(kept()).to.equal(null);
  });

  it('shows the result when only that was left', async () => {
    (await begin(10)).quiz.remove();
    const visitor = await visit();
    await visitor.press('Нәтижені көру');
    expect(visitor.text).to.include('Дұрыс жауап: 0, барлығы: 10');
    expect(kept()).to.equal(null);
  });

  it('is forgotten at the result', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.answerAll(SHORT_QUESTIONS, true);
    expect(kept()).to.equal(null);
  });

  it('is not offered in another set', async () => {
    (await begin(1)).quiz.remove();
    const visitor = await visit({ set: 'fraud' });
    expect(visitor.text).not.to.include('аяқтамай қалдыңыз');
    expect(kept()).to.be.a('string');
  });

  it('starts again when the questions are of another edition', async () => {
    (await begin(1)).quiz.remove();
    localStorage.setItem(ATTEMPT_KEY, kept()!.replace(/"edition":"[^"]+"/, '"edition":"old"'));
    const visitor = await visit();
    expect(visitor.text).not.to.include('аяқтамай қалдыңыз');
    expect(kept()).to.equal(null);
  });

  it('is kept nowhere on a shared phone, and what was kept is removed', async () => {
    await begin(1, { sharedPhone: true });
    expect(kept()).to.equal(null);
    (await begin(1)).quiz.remove();
    const visitor = await visit({ sharedPhone: true });
    expect(visitor.text).not.to.include('аяқтамай қалдыңыз').and.not.include('осы құрылғыда');
    expect(kept()).to.equal(null);
  });

  it('keeps nothing, and says nothing, where storage is full', async () => {
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const visitor = await begin(2);
      expect(visitor.text).to.include('2-сұрақ');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', real);
    }
    expect(kept()).to.equal(null);
  });

  for (const lang of LOCALES)
    it(`is accessible where it is offered, ${lang}`, async () => {
      (await begin(1)).quiz.remove();
      const visitor = await visit({ lang });
      expect(visitor.parts('.actions button').length).to.equal(2);
      await isAccessible(visitor.quiz);
    });
});
