import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { VILLAGE } from '../own/own-quiz.test.parts.js';
import { forgetQuiz, visit, type QuizPage } from '../literacy-quiz.test.parts.js';
import type { XapiStatement } from './statement.js';

/** A quiz, and every statement that the page hears of. */
async function told(page: QuizPage) {
  const statements: XapiStatement[] = [];
  const hear = ({ statement }: { statement: XapiStatement }) => statements.push(statement);
  document.addEventListener('amanat-xapi-statement', hear);
  const visitor = await visit(page);
  return { visitor, statements, deaf: () => document.removeEventListener('amanat-xapi-statement', hear) };
}

describe('statements of xAPI', () => {
  beforeEach(forgetQuiz);
  after(forgetQuiz);

  it('come with each answer and at the end, where the page asked for them', async () => {
    const { visitor, statements, deaf } = await told({ xapi: true });
    expect(visitor.text).to.include('Бұл сайт жауаптарыңызды жазып алуы мүмкін');
    await visitor.press('Бастау');
    await visitor.answerAll(SHORT_QUESTIONS, true);
    deaf();
    expect(statements.map(({ verb }) => verb.display['en'])).to.deep.equal([
      ...SHORT_QUESTIONS.map(() => 'answered'),
      'completed',
    ]);
    expect(statements[0]?.result).to.have.property('success', true);
    expect(statements.at(-1)?.result).to.deep.equal({
      completion: true,
      score: { raw: 10, min: 0, max: 10, scaled: 1 },
    });
    expect(statements.at(-1)?.object.definition['name']).to.have.property(
      'ru',
      'Финансовая грамотность: 10 вопросов',
    );
    expect(new Set(statements.map(({ id }) => id)).size).to.equal(statements.length);
    for (const { id, actor, object } of statements) {
      expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(actor.account).to.deep.equal({ homePage: location.origin, name: 'anonymous' });
      expect(object.id).to.include('#amanat-quiz/short').and.not.include('?');
    }
    expect(visitor.text).not.to.include('ешқайда жіберілген жоқ');
    expect(visitor.text).to.include('жазып алуы мүмкін');
  });

  it('are of the page’s own quiz too', async () => {
    const { visitor, statements, deaf } = await told({ xapi: true, src: VILLAGE });
    await visitor.press('Бастау');
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    deaf();
    expect(statements).to.have.lengthOf(1);
    expect(statements[0]?.object.id).to.match(/#amanat-quiz\/own\/village\/book$/);
    expect(statements[0]?.result).to.deep.equal({ success: false, response: 'dont-know' });
  });

  it('do not come unasked, nor once the page takes its wish back', async () => {
    const { visitor, statements, deaf } = await told({});
    expect(visitor.text).not.to.include('жазып алуы мүмкін');
    await visitor.press('Бастау');
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    visitor.quiz.xapi = true;
    await visitor.sees('жазып алуы мүмкін');
    visitor.quiz.xapi = false;
    await waitUntil(
      () => visitor.text.includes('2-сұрақтан') && !visitor.text.includes('жазып алуы мүмкін'),
      'the wish stayed',
    );
    await visitor.press('2-сұрақтан жалғастыру');
    await visitor.choose('Білмеймін');
    await visitor.press('Жауапты тексеру');
    deaf();
    expect(statements).to.deep.equal([]);
  });
});
