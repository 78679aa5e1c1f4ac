import { expect } from 'chai';
import { readQuizFile } from './quiz-file.js';

const option = (id: string, correct?: boolean) => ({
  id,
  text: { kk: `Жауап ${id}` },
  ...(correct !== undefined && { correct }),
});
const question = (changes: object = {}) => ({
  id: 'q1',
  kind: 'single',
  stem: { kk: 'Сұрақ?', ru: 'Вопрос?' },
  options: [option('a', true), option('b')],
  ...changes,
});
const file = (...questions: object[]) => ({
  amanatQuiz: 1,
  id: 'auyl',
  title: { kk: 'Біздің ауыл' },
  questions: questions.length > 0 ? questions : [question()],
});
const problemsOf = (value: unknown) => {
  const read = readQuizFile(value);
  return 'problems' in read ? read.problems.map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('a quiz file', () => {
  it('is read, and a missing language is stood for by the first that is there', () => {
    const read = readQuizFile(file());
    if (!('quiz' in read)) throw new Error('not read');
    expect(read.quiz.title).to.deep.equal({ kk: 'Біздің ауыл', ru: 'Біздің ауыл', en: 'Біздің ауыл' });
    expect(read.quiz.questions[0]?.stem.en).to.equal('Сұрақ?');
    expect(read.quiz.questions[0]?.options.map((one) => one.correct)).to.deep.equal([true, undefined]);
  });

  it('takes all four kinds, a source and reasons', () => {
    expect(
      problemsOf(
        file(
          question({ source: { title: 'Заң', url: 'https://adilet.zan.kz/' } }),
          question({
            id: 'q2',
            kind: 'multiple',
            options: [option('a', true), option('b', true), option('c')],
          }),
          question({ id: 'q3', kind: 'order', options: [option('a'), option('b')], rightOrder: ['b', 'a'] }),
          question({ id: 'q4', kind: 'true-false', options: [option('true', false), option('false', true)] }),
        ),
      ),
    ).to.deep.equal([]);
  });

  for (const value of [undefined, null, 7, 'x', [], {}, { amanatQuiz: 2 }, '{"amanatQuiz":1}'])
    it(`is not ${JSON.stringify(value)}`, () => {
      expect(problemsOf(value)).to.deep.equal([' not-a-quiz']);
    });

  const CASES: readonly [string, object, string][] = [
    [
      'a question without a right answer',
      { options: [option('a'), option('b')] },
      '/questions/0/options right-options',
    ],
    [
      'two right answers to a single question',
      { options: [option('a', true), option('b', true)] },
      '/questions/0/options right-options',
    ],
    ['an unknown kind', { kind: 'essay' }, '/questions/0/kind unknown-kind'],
    ['a missing kind', { kind: undefined }, '/questions/0/kind unknown-kind'],
    ['one option only', { options: [option('a', true)] }, '/questions/0/options too-short'],
    ['an id with capital letters', { id: 'Q1' }, '/questions/0/id bad-id'],
    [
      'the same option twice',
      { options: [option('a', true), option('a')] },
      '/questions/0/options/1/id same-id-twice',
    ],
    ['a stem in no language', { stem: {} }, '/questions/0/stem no-language'],
    ['a stem in a fourth language', { stem: { kk: 'x', de: 'y' } }, '/questions/0/stem/de unknown-field'],
    ['a stem that is a string', { stem: 'Сұрақ?' }, '/questions/0/stem wrong-type'],
    ['an empty text', { stem: { kk: '' } }, '/questions/0/stem/kk too-short'],
    [
      'a script for an address',
      { source: { title: 'x', url: 'javascript:alert(1)' } },
      '/questions/0/source/url not-an-address',
    ],
    [
      'an order of a question that has none',
      { rightOrder: ['a', 'b'] },
      '/questions/0/rightOrder right-order',
    ],
    ['a misspelt field', { 'opt/ions': [] }, '/questions/0/opt~1ions unknown-field'],
  ];
  for (const [what, changes, problem] of CASES)
    it(`with ${what} is refused, and the place is named`, () => {
      expect(problemsOf(file(question(changes)))).to.deep.equal([problem]);
    });

  it('names every fault, not only the first', () => {
    const faults = problemsOf({
      ...file(question({ kind: 'essay' }), question({ options: undefined })),
      title: undefined,
    });
    expect(faults).to.include.members([
      '/title missing',
      '/questions/0/kind unknown-kind',
      '/questions/1/options missing',
      '/questions/1/id same-id-twice',
    ]);
  });

  for (const rightOrder of [undefined, ['a'], ['a', 'a'], ['a', 'b', 'c'], ['a', 'x']])
    it(`of an order question is refused with the order ${JSON.stringify(rightOrder)}`, () => {
      const problems = problemsOf(
        file(question({ kind: 'order', options: [option('a'), option('b')], rightOrder })),
      );
      expect(problems).to.deep.equal(['/questions/0/rightOrder right-order']);
    });
});
