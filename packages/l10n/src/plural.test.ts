import { expect } from 'chai';
import fc from 'fast-check';
import { formatDuration } from './duration.js';
import { formatList } from './list.js';
import { LOCALES } from './locale.js';
import { plural, pluralCategory } from './plural.js';

describe('pluralCategory', () => {
  const categories = (locale: (typeof LOCALES)[number], type: 'cardinal' | 'ordinal', numbers: string) =>
    numbers
      .split(' ')
      .map((n) => pluralCategory(locale, n, type))
      .join(' ');

  it('follows CLDR for Kazakh', () => {
    expect(categories('kk', 'cardinal', '0 1 1.0 1.5 2 11 21 101')).to.equal(
      'other one one other other other other other',
    );
    expect(categories('kk', 'ordinal', '0 1 6 9 10 16 11 100 101 6.5')).to.equal(
      'other other many many many many other many other other',
    );
  });

  it('follows CLDR for Russian, with visible fraction digits', () => {
    expect(categories('ru', 'cardinal', '0 1 2 5 11 12 14 21 22 25 100 101 111 1.0 1.5')).to.equal(
      'many one few many many many many one few many many one many other other',
    );
    expect(pluralCategory('ru', 1)).to.equal('one');
    expect(pluralCategory('ru', 3, 'ordinal')).to.equal('other');
  });

  it('follows CLDR for English', () => {
    expect(categories('en', 'cardinal', '0 1 1.0 2')).to.equal('other one other other');
    expect(categories('en', 'ordinal', '1 2 3 4 11 12 13 21 22 23 111 113')).to.equal(
      'one two few other other other other one two few other other',
    );
  });

  it('agrees with Intl.PluralRules, which every engine has right', () => {
    for (const locale of LOCALES) {
      for (const type of ['cardinal', 'ordinal'] as const) {
        const rules = new Intl.PluralRules(locale, { type });
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 100_000 }), (n) => {
            expect(pluralCategory(locale, n, type)).to.equal(rules.select(n));
          }),
        );
      }
    }
  });
});

describe('plural', () => {
  it('falls back to the form that always exists', () => {
    expect(plural('kk', 1, { other: 'сұрақ' })).to.equal('сұрақ');
    expect(plural('ru', 22, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })).to.equal(
      'вопроса',
    );
  });
});

describe('formatDuration', () => {
  it('agrees the unit with the number', () => {
    expect(LOCALES.map((locale) => formatDuration(locale, 84, 'month'))).to.deep.equal([
      '84 ай',
      '84 месяца',
      '84 months',
    ]);
    expect(LOCALES.map((locale) => formatDuration(locale, 7, 'year'))).to.deep.equal([
      '7 жыл',
      '7 лет',
      '7 years',
    ]);
    expect(LOCALES.map((locale) => formatDuration(locale, 1, 'year'))).to.deep.equal([
      '1 жыл',
      '1 год',
      '1 year',
    ]);
    expect(LOCALES.map((locale) => formatDuration(locale, 1.5, 'year'))).to.deep.equal([
      '1,5 жыл',
      '1,5 года',
      '1.5 years',
    ]);
    expect(formatDuration('ru', 0.9999, 'year')).to.equal('1 год');
    expect(formatDuration('ru', 60, 'month')).to.equal('60 месяцев');
    expect(formatDuration('ru', 21, 'month')).to.equal('21 месяц');
    expect(formatDuration('ru', 3, 'day')).to.equal('3 дня');
  });
});

describe('formatList', () => {
  it('joins as CLDR does', () => {
    const lists = (...items: string[]) => LOCALES.map((locale) => formatList(locale, items));
    expect(lists()).to.deep.equal(['', '', '']);
    expect(lists('A')).to.deep.equal(['A', 'A', 'A']);
    expect(lists('A', 'B')).to.deep.equal(['A және B', 'A и B', 'A and B']);
    expect(lists('A', 'B', 'C')).to.deep.equal(['A, B, C', 'A, B и C', 'A, B and C']);
  });
});
