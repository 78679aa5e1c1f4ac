import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import type { OrderQuestion, Question, QuestionKind, QuizSetId } from '@amanat/rules/literacy';
import { WHOLE_BANK, questionsOf } from '@amanat/rules/literacy/sets';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { isAccessible } from '../../element/drawn.test.parts.js';
import { forgetQuiz, visit, type Visitor } from '../literacy-quiz.test.parts.js';
import type { QuestionAnsweredEvent } from '../literacy-quiz.events.js';

const CHECK = 'Жауапты тексеру';
const DONT_KNOW = 'Білмеймін';

beforeEach(forgetQuiz);
after(forgetQuiz);

/** A set that has a question of a kind, and its questions. */
function setWith(kind: QuestionKind): { set: QuizSetId; questions: readonly Question[] } {
  const found = WHOLE_BANK.find((question) => question.kind === kind);
  if (!found) throw new Error(`the bank has no ${kind} question`);
  return { set: found.topic, questions: questionsOf(found.topic) };
}

async function startAt(kind: QuestionKind) {
  const { set, questions } = setWith(kind);
  const visitor = await visit({ set });
  await visitor.press('Бастау');
  const question = await visitor.passTo(kind, questions);
  const heard: boolean[] = [];
  visitor.quiz.addEventListener('amanat-question-answered', (event: QuestionAnsweredEvent) =>
    heard.push(event.correct),
  );
  return { visitor, question, heard };
}

describe('a question with one right answer', () => {
  it('explains a wrong answer in words, and shows the right one', async () => {
    const visitor = await visit();
    const [question] = SHORT_QUESTIONS;
    const wrong = question!.options.find((option) => option.correct !== true)!;
    const right = question!.options.find((option) => option.correct === true)!;
    await visitor.press('Бастау');
    await visitor.choose(wrong.text.kk);
    await visitor.press(CHECK);
    expect(visitor.part('.feedback').textContent).to.include(wrong.why.kk).and.include(right.why.kk);
    expect(visitor.text).to.include('Дұрыс емес').and.include('Дұрыс жауап');
    expect(visitor.focused?.id).to.equal('feedback');
  });

  it('counts "I don’t know" as no point, without blame', async () => {
    const visitor = await visit();
    await visitor.press('Бастау');
    await visitor.choose(DONT_KNOW);
    await visitor.press(CHECK);
    expect(visitor.text).to.include('ұят емес').and.not.include('Дұрыс емес');
  });

  it('can be a statement to agree with', async () => {
    const { visitor, question, heard } = await startAt('true-false');
    expect(visitor.parts('#question input[type="radio"]').length).to.equal(3);
    await visitor.choose(question.options.find((option) => 'correct' in option)!.text.kk);
    await visitor.press(CHECK);
    expect(heard).to.deep.equal([true]);
  });
});

describe('a question with several right answers', () => {
  const rightOf = (options: readonly { correct?: true; text: { kk: string } }[]) =>
    options.filter((option) => option.correct).map((option) => option.text.kk);

  it('says that all are wanted, not how many, and gives the point for all', async () => {
    const { visitor, question, heard } = await startAt('multiple');
    const boxes = visitor.parts('#question input[type="checkbox"]');
    expect(boxes.length).to.equal(question.options.length + 1);
    expect(visitor.part('#question').getAttribute('aria-describedby')).to.equal('question-hint');
    expect(visitor.part('#question-hint').textContent).to.equal('Дұрыс жауаптың бәрін белгілеңіз.');
    expect(visitor.part('#question-hint').textContent).not.to.match(/\d/);
    for (const text of rightOf(question.options)) await visitor.choose(text);
    await visitor.press(CHECK);
    expect(heard).to.deep.equal([true]);
    expect(visitor.part('#verdict').textContent).to.include('Дұрыс.');
  });

  it('calls a part of the right answer a part, explains all of it, and gives no point', async () => {
    const { visitor, question, heard } = await startAt('multiple');
    await visitor.choose(rightOf(question.options)[0]!);
    await visitor.press(CHECK);
    expect(heard).to.deep.equal([false]);
    expect(visitor.part('#verdict').textContent).to.include('Бір бөлігі дұрыс');
    for (const { why } of question.options) expect(visitor.part('.feedback').textContent).to.include(why.kk);
  });

  it('takes "I don’t know" instead of all the others, and the other way round', async () => {
    const { visitor, question } = await startAt('multiple');
    const marked = () => visitor.parts('#question input:checked').map((input) => input.getAttribute('value'));
    const first = question.options[0];
    await visitor.choose(first.text.kk);
    await visitor.choose(DONT_KNOW);
    expect(marked()).to.deep.equal(['dont-know']);
    await visitor.choose(first.text.kk);
    expect(marked()).to.deep.equal([first.id]);
    await visitor.choose(first.text.kk);
    await visitor.press(CHECK);
    expect(visitor.part('.error').textContent).to.include('белгілеңіз');
  });
});

describe('steps to put in order', () => {
  const shown = (visitor: Visitor) => visitor.parts('.order .step').map((step) => step.innerText.trim());
  const textsOf = (question: OrderQuestion, ids: readonly string[]) =>
    ids.map((id) => question.options.find((option) => option.id === id)!.text.kk);

  /** Up until it stands where it should, first things first. */
  async function putRight(visitor: Visitor, question: OrderQuestion) {
    for (const [place, text] of textsOf(question, question.rightOrder).entries())
      while (shown(visitor).indexOf(text) > place) await visitor.press(`Жоғары жылжыту: ${text}`);
  }

  it('go up and down by buttons; focus goes with the step, and its place is said', async () => {
    const { visitor, question } = await startAt('order');
    const [first, second] = question.options.map(({ text }) => text.kk);
    expect(shown(visitor)).to.deep.equal(question.options.map(({ text }) => text.kk));
    await visitor.press(`Төмен жылжыту: ${first}`);
    expect(shown(visitor).slice(0, 2)).to.deep.equal([second, first]);
    expect(visitor.focused?.getAttribute('aria-label')).to.equal(`Төмен жылжыту: ${first}`);
    const place = `${first}: 2-орын, барлығы ${question.options.length}`;
    await waitUntil(() => visitor.part('[role="status"]').textContent.includes(place), place);
  });

  it('stay where they are at both ends, and keep the focus', async () => {
    const { visitor, question } = await startAt('order');
    const up = visitor.part('#step-0-up');
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    up.focus();
    up.click();
    await visitor.quiz.updateComplete;
    expect(visitor.focused).to.equal(up);
    expect(shown(visitor)).to.deep.equal(question.options.map(({ text }) => text.kk));
  });

  it('are no answer before they are touched', async () => {
    const { visitor } = await startAt('order');
    await visitor.press(CHECK);
    expect(visitor.part('.error').textContent).to.equal(
      'Ретін өзгертіңіз немесе «Білмеймін» дегенді белгілеңіз',
    );
  });

  it('give the point for the right order', async () => {
    const { visitor, question, heard } = await startAt('order');
    if (question.kind !== 'order') throw new Error('no order');
    await putRight(visitor, question);
    await visitor.press(CHECK);
    expect(heard).to.deep.equal([true]);
    expect(visitor.text).to.include('Орны дұрыс').and.not.include('Дұрыс орны');
  });

  it('say of each wrong step where it belongs, and why', async () => {
    const { visitor, question, heard } = await startAt('order');
    if (question.kind !== 'order') throw new Error('no order');
    await putRight(visitor, question);
    const last = textsOf(question, question.rightOrder).at(-1)!;
    await visitor.press(`Жоғары жылжыту: ${last}`);
    await visitor.press(CHECK);
    expect(heard).to.deep.equal([false]);
    expect(visitor.text).to.include(`Дұрыс орны: ${question.rightOrder.length}`);
    for (const { why } of question.options) expect(visitor.part('.feedback').textContent).to.include(why.kk);
  });

  it('can be left alone with "I don’t know"', async () => {
    const { visitor, heard } = await startAt('order');
    await visitor.choose(DONT_KNOW);
    await visitor.press(CHECK);
    expect(heard).to.deep.equal([false]);
    expect(visitor.text).to.include('ұят емес').and.not.include('Дұрыс емес');
  });

  it('have buttons of 44 px at least', async () => {
    const { visitor } = await startAt('order');
    for (const button of visitor.parts('.move')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});

describe('every kind of question', () => {
  for (const kind of ['true-false', 'multiple', 'order'] as const)
    it(`is accessible: ${kind}`, async () => {
      const { visitor, question } = await startAt(kind);
      for (const lang of [...LOCALES, 'kk'] as const) {
        visitor.quiz.lang = lang;
        await visitor.quiz.updateComplete;
        await waitUntil(() => visitor.part('legend').textContent.includes(question.stem[lang]));
        await isAccessible(visitor.quiz);
      }
      await visitor.press(CHECK);
      await isAccessible(visitor.quiz);
      if (kind === 'order') visitor.part('.move:not([aria-disabled])').click();
      else visitor.part('#question input').click();
      await visitor.quiz.updateComplete;
      await visitor.press(CHECK);
      await isAccessible(visitor.quiz);
    });
});
