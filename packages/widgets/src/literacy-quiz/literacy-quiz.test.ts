import { oneEvent } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { BIG_THREE_QUESTIONS } from '@amanat/rules/literacy/big-three';
import { QUIZ_SET_IDS } from '@amanat/rules/literacy/set-ids';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { isAccessible } from '../element/drawn.test.parts.js';
import { forgetQuiz, visit } from './literacy-quiz.test.parts.js';
import type { QuizFinishedEvent } from './literacy-quiz.events.js';
import type { SetName } from './quiz.js';

const SERVER = document.documentElement.dataset['testEndpoint'] ?? '';

describe('amanat-literacy-quiz', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('asks one question at a time, with its place in the row', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    expect(visitor.text).to.include(`1-сұрақ, барлығы ${SHORT_QUESTIONS.length}`);
    expect(visitor.parts('fieldset').length).to.equal(1);
    expect(visitor.part('legend').textContent.trim()).to.equal(SHORT_QUESTIONS[0]!.stem.kk);
    expect(visitor.focused?.id).to.equal('question');
  });

  it('asks for an answer before it checks', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.press('Жауапты тексеру');
    expect(visitor.part('.error').textContent).to.equal('Бір жауапты таңдаңыз');
    expect(visitor.focused?.localName).to.equal('input');
  });

  it('ends in the score by topic and at most three next steps', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    const finished = oneEvent(
      visitor.quiz,
      'amanat-quiz-finished',
    ) as Promise<unknown> as Promise<QuizFinishedEvent>;
    await visitor.answerAll(SHORT_QUESTIONS, false);
    expect((await finished).score).to.equal(0);
    expect(visitor.text).to.include(`Дұрыс жауап: 0, барлығы: ${SHORT_QUESTIONS.length}`);
    expect(visitor.parts('.steps li').length).to.be.within(1, 3);
    expect(visitor.text).to.include('ешқайда жіберілген жоқ');
  });

  it('adds the answers to the anonymous count of a server', async () => {
    expect(SERVER, 'the runner serves a real server').to.match(/^http/);
    const visitor = await visit({ endpoint: SERVER });
    await visitor.press('Бастау');
    await visitor.answerAll(SHORT_QUESTIONS, true);
    await visitor.sees('Жауаптарыңыз жалпы санаққа атаусыз қосылды.');
    expect(visitor.text).to.include(`Дұрыс жауап: ${SHORT_QUESTIONS.length}`);
  });

  it('adds answers of every kind to the count of their set', async () => {
    const visitor = await visit({ endpoint: SERVER, set: 'budget' });
    await visitor.press('Бастау');
    const kinds = new Set<string>();
    for (let question = 0; question < 60 && !visitor.text.includes('Нәтижеңіз'); question += 1) {
      const [step] = visitor.parts('.move:not([aria-disabled])');
      const boxes = visitor.parts('#question input[type="checkbox"]').slice(0, 2);
      kinds.add(step ? 'order' : boxes.length > 0 ? 'multiple' : 'one');
      for (const control of step
        ? [step]
        : boxes.length > 0
          ? boxes
          : visitor.parts('#question input').slice(0, 1))
        control.click();
      await visitor.quiz.updateComplete;
      await visitor.press('Жауапты тексеру');
      await visitor.goOn();
    }
    await visitor.sees('Жауаптарыңыз жалпы санаққа атаусыз қосылды.');
    expect([...kinds]).to.include.members(['one', 'order']);
  });

  it('keeps its place when the page moves it', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.choose('Білмеймін');
    const box = document.createElement('div');
    visitor.quiz.parentElement!.append(box);
    box.append(visitor.quiz);
    await visitor.quiz.updateComplete;
    expect(visitor.part('input:checked').getAttribute('value')).to.equal('dont-know');
  });

  for (const set of ['whole', 'budget', 'loan', 'debt', 'bankruptcy', 'fraud', 'stop-credit'] as const) {
    it(`asks the set ${set}`, async () => {
      const visitor = await visit({ set });
      await visitor.press('Бастау');
      expect(visitor.text).to.match(/1-сұрақ, барлығы \d+/);
    });
  }

  it('asks the short set for a name that it does not know', async () => {
    const visitor = await visit({ set: 'everything' as SetName });
    expect(visitor.text).to.include(`Сұрақ саны: ${SHORT_QUESTIONS.length}`);
  });

  describe('the three published questions', () => {
    it('name their authors before they begin', async () => {
      const visitor = await visit({ set: 'big-three' });
      expect(visitor.text).to.include('А. Лусарди мен О. Митчелл');
      expect(visitor.part('.source a').getAttribute('href')).to.match(/^https:\/\/gflec\.org/);
    });

    it('end in a score of 0 to 3 beside the one published figure, and in no rank', async () => {
      const visitor = await visit({ set: 'big-three' });
      await visitor.press('Бастау');
      await visitor.answerAll(BIG_THREE_QUESTIONS, true);
      expect(visitor.text).to.include('Дұрыс жауап: 3, барлығы: 3');
      expect(visitor.text).to.include('Бағдар үшін').and.include('2014').and.include('40 пайызы');
      expect(visitor.text).not.to.match(/процентиль|percentile|артықсыз|жоғарысыз|лучше|better/i);
      await isAccessible(visitor.quiz);
    });

    it('set no figure beside other sets', async () => {
      const visitor = await visit();
      await visitor.press('Бастау');
      await visitor.answerAll(SHORT_QUESTIONS, true);
      expect(visitor.text).not.to.include('Бағдар үшін');
    });
  });

  describe('with a choice of sets', () => {
    it('offers every set of the bank, and the rehearsal', async () => {
      const visitor = await visit({ choose: true });
      const offered = visitor.parts('#set input').map((input) => input.getAttribute('value'));
      expect(offered).to.deep.equal([...QUIZ_SET_IDS, 'scam-call']);
    });

    it('fetches a set only when it is chosen', async () => {
      const visitor = await visit({ choose: true });
      await visitor.press('Осыны таңдау');
      expect(visitor.part('.error').textContent).to.equal('Бір тақырыпты таңдаңыз');
      await visitor.choose('Банкроттық');
      await visitor.press('Осыны таңдау');
      await visitor.sees('Сұрақ саны');
      expect(visitor.focused?.id).to.equal('title');
      await visitor.press('Басқа тақырып таңдау');
      await visitor.sees('Қай тақырыпты таңдайсыз?');
    });

    for (const lang of LOCALES) {
      it(`is accessible, ${lang}`, async () => {
        const visitor = await visit({ choose: true, lang });
        await isAccessible(visitor.quiz);
        await visitor.goOn();
        await isAccessible(visitor.quiz);
      });
    }
  });

  for (const lang of LOCALES) {
    it(`has no accessibility violation in any phase, ${lang}`, async () => {
      const visitor = await visit({ lang });
      await isAccessible(visitor.quiz);
      await visitor.goOn();
      await isAccessible(visitor.quiz);
      visitor.part('input').click();
      await visitor.goOn();
      await isAccessible(visitor.quiz);
    });
  }
});
