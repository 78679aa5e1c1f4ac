import { expect } from 'chai';
import fc from 'fast-check';
import { fieldProblems } from './field-problems.js';
import { openSet, typedText } from './vocabulary.js';

const schema = typedText(1, 20);
const codesOf = (text: unknown) => {
  const parsed = schema.safeParse(text);
  return parsed.success ? [] : fieldProblems(parsed.error.issues).map(({ code }) => code);
};

describe('typed text', () => {
  it('keeps what a person can write, trimmed', () => {
    expect(schema.parse('  Ауыл әкімдігі 🙂 ')).to.equal('Ауыл әкімдігі 🙂');
  });

  it('refuses U+0000 and lone surrogates wherever they stand', () => {
    const bad = fc.constantFrom('\u0000', '\ud83d', '\ude42');
    const ordinary = fc.stringMatching(/^[а-яa-z ]{0,8}$/);
    fc.assert(
      fc.property(ordinary, bad, ordinary, (before, character, after) => {
        expect(codesOf(before + character + after)).to.deep.equal(['unstorable-character']);
      }),
    );
  });

  it('takes any well-formed text within its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        fc.pre(text.trim().length > 0 && text.trim().length <= 20 && !text.includes('\u0000'));
        expect(codesOf(text)).to.deep.equal([]);
      }),
    );
  });

  it('has a length after trimming', () => {
    expect(codesOf('   ')).to.deep.equal(['too-small']);
    expect(codesOf('a'.repeat(21))).to.deep.equal(['too-big']);
    expect(codesOf(` ${'a'.repeat(20)} `)).to.deep.equal([]);
  });
});

describe('an open set', () => {
  it('lets members pass that this edition does not know, and nothing but text', () => {
    const colours = openSet(['red', 'green']);
    expect(colours.parse('blue')).to.equal('blue');
    expect(colours.safeParse(1).success).to.equal(false);
  });
});
