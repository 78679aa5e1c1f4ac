// A quiz of somebody's own is judged twice: by the schema that editors use, and by the reader that pages load.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { QuizFileSchema, quizFileJsonSchema } from '@amanat/contract';
import { readQuizFile } from '@amanat/rules/literacy/quiz-file';

/** What no JSON Schema says: the schema may pass such a file, the reader may not. */
const OVER_AND_ABOVE = ['right-options', 'right-order', 'same-id-twice'];

const words = fc.constantFrom('Иә', 'Жоқ', 'Мүмкін', 'a'.repeat(1000));
const text = fc
  .record({ kk: words, ru: words, en: words }, { requiredKeys: [] })
  .filter((languages) => Object.keys(languages).length > 0);
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd1', 'x-9', '0'), { minLength: 2, maxLength: 5 });
const source = fc.record({ title: words.map((title) => title.slice(0, 300)), url: fc.webUrl() });

const question = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
    kind: fc.constantFrom('single', 'true-false', 'multiple', 'order'),
    stem: text,
    ids,
    right: fc.nat(),
    text,
    why: fc.option(text),
    source: fc.option(source),
  })
  .map(({ id, kind, stem, ids, right, text, why, source }) => ({
    id,
    kind,
    stem,
    options: ids.map((option, index) => ({
      id: option,
      text,
      ...(kind !== 'order' && index === right % ids.length && { correct: true }),
      ...(why && { why }),
    })),
    ...(kind === 'order' && { rightOrder: [...ids].reverse() }),
    ...(source && { source }),
  }));
const wholeFile = fc.record({
  amanatQuiz: fc.constant(1),
  id: fc.constant('auyl'),
  title: text,
  questions: fc.uniqueArray(question, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
});

const ODD = [
  undefined,
  null,
  0,
  2,
  '',
  'Ә',
  'essay',
  'a',
  [],
  ['a'],
  {},
  true,
  'a'.repeat(1001),
  'javascript:1',
];
const change = fc.record({
  at: fc.nat(),
  by: fc.constantFrom(...ODD),
  name: fc.constantFrom('de', 'extra', 'why'),
});

type Holder = Record<string, unknown>;
/** Every object and list in a value. */
const holdersIn = (value: unknown): Holder[] =>
  typeof value === 'object' && value !== null
    ? [value as Holder, ...Object.values(value).flatMap(holdersIn)]
    : [];

/** Puts something odd at a random place, or beside what is there. */
function spoil(file: unknown, { at, by, name }: { at: number; by: unknown; name: string }): void {
  const places = holdersIn(file).flatMap((holder) =>
    [...Object.keys(holder), name].map((key) => ({ holder, key })),
  );
  const { holder, key } = places[at % places.length]!;
  if (!Array.isArray(holder) || key !== name) holder[key] = structuredClone(by);
}

describe('a quiz file', () => {
  it('passes the reader only when it passes the schema, and the other way round but for its right answers', () => {
    const seen = { passed: 0, refused: 0, overAndAbove: 0 };
    fc.assert(
      fc.property(wholeFile, fc.array(change, { maxLength: 2 }), (whole, changes) => {
        const file: unknown = structuredClone(whole);
        for (const one of changes) spoil(file, one);
        const json: unknown = JSON.parse(JSON.stringify(file));
        const bySchema = QuizFileSchema.safeParse(json).success;
        const read = readQuizFile(json);
        const onlyOverAndAbove =
          'problems' in read && read.problems.every(({ code }) => OVER_AND_ABOVE.includes(code));
        if ('quiz' in read) seen.passed++;
        else if (onlyOverAndAbove) seen.overAndAbove++;
        else seen.refused++;
        expect('quiz' in read || onlyOverAndAbove, JSON.stringify(read)).to.equal(bySchema);
        if (changes.length === 0) expect(read).to.have.property('quiz');
      }),
      { numRuns: 5000 },
    );
    expect(seen.passed).to.be.greaterThan(100);
    expect(seen.refused).to.be.greaterThan(100);
    expect(seen.overAndAbove).to.be.greaterThan(0);
  });

  it('to copy is right, and names its schema', () => {
    const example = new URL('../../../examples/plain-html/own-quiz.json', import.meta.url);
    const file = JSON.parse(readFileSync(example, 'utf8')) as { $schema: string };
    expect(readQuizFile(file)).to.have.property('quiz');
    expect(QuizFileSchema.safeParse(file).success).to.equal(true);
    expect(readFileSync(new URL(file.$schema, example), 'utf8')).to.include('"Amanat quiz"');
  });

  it('has a JSON Schema that is committed as it is made', () => {
    const committed: unknown = JSON.parse(
      readFileSync(new URL('../../../packages/contract/quiz-file.schema.json', import.meta.url), 'utf8'),
    );
    expect(committed).to.deep.equal(quizFileJsonSchema());
  });
});
