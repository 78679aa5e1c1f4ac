import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { isAccessible } from '../../element/drawn.test.parts.js';
import { forgetQuiz, scriptsSoFar, visit, type Visitor } from '../literacy-quiz.test.parts.js';
import { VILLAGE } from '../own/own-quiz.test.parts.js';

/** Hands for an option, by its letter. */
const handsFor = (visitor: Visitor, letter: string): string | undefined =>
  visitor.parts('output').find((hands) => hands.getAttribute('aria-label') === `Көтерілген қол: ${letter}`)
    ?.textContent;

describe('a quiz for a group', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('fetches no room for one visitor', async () => {
    await visit({ mode: 'facilitator' });
    expect(scriptsSoFar().join())
      .to.include('facilitator-room')
      .and.not.match(/quiz-room\.[jt]s/);
  });

  it('has hands counted, then shows the answer with its reason and its source', async () => {
    const visitor = await visit({ mode: 'facilitator' });
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const type of ['amanat-question-answered', 'amanat-quiz-finished'])
      visitor.quiz.addEventListener(type, hear);
    expect(visitor.text).to.include('Топпен жұмыс').and.include('ешқайда жіберілмейді');
    await visitor.press('Бірінші сұрақ');
    const [first] = SHORT_QUESTIONS;
    expect(visitor.part('#question').textContent.trim()).to.equal(first!.stem.kk);
    expect(visitor.focused?.id).to.equal('question');
    const [a, b] = first!.options;
    await visitor.press(`Бір қол қосу: A. ${a!.text.kk}`);
    await visitor.press(`Бір қол қосу: A. ${a!.text.kk}`);
    await visitor.press(`Бір қол қосу: B. ${b!.text.kk}`);
    await visitor.press(`Бір қол азайту: A. ${a!.text.kk}`);
    expect([handsFor(visitor, 'A'), handsFor(visitor, 'B'), handsFor(visitor, '?')]).to.deep.equal([
      '1',
      '1',
      '0',
    ]);
    await visitor.press('Жауабын көрсету');
    expect(visitor.focused?.id).to.equal('feedback');
    const right = first!.options.find((option) => 'correct' in option && option.correct)!;
    expect(visitor.part('#feedback').textContent).to.include(right.text.kk).and.include(right.why.kk);
    expect(visitor.text).to.include('барлық қол: 2');
    expect(visitor.parts('.source a').length).to.equal(1);
    expect(heard).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('asks a quiz of the page, and sums it up', async () => {
    const visitor = await visit({ mode: 'facilitator', src: VILLAGE });
    expect(visitor.text).to.include('Біз оларды тексерген жоқпыз');
    await visitor.press('Бірінші сұрақ');
    await visitor.press('Бір қол қосу: A. Өзімде');
    for (const next of ['Келесі сұрақ', 'Келесі сұрақ', 'Келесі сұрақ', 'Қорытындыны көру']) {
      await visitor.press('Жауабын көрсету');
      await visitor.press(next);
    }
    expect(visitor.focused?.id).to.equal('result');
    expect(visitor.parts('.group-summary dd').map((summary) => summary.textContent.trim())).to.deep.equal([
      'Дұрыс: 1, барлық қол: 1',
      'Қол саналмады',
      'Бірге талқыланатын сұрақ',
      'Бірге талқыланатын сұрақ',
    ]);
    await visitor.press('Басынан бастау');
    expect(handsFor(visitor, 'A')).to.equal('0');
  });

  it('lets the leader choose another set', async () => {
    const visitor = await visit({ mode: 'facilitator', choose: true });
    await visitor.choose('Банкроттық');
    await visitor.press('Осыны таңдау');
    await visitor.sees('Топпен жұмыс');
    await visitor.press('Басқа тақырып таңдау');
    await visitor.sees('Қай тақырыпты таңдайсыз?');
  });

  for (const lang of LOCALES)
    it(`is accessible in every phase, ${lang}`, async () => {
      const visitor = await visit({ mode: 'facilitator', src: VILLAGE, lang });
      await isAccessible(visitor.quiz);
      await visitor.goOn();
      for (let question = 0; question < 4; question += 1) {
        await isAccessible(visitor.quiz);
        await visitor.goOn();
        await isAccessible(visitor.quiz);
        await visitor.goOn();
      }
      expect(visitor.parts('#result').length).to.equal(1);
      await isAccessible(visitor.quiz);
    });
});
