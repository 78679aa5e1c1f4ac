import { expect } from 'chai';
import { BIG_THREE_ATTRIBUTION, BIG_THREE_QUESTIONS, KAZAKHSTAN_ORIENTATION } from './big-three.js';
import { loadSet } from './load-set.js';
import { correctOptionsOf, scoreAttempt } from './score.js';
import { BANK_VERSION, QUIZ_SET_IDS, QUIZ_SET_TITLES, WHOLE_BANK, isQuizSetId, questionsOf } from './sets.js';
import { SHORT_QUESTIONS } from './short-set.js';
import { TOPICS } from './types.js';

describe('the sets', () => {
  it('are known by name, and dated', () => {
    expect(QUIZ_SET_IDS).to.deep.equal(['short', 'whole', ...TOPICS, 'big-three']);
    expect(Object.keys(QUIZ_SET_TITLES).sort()).to.deep.equal([...QUIZ_SET_IDS].sort());
    expect(isQuizSetId('short')).to.equal(true);
    expect(isQuizSetId('toString')).to.equal(false);
    expect(BANK_VERSION).to.match(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('load one by one what is in the bank', async () => {
    for (const id of QUIZ_SET_IDS) expect(await loadSet(id), id).to.equal(questionsOf(id));
  });

  it('are made of questions of the bank', () => {
    for (const id of QUIZ_SET_IDS) {
      const ids = questionsOf(id).map((question) => question.id);
      expect(new Set(ids).size, id).to.equal(ids.length);
      for (const question of questionsOf(id)) expect(WHOLE_BANK, id).to.include(question);
    }
  });

  it('give each topic its own questions, all of them', () => {
    for (const topic of TOPICS)
      expect(questionsOf(topic)).to.deep.equal(WHOLE_BANK.filter((question) => question.topic === topic));
  });

  it('ask ten questions over all topics in the short set, each with one answer to choose', () => {
    const short = questionsOf('short');
    expect(short).to.equal(SHORT_QUESTIONS);
    expect(short.length).to.equal(10);
    expect(new Set(short.map(({ topic }) => topic)).size).to.equal(TOPICS.length);
    expect(new Set(short.map(({ kind }) => kind))).to.deep.equal(new Set(['single']));
  });
});

describe('the Big Three', () => {
  it('ask of interest, inflation and risk, with the published answers', () => {
    expect(BIG_THREE_QUESTIONS.map(({ factId }) => factId)).to.deep.equal(['bud-2', 'bud-3', 'bud-4']);
    const answers = BIG_THREE_QUESTIONS.map((question) => {
      const right = correctOptionsOf(question);
      return question.options.filter(({ id }) => right.includes(id)).map(({ text }) => text.en);
    });
    expect(answers).to.deep.equal([['More than 102,000 tenge'], ['Less than today'], ['False']]);
    for (const { source } of BIG_THREE_QUESTIONS) expect(source.url).to.contain('gflec.org');
  });

  it('are scored by the number of right answers', () => {
    const right = Object.fromEntries(
      BIG_THREE_QUESTIONS.map((it) => [it.id, correctOptionsOf(it).join(' ')]),
    );
    expect(scoreAttempt(BIG_THREE_QUESTIONS, right)).to.include({ score: 3, max: 3 });
    const unsure = Object.fromEntries(BIG_THREE_QUESTIONS.map(({ id }) => [id, 'dont-know']));
    expect(scoreAttempt(BIG_THREE_QUESTIONS, unsure)).to.include({ score: 0, max: 3 });
  });

  it('name their authors', () => {
    for (const [text, name] of [
      [BIG_THREE_ATTRIBUTION.text.en, 'Lusardi'],
      [BIG_THREE_ATTRIBUTION.text.kk, 'Лусарди'],
      [BIG_THREE_ATTRIBUTION.text.ru, 'Лусарди'],
    ])
      expect(text).to.contain(name);
  });

  it('stand beside one published average, said with its year and as another survey’s', () => {
    const { percent, year, text, source } = KAZAKHSTAN_ORIENTATION;
    expect([percent, year]).to.deep.equal([40, 2014]);
    for (const said of [text.kk, text.ru, text.en]) {
      expect(said).to.contain('40').and.contain('2014').and.contain('S&P Global FinLit');
      expect(said).not.to.match(/percentile|процентил/iu);
    }
    expect(source.publishedOn).to.equal('2015-11-19');
  });
});
