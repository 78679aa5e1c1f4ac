import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import { isAccessible } from '../../element/drawn.test.parts.js';
import { ATTEMPT_KEY } from '../attempt/kept-attempt.js';
import { forgetQuiz, visit, type Visitor } from '../literacy-quiz.test.parts.js';
import { DEAD_ADDRESS, fixtureAt, VILLAGE } from './own-quiz.test.parts.js';

const SERVER = document.documentElement.dataset['testEndpoint'] ?? '';

const QUIZ = {
  amanatQuiz: 1,
  id: 'short',
  title: { kk: 'Біздің сұрақ', ru: 'Наш вопрос' },
  questions: [
    {
      id: 'one',
      kind: 'single',
      stem: { kk: 'Қайсысы?' },
      options: [
        { id: 'a', text: { kk: 'Бірінші' }, correct: true },
        { id: 'b', text: { kk: 'Екінші' } },
      ],
    },
    {
      id: 'two',
      kind: 'single',
      stem: { kk: 'Тағы қайсысы?' },
      options: [
        { id: 'a', text: { kk: 'Үшінші' }, correct: true },
        { id: 'b', text: { kk: 'Төртінші' } },
      ],
    },
  ],
};

async function answer(visitor: Visitor, ...texts: string[]): Promise<void> {
  for (const text of texts) await visitor.choose(text);
  await visitor.press('Жауапты тексеру');
}

/** The village quiz from its start to its result, all right. */
async function answerVillage(visitor: Visitor): Promise<void> {
  await visitor.press('Бастау');
  await answer(visitor, 'Өзімде');
  await visitor.press('Келесі сұрақ');
  await answer(visitor, 'Бұрыс');
  await visitor.press('Келесі сұрақ');
  await answer(visitor, 'Сомасын', 'Күнін');
  await visitor.press('Келесі сұрақ');
  await visitor.press('Жоғары жылжыту: Оқу');
  await answer(visitor);
  await visitor.press('Нәтижені көру');
}

describe('a quiz of the page on the screen', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('bears its own title, says whose it is, and nothing of our subjects', async () => {
    const visitor = await visit({ src: VILLAGE });
    expect(visitor.part('#title').textContent.trim()).to.equal('Ауыл жинағы');
    expect(visitor.text).to.include('Біз оларды тексерген жоқпыз');
    expect(visitor.text).to.include('Сұрақ саны: 4');
    expect(visitor.text).not.to.include('Қарызсыз қоғам').and.not.include('алаяқтық');
  });

  it('is asked to its end: every kind of question, reasons where there are some, no topics, no steps', async () => {
    const visitor = await visit({ src: VILLAGE });
    await visitor.press('Бастау');
    await answer(visitor, 'Агентте');
    expect(visitor.text).to.include('Кітапша – сіздің құжатыңыз.');
    expect(visitor.part('.source a').getAttribute('href')).to.equal('https://village.example/savings');
    expect(visitor.part('.source a').getAttribute('rel')).to.include('noopener');
    visitor.quiz.remove();
    const again = await visit({ src: VILLAGE, sharedPhone: true });
    await answerVillage(again);
    expect(again.text).to.include('Дұрыс жауап: 4, барлығы: 4');
    expect(again.parts('.topics, .steps').length).to.equal(0);
    expect(again.text).to.include('ешқайда жіберілген жоқ');
  });

  it('is counted by no server, also where the page has one', async () => {
    const before = performance.getEntriesByType('resource').length;
    const visitor = await visit({ src: VILLAGE, endpoint: SERVER });
    await answerVillage(visitor);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.startsWith(SERVER))).to.deep.equal([]);
    expect(visitor.text).to.include('ешқайда жіберілген жоқ');
  });

  it('takes the place of the set and of the choice of sets', async () => {
    const visitor = await visit({ src: VILLAGE, set: 'fraud', choose: true });
    expect(visitor.part('#title').textContent.trim()).to.equal('Ауыл жинағы');
    expect(visitor.text).not.to.include('Басқа тақырып таңдау');
    visitor.quiz.src = undefined;
    await visitor.sees('Қай тақырыпты таңдайсыз?');
    expect(visitor.part('#title').textContent.trim()).to.equal('Ақшаңызды қорғай аласыз ба?');
  });

  it('can be given as a value, which goes before an address', async () => {
    const visitor = await visit({ quiz: QUIZ, src: DEAD_ADDRESS });
    expect(visitor.part('#title').textContent.trim()).to.equal('Біздің сұрақ');
    visitor.quiz.lang = 'ru';
    await visitor.sees('Вопросов: 2');
    expect(visitor.part('#title').textContent.trim()).to.equal('Наш вопрос');
  });

  it('keeps its place on the device apart from our sets, until its words change', async () => {
    const first = await visit({ quiz: QUIZ });
    await first.press('Бастау');
    await answer(first, 'Бірінші');
    first.quiz.remove();
    expect(localStorage.getItem(ATTEMPT_KEY)).to.include('"own/short"');
    const ours = await visit();
    expect(ours.text).not.to.include('аяқтамай қалдыңыз');
    ours.quiz.remove();
    const second = await visit({ quiz: QUIZ });
    await second.press('2-сұрақтан жалғастыру');
    expect(second.text).to.include('Тағы қайсысы?');
    second.quiz.remove();
    const [one, two] = QUIZ.questions;
    const changed = { ...QUIZ, questions: [one, { ...two, stem: { kk: 'Басқа сұрақ?' } }] };
    expect((await visit({ quiz: changed })).text).not.to.include('аяқтамай қалдыңыз');
  });

  it('tells the visitor, the owner of the site and the developer what is wrong in its file', async () => {
    const told: string[] = [];
    const real = console.warn;
    console.warn = (message: string) => told.push(message);
    const visitor = await visit({ src: fixtureAt('faulty.JSON'), until: '.faults' });
    console.warn = real;
    expect(visitor.text).to.include('Сайт иесіне хабарлаңыз');
    await visitor.press('Сайт иесіне: файлда не түзету керек');
    expect(visitor.text).to.include('/questions/0/options/0/rigth').and.include('мұндай өріс жоқ');
    expect(told.join()).to.include('/questions/0/kind: unknown-kind').and.include('faulty.JSON');
    expect(visitor.parts('.actions').length).to.equal(0);
  });

  it('tells the developer where a file stops being JSON, in the words of the browser', async () => {
    const told: string[] = [];
    const real = console.warn;
    console.warn = (message: string) => told.push(message);
    const page = `${fixtureAt('login.html')}?where`;
    const visitor = await visit({ src: page, until: '.faults' });
    console.warn = real;
    expect(visitor.text).to.include('Сайт иесіне хабарлаңыз');
    expect(told.join()).to.match(/login\.html\?where is not JSON: \S/);
  });

  it('can be asked for again when it did not come, and stands aside for 111', async () => {
    const visitor = await visit({ src: fixtureAt('none.JSON') });
    expect(visitor.text).to.include('Сұрақтар файлы ашылмады').and.include('111');
    expect(visitor.part('#title').textContent.trim()).to.equal('Сұрақтар');
    await visitor.press('Қайталау');
    await waitUntil(() => visitor.focused?.id === 'title', 'focus went nowhere');
    visitor.quiz.src = VILLAGE;
    await visitor.sees('Ауыл жинағы');
  });

  it('passes over a slower answer to an earlier address', async () => {
    const visitor = await visit({ quiz: QUIZ });
    visitor.quiz.quiz = null;
    visitor.quiz.src = VILLAGE;
    await visitor.quiz.updateComplete;
    visitor.quiz.quiz = QUIZ;
    await visitor.sees('Біздің сұрақ');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(visitor.part('#title').textContent.trim()).to.equal('Біздің сұрақ');
  });

  for (const lang of LOCALES)
    it(`is accessible whatever became of it, ${lang}`, async () => {
      for (const [src, until] of [
        [VILLAGE, '.actions button'],
        [fixtureAt('faulty.JSON'), '.faults'],
        [fixtureAt('none.JSON'), '[role="alert"]'],
      ] as const) {
        const visitor = await visit({ src, until, lang });
        for (const fold of visitor.parts('details')) fold.setAttribute('open', '');
        await isAccessible(visitor.quiz);
        visitor.quiz.remove();
      }
    });
});
