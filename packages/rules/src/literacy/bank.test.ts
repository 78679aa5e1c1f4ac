import { expect } from 'chai';
import { FACT_CONFIDENCE } from './facts.js';
import { SCAM_CALL } from './scam-call.js';
import { correctOptionsOf } from './score.js';
import { WHOLE_BANK } from './sets.js';
import { DONT_KNOW, TOPICS } from './types.js';
import type { Question, QuestionKind } from './types.js';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Whose pages the facts were read on. A new publisher is a decision, not a slip. */
const PUBLISHERS = [
  'gflec.org',
  'qazaly.kz',
  'www.zakon.kz',
  'zakon.kz',
  'www.finuslugi.kz',
  'steppe-region.com',
  'www.lada.kz',
  'live.fingramota.kz',
  'fingramota.kz',
  'inbusiness.kz',
  'zakonpravo.kz',
  'ntime.kz',
  'kodeksy-kz.com',
  'jusan.kz',
  'news.mail.ru',
  'home.kz',
  'www.vbr.kz',
  'mgorod.kz',
  'kazpravda.kz',
  'alau.kz',
  'baq.kz',
  'informkz.com',
];

const ofKind = <Kind extends QuestionKind>(kind: Kind) =>
  WHOLE_BANK.filter((question): question is Extract<Question, { kind: Kind }> => question.kind === kind);

const placesOf = (question: Question) =>
  correctOptionsOf(question).map((right) => question.options.findIndex(({ id }) => id === right));

describe('the literacy bank', () => {
  it('has at least 45 questions of every kind, and covers every topic', () => {
    expect(WHOLE_BANK.length).to.be.at.least(45);
    expect(ofKind('multiple').length).to.be.at.least(5);
    expect(ofKind('order').length).to.be.at.least(4);
    expect(ofKind('true-false').length).to.be.at.least(8);
    for (const topic of TOPICS)
      expect(WHOLE_BANK.filter((question) => question.topic === topic).length, topic).to.be.at.least(6);
  });

  it('names each question once, with ids that the wire accepts', () => {
    const ids = WHOLE_BANK.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const question of WHOLE_BANK) {
      const optionIds = question.options.map(({ id }) => id);
      expect(new Set(optionIds).size, question.id).to.equal(optionIds.length);
      expect(optionIds, question.id).not.to.include(DONT_KNOW);
      for (const id of [question.id, ...optionIds]) expect(id).to.match(ID);
    }
  });

  it('names options by their place, which says nothing of the answer', () => {
    for (const { id, kind, options } of WHOLE_BANK) {
      const expected =
        kind === 'true-false' ? ['true', 'false'] : ['a', 'b', 'c', 'd'].slice(0, options.length);
      expect(
        options.map((option) => option.id),
        id,
      ).to.deep.equal(expected);
    }
  });

  it('has one right answer among three or four, and of two to a statement', () => {
    for (const question of [...ofKind('single'), ...ofKind('true-false')]) {
      if (question.kind === 'single') expect(question.options.length, question.id).to.be.within(3, 4);
      expect(correctOptionsOf(question).length, question.id).to.equal(1);
    }
  });

  it('has two or more right answers, and one wrong at least, where several are to be marked', () => {
    for (const question of ofKind('multiple')) {
      expect(question.options.length, question.id).to.be.within(3, 5);
      expect(correctOptionsOf(question).length, question.id).to.be.within(2, question.options.length - 1);
    }
  });

  it('puts every step of an order in its right place, and shows them in another', () => {
    for (const { id, options, rightOrder } of ofKind('order')) {
      const shown = options.map((option) => option.id);
      expect([...rightOrder].sort(), id).to.deep.equal([...shown].sort());
      expect(rightOrder, id).not.to.deep.equal(shown);
      expect(options.length, id).to.be.within(3, 4);
    }
  });

  it('does not give the answer away by its place', () => {
    const singles = ofKind('single').flatMap(placesOf);
    for (const place of [0, 1, 2])
      expect(singles.filter((it) => it === place).length / singles.length, `place ${place}`).to.be.within(
        0.15,
        0.55,
      );
    const agreed = ofKind('true-false').filter((question) => correctOptionsOf(question)[0] === 'true');
    expect(agreed.length / ofKind('true-false').length).to.be.within(0.35, 0.65);
    const patterns = ofKind('multiple').map((question) => placesOf(question).join(''));
    for (const pattern of patterns)
      expect(patterns.filter((it) => it === pattern).length, pattern).to.be.at.most(patterns.length / 2);
    for (const place of [0, 1, 2, 3])
      expect(patterns.filter((it) => it.includes(String(place))).length, `place ${place}`).to.be.within(
        2,
        patterns.length - 1,
      );
    const orders = ofKind('order').map(({ rightOrder }) => rightOrder.join(''));
    expect(new Set(orders).size).to.be.at.least(orders.length - 1);
  });

  it('does not give the answer away by its length', () => {
    const singles = ofKind('single');
    const longest = singles.filter(({ options }) => {
      const right = options.find(({ correct }) => correct)!.text.kk.length;
      return options.every(({ text, correct }) => correct === true || text.kk.length < right);
    });
    expect(longest.length / singles.length).to.be.below(0.6);
  });

  it('rests every question and every call on a known fact, and on a page of a known publisher', () => {
    for (const { id, factId, confidence } of WHOLE_BANK)
      expect(FACT_CONFIDENCE, id).to.have.property(factId, confidence);
    for (const { id, factIds, confidence } of SCAM_CALL.calls) {
      const grades = factIds.map((factId) => FACT_CONFIDENCE[factId]);
      expect(grades, id).not.to.include(undefined);
      expect(confidence, id).to.equal(grades.includes('medium') ? 'medium' : 'high');
    }
    for (const { id, source } of [...WHOLE_BANK, ...SCAM_CALL.calls]) {
      expect(source.url, id).to.match(/^https:\/\/[\x21-\x7e]+$/u);
      expect(PUBLISHERS, id).to.include(source.url.split('/')[2]);
      expect(source.title, id).not.to.equal('');
    }
  });

  it('keeps no fact that nothing rests on', () => {
    const used = new Set([
      ...WHOLE_BANK.map(({ factId }) => factId),
      ...SCAM_CALL.calls.flatMap(({ factIds }) => factIds),
    ]);
    expect(Object.keys(FACT_CONFIDENCE).filter((fact) => !used.has(fact))).to.deep.equal([]);
  });

  it('words a claim of medium confidence as somebody’s word', () => {
    const unsure = WHOLE_BANK.filter(({ confidence }) => confidence === 'medium');
    expect(unsure.length).to.be.at.least(4);
    for (const question of unsure) {
      const right = correctOptionsOf(question);
      for (const { id, why } of question.options.filter((option) => right.includes(option.id))) {
        const where = `${question.id}/${id}`;
        expect(why.kk, where).to.match(/түсіндіруінше|жазуынша/u);
        expect(why.ru, where).to.match(/^Как (?:объясняет|пишет)/u);
        expect(why.en, where).to.match(/^As one/u);
      }
    }
  });
});
