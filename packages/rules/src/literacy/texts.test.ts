import { expect } from 'chai';
import { EVERY_TEXT, LANGUAGES, numbersIn, sentencesIn, wordsIn } from './literacy.test.parts.js';
import { WHOLE_BANK } from './sets.js';

describe('what a visitor reads in the quiz and in the rehearsal', () => {
  it('is said in three languages', () => {
    expect(EVERY_TEXT.length).to.be.greaterThan(400);
    for (const [where, text] of EVERY_TEXT) {
      expect(Object.keys(text).sort(), where).to.deep.equal(['en', 'kk', 'ru']);
      for (const language of LANGUAGES)
        expect(text[language], `${where} ${language}`).to.match(/^\S(?:.*\S)?$/u);
    }
  });

  it('asks in at most 18 words and explains in sentences of at most 15', () => {
    for (const { id, stem } of WHOLE_BANK) {
      for (const language of LANGUAGES)
        expect(wordsIn(stem[language]), `${id} ${language}`).to.be.at.most(18);
    }
    const long = EVERY_TEXT.flatMap(([where, text]) =>
      LANGUAGES.flatMap((language) =>
        sentencesIn(text[language])
          .filter((sentence) => wordsIn(sentence) > 15)
          .map((sentence) => `${where} ${language}: ${sentence}`),
      ),
    );
    expect(long).to.deep.equal([]);
  });

  it('says the same numbers in every language', () => {
    for (const [where, text] of EVERY_TEXT) {
      expect(numbersIn(text.ru), `${where} ru`).to.deep.equal(numbersIn(text.kk));
      expect(numbersIn(text.en), `${where} en`).to.deep.equal(numbersIn(text.kk));
    }
  });

  it('names the same addresses and holds the same gaps in every language', () => {
    const marks = (text: string) =>
      (text.match(/\{\w+\}|https?:\/\/[^\s»”]+|\b[\w.-]+\.kz\b/gu) ?? [])
        .map((mark) => mark.toLowerCase())
        .sort();
    for (const [where, text] of EVERY_TEXT) {
      expect(marks(text.ru), `${where} ru`).to.deep.equal(marks(text.kk));
      expect(marks(text.en), `${where} en`).to.deep.equal(marks(text.kk));
    }
  });

  it('keeps digits together, and glues no ending to a number or a gap', () => {
    for (const [where, text] of EVERY_TEXT) {
      for (const language of LANGUAGES) {
        expect(text[language], `${where} ${language}`).not.to.match(/\d (?:\d{3}(?!\d)|%)/u);
        expect(text[language], `${where} ${language}`).not.to.match(/[\d%₸}]-?\p{Ll}|[%₸}]-/u);
      }
      expect(text.kk, where).not.to.match(/[\d%₸}]-\p{L}/u);
    }
  });

  it('uses the dash and the quotation marks of each language', () => {
    for (const [where, { kk, ru, en }] of EVERY_TEXT) {
      expect(kk, where).not.to.match(/—|["“”]| - /u);
      expect(ru, where).not.to.match(/–|["“”]| - /u);
      expect(en, where).not.to.match(/[«»"]| - /u);
    }
  });

  it('mixes no alphabets: Kazakh letters stay out of Russian prose, and no Latin letter hides in a word', () => {
    for (const [where, text] of EVERY_TEXT) {
      expect(text.ru.replaceAll(/«[^»]*»/gu, ''), where).not.to.match(/[әғқңөұүһі]/iu);
      for (const language of LANGUAGES) {
        expect(text[language], `${where} ${language}`).not.to.match(
          /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u,
        );
      }
    }
  });

  it('addresses a Kazakh reader as «Сіз»', () => {
    for (const [where, { kk }] of EVERY_TEXT.filter(([at]) => !at.startsWith('fraud-lend-the-card')))
      expect(kk, where).not.to.match(/(?<!\p{L})(?:сен|сенің|саған|сені|сенде)(?!\p{L})/iu);
  });

  it('explains ЖТСМ, АЕК, ЭЦҚ and атқарушылық жазба in the question that uses them', () => {
    const explained: [RegExp, RegExp][] = [
      [/ЖТСМ/u, /толық (?:жылдық )?баға/u],
      [/АЕК/u, /айлық есептік көрсеткіш/u],
      [/ЭЦҚ/u, /электрондық қолтаңба/iu],
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
});
