import { expect } from 'chai';
import type { LocalizedText } from '../source.js';
import { FACT_CONFIDENCE } from './facts.js';
import { nextSteps } from './next-steps.js';
import { QUIZ_SET_TITLES, SHORT_SET, WHOLE_BANK, questionsOf } from './sets.js';
import { DONT_KNOW, TOPICS } from './types.js';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
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
  'mgorod.kz',
  'alau.kz',
  'baq.kz',
  'informkz.com',
];

function wordsIn(text: string): number {
  return text.split(/[ \n]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!])[»”]?,? (?=[–—«“]?\p{Lu}|[–—] )/u);
}

/** Numbers of a text with the separators of its language taken out, in order of size. */
function numbersIn(text: string): string[] {
  const plain = text.replaceAll(/(?<=\d)[\u00a0,](?=\d{3}(?!\d))/gu, '').replaceAll(/(?<=\d),(?=\d)/gu, '.');
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).sort();
}

const texts: [string, LocalizedText][] = WHOLE_BANK.flatMap((question) => [
  [question.id, question.stem] as [string, LocalizedText],
  ...question.options.flatMap((option): [string, LocalizedText][] => [
    [`${question.id}/${option.id}`, option.text],
    [`${question.id}/${option.id} why`, option.why],
  ]),
]);
for (const topic of TOPICS)
  nextSteps([topic]).forEach((step) => texts.push([`step after ${topic}`, step.text]));
for (const title of Object.values(QUIZ_SET_TITLES)) texts.push(['title', title]);

describe('the literacy bank', () => {
  it('has at least twenty questions, and covers every topic', () => {
    expect(WHOLE_BANK.length).to.be.at.least(20);
    for (const topic of TOPICS) {
      const least = topic === 'bankruptcy' || topic === 'stop-credit' ? 2 : 3;
      expect(WHOLE_BANK.filter((question) => question.topic === topic).length, topic).to.be.at.least(least);
    }
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

  it('gives three or four options, two for a statement, of which exactly one is right', () => {
    for (const question of WHOLE_BANK) {
      if (question.kind === 'single') expect(question.options.length, question.id).to.be.within(3, 4);
      else expect(question.options.map(({ id }) => id)).to.deep.equal(['true', 'false']);
      expect(question.options.filter(({ correct }) => correct).length, question.id).to.equal(1);
    }
  });

  it('does not give the answer away by its place or by its length', () => {
    const singles = WHOLE_BANK.filter(({ kind }) => kind === 'single');
    const places = singles.map(({ options }) => options.findIndex(({ correct }) => correct));
    for (const place of [0, 1, 2]) {
      expect(places.filter((it) => it === place).length / places.length, `place ${place}`).to.be.below(0.55);
    }
    const longest = singles.filter(({ options }) => {
      const right = options.find(({ correct }) => correct)!.text.kk.length;
      return options.every(({ text, correct }) => correct === true || text.kk.length < right);
    });
    expect(longest.length / singles.length).to.be.below(0.6);
  });

  it('says everything, with a reason for every option, in three languages', () => {
    for (const [where, text] of texts) {
      expect(Object.keys(text).sort(), where).to.deep.equal(['en', 'kk', 'ru']);
      for (const language of LANGUAGES)
        expect(text[language].trim(), `${where} ${language}`).not.to.equal('');
    }
  });

  it('asks in at most 18 words and explains in sentences of at most 15', () => {
    for (const { id, stem } of WHOLE_BANK) {
      for (const language of LANGUAGES)
        expect(wordsIn(stem[language]), `${id} ${language}`).to.be.at.most(18);
    }
    for (const [where, text] of texts) {
      for (const language of LANGUAGES) {
        for (const sentence of sentencesIn(text[language])) {
          expect(wordsIn(sentence), `${where} ${language}: ${sentence}`).to.be.at.most(15);
        }
      }
    }
  });

  it('says the same numbers in every language', () => {
    for (const [where, text] of texts) {
      expect(numbersIn(text.ru), `${where} ru`).to.deep.equal(numbersIn(text.kk));
      expect(numbersIn(text.en), `${where} en`).to.deep.equal(numbersIn(text.kk));
    }
  });

  it('keeps digits together, and glues no ending to a number', () => {
    for (const [where, text] of texts) {
      for (const language of LANGUAGES) {
        expect(text[language], `${where} ${language}`).not.to.match(/\d (?:\d{3}(?!\d)|%)/u);
        expect(text[language], `${where} ${language}`).not.to.match(/[\d%₸]-?\p{Ll}|[%₸]-/u);
      }
      expect(text.kk, where).not.to.match(/[\d%₸]-\p{L}/u);
    }
  });

  it('mixes no alphabets: Kazakh letters stay out of Russian prose, and no Latin letter hides in a word', () => {
    for (const [where, text] of texts) {
      expect(text.ru.replaceAll(/«[^»]*»/gu, ''), where).not.to.match(/[әғқңөұүһі]/iu);
      for (const language of LANGUAGES) {
        expect(text[language], `${where} ${language}`).not.to.match(
          /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u,
        );
      }
    }
  });

  it('explains ЖТСМ, АЕК and атқарушылық жазба in the question that uses them', () => {
    const explained: [RegExp, RegExp][] = [
      [/ЖТСМ/u, /толық (?:жылдық )?баға/u],
      [/АЕК/u, /айлық есептік көрсеткіш/u],
      [/тқарушылық жазба/u, /сотсыз өндіру/u],
      [/йыппұл/u, /кешіктір/u],
    ];
    for (const { id, stem, options } of WHOLE_BANK) {
      const all = [stem, ...options.flatMap(({ text, why }) => [text, why])].map(({ kk }) => kk).join(' ');
      for (const [term, meaning] of explained) {
        if (term.test(all)) expect(all, `${id} ${term.source}`).to.match(meaning);
      }
    }
  });

  it('rests every question on a known fact, an absolute address of a known publisher, and a day to check by', () => {
    for (const { id, factId, confidence, source, reviewBy } of WHOLE_BANK) {
      expect(FACT_CONFIDENCE, id).to.have.property(factId, confidence);
      expect(source.url, id).to.match(/^https:\/\/[\x21-\x7e]+$/u);
      expect(PUBLISHERS, id).to.include(source.url.split('/')[2]);
      expect(reviewBy, id).to.match(/^\d{4}-\d{2}-\d{2}$/u);
      expect(reviewBy > (source.readOn ?? ''), id).to.equal(true);
    }
    const used = new Set(WHOLE_BANK.map(({ factId }) => factId));
    expect(Object.keys(FACT_CONFIDENCE).filter((fact) => !used.has(fact))).to.deep.equal([]);
  });

  it('words a claim of medium confidence as somebody’s word', () => {
    for (const { id, confidence, options } of WHOLE_BANK.filter((it) => it.confidence === 'medium')) {
      const right = options.find(({ correct }) => correct)!.why;
      expect(confidence).to.equal('medium');
      expect(right.kk, id).to.match(/түсіндіруінше|жазуынша/u);
      expect(right.ru, id).to.match(/^Как (?:объясняет|пишет)/u);
      expect(right.en, id).to.match(/^As one/u);
    }
  });

  it('asks ten questions over all topics in the short set', () => {
    const short = questionsOf('short');
    expect(short.map(({ id }) => id)).to.deep.equal(SHORT_SET);
    expect(short.length).to.equal(10);
    expect(new Set(short.map(({ topic }) => topic)).size).to.equal(TOPICS.length);
    for (const question of short) expect(WHOLE_BANK).to.include(question);
  });
});
