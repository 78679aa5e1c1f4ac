import { expect } from 'chai';
import fc from 'fast-check';
import { LOCALES } from './locale.js';
import { comparator, compareKazakh } from './order.js';

const ALPHABET = 'А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я'.split(
  ' ',
);

describe('compareKazakh', () => {
  it('follows the 42 letters of the alphabet, capital or small', () => {
    expect(ALPHABET).to.have.length(42);
    expect([...ALPHABET].reverse().sort(compareKazakh)).to.deep.equal(ALPHABET);
    const small = ALPHABET.map((letter) => letter.toLowerCase());
    expect([...small].reverse().sort(compareKazakh)).to.deep.equal(small);
  });

  it('sorts district names as a Kazakh reader looks for them', () => {
    expect(
      ['Іле', 'Қаратал', 'Кеген', 'Ұйғыр', 'Үржар', 'Әулиекөл', 'Абай'].sort(compareKazakh),
    ).to.deep.equal(['Абай', 'Әулиекөл', 'Кеген', 'Қаратал', 'Ұйғыр', 'Үржар', 'Іле']);
  });

  it('lets letter case break ties only, small letters first', () => {
    expect(['Б', 'А', 'а', 'б'].sort(compareKazakh)).to.deep.equal(['а', 'А', 'б', 'Б']);
    expect(['Абай', 'абайла'].sort(compareKazakh)).to.deep.equal(['Абай', 'абайла']);
  });

  it('puts signs, digits, Cyrillic and Latin in that order', () => {
    expect(['Zhet', 'Äb', 'Az', 'Абай', '9', '10', '«Абай»'].sort(compareKazakh)).to.deep.equal([
      '«Абай»',
      '10',
      '9',
      'Абай',
      'Az',
      'Äb',
      'Zhet',
    ]);
  });
});

describe('comparator', () => {
  it('takes Ё for Е in Russian but after it in Kazakh', () => {
    expect(['Ёлка', 'Еж', 'Ель', 'Если'].sort(comparator('ru'))).to.deep.equal(['Еж', 'Ёлка', 'Ель', 'Если']);
    expect(['Ёлка', 'Если'].sort(comparator('kk'))).to.deep.equal(['Если', 'Ёлка']);
    expect(['Все', 'Всё', 'все', 'всё'].sort(comparator('ru'))).to.deep.equal(['все', 'Все', 'всё', 'Всё']);
  });

  it('puts Latin first in English', () => {
    expect(['Абай', 'Zhetisu'].sort(comparator('en'))).to.deep.equal(['Zhetisu', 'Абай']);
  });

  it('knows a letter written as two characters', () => {
    const written = 'Айна';
    const decomposed = written.normalize('NFD');
    expect(decomposed).not.to.equal(written);
    expect(compareKazakh(decomposed, written)).not.to.equal(0);
    expect(compareKazakh(decomposed, 'Аида')).to.be.above(0);
    expect(compareKazakh('Аида', decomposed)).to.be.below(0);
    expect(['Аян', decomposed, 'Аида'].sort(compareKazakh)).to.deep.equal(['Аида', decomposed, 'Аян']);
  });

  it('is a total order in which only identical texts are equal', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...ALPHABET,
        ...ALPHABET.map((l) => l.toLowerCase()),
        'й',
        'й'.normalize('NFD'),
        'a',
        'Z',
        'ä',
        '1',
        ' ',
        '-',
        'ў',
        '😀',
      ),
      maxLength: 4,
    });
    for (const locale of LOCALES) {
      const compare = comparator(locale);
      fc.assert(
        fc.property(text, text, text, (a, b, c) => {
          expect(Math.sign(compare(a, b))).to.equal(-Math.sign(compare(b, a)) + 0);
          expect(compare(a, b) === 0).to.equal(a === b);
          if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).to.be.at.most(0);
        }),
        { numRuns: 1000 },
      );
    }
  });
});
