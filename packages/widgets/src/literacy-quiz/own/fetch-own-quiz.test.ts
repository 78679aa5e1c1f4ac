import { expect } from 'chai';
import { fetchOwnQuiz, readOwnQuiz, type OwnQuizRead } from './fetch-own-quiz.js';
import { DEAD_ADDRESS, fixtureAt, VILLAGE } from './own-quiz.test.parts.js';

const codesOf = (read: OwnQuizRead) =>
  read.kind === 'faulty' ? read.problems.map(({ code }) => code) : read.kind;

describe('a quiz of the page', () => {
  it('is read from a JSON file, in the languages that it has', async () => {
    const read = await fetchOwnQuiz(VILLAGE, document.baseURI);
    if (read.kind !== 'quiz') throw new Error(JSON.stringify(read));
    expect(read.quiz.title.ru).to.equal('Сельские сбережения');
    expect(read.quiz.questions.map(({ kind }) => kind)).to.deep.equal([
      'single',
      'true-false',
      'multiple',
      'order',
    ]);
    expect(read.quiz.questions[1]?.stem.en).to.equal('Құпиясөзді көршіге айтуға болады.');
  });

  it('has an address that is read against the page', async () => {
    const { origin, pathname } = new URL(VILLAGE);
    expect((await fetchOwnQuiz(pathname, origin)).kind).to.equal('quiz');
  });

  it('is made of QTI items in the order of their addresses', async () => {
    const read = await fetchOwnQuiz(
      ` ${fixtureAt('choice.xml')}\n ${fixtureAt('order.xml')} `,
      document.baseURI,
    );
    if (read.kind !== 'quiz') throw new Error(JSON.stringify(read));
    expect(read.quiz.questions.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['q1', 'single'],
      ['q2', 'order'],
    ]);
    expect(read.quiz.questions[0]?.stem.kk).to.equal('«Банктен» қоңырау шалды. Кодты сұрайды. Не істейсіз?');
    expect(read.quiz.title.kk).to.equal('Телефон');
  });

  it('has its mistakes named with their places', async () => {
    const read = await fetchOwnQuiz(fixtureAt('faulty.JSON'), document.baseURI);
    if (read.kind !== 'faulty') throw new Error(read.kind);
    expect(read.problems).to.have.deep.members([
      { pointer: '/questions/0/kind', code: 'unknown-kind' },
      { pointer: '/questions/0/stem', code: 'no-language' },
      { pointer: '/questions/0/options/0/rigth', code: 'unknown-field' },
    ]);
  });

  it('is not JSON when a page of HTML came for it', async () => {
    expect(codesOf(await fetchOwnQuiz(fixtureAt('login.html'), document.baseURI))).to.deep.equal([
      'not-json',
    ]);
  });

  it('is no item when something else came for one of its items', async () => {
    const html = `${fixtureAt('login.html')}?of=item.xml`;
    const read = await fetchOwnQuiz(`${fixtureAt('choice.xml')} ${html}`, document.baseURI);
    expect(codesOf(read)).to.deep.equal(['not-an-item']);
    expect(read).to.have.property('address', html);
    expect(codesOf(await fetchOwnQuiz(fixtureAt('without-answer.xml'), document.baseURI))).to.deep.equal([
      'no-right-response',
    ]);
  });

  for (const [place, address] of Object.entries({
    'where there is no file': fixtureAt('none.JSON'),
    'where no server answers': DEAD_ADDRESS,
    'behind an address that is none': 'https://',
  })) {
    it(`is missing ${place}`, async () => {
      expect(await fetchOwnQuiz(address, document.baseURI)).to.deep.equal({ kind: 'missing', address });
    });
  }

  it('names the one item that is missing', async () => {
    const gone = fixtureAt('gone.xml');
    expect(await fetchOwnQuiz(`${fixtureAt('choice.xml')} ${gone}`, document.baseURI)).to.deep.equal({
      kind: 'missing',
      address: gone,
    });
  });

  it('is judged as a value in the same way', () => {
    expect(codesOf(readOwnQuiz({ questions: [] }))).to.deep.equal(['not-a-quiz']);
  });
});
