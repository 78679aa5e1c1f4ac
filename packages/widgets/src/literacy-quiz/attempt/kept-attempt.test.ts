import { expect } from 'chai';
import { SHORT_QUESTIONS } from '@amanat/rules/literacy/short-set';
import { ATTEMPT_KEY, editionOf, forgetAttempt, keepAttempt, readAttempt } from './kept-attempt.js';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 24);
const attempt = { set: 'short', edition: 'abc', answers: { one: 'a', two: 'a c' } };

/** A storage in memory. */
function shelf(): Storage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

describe('an unfinished quiz on the device', () => {
  it('is there again until 30 days have gone, and then is removed', () => {
    const storage = shelf();
    keepAttempt(storage, attempt, NOW);
    expect(readAttempt(storage, NOW + 30 * DAY)).to.deep.equal(attempt);
    expect(readAttempt(storage, NOW + 30 * DAY + 1)).to.equal(undefined);
    expect(storage.length).to.equal(0);
  });

  it('is removed on request', () => {
    const storage = shelf();
    keepAttempt(storage, attempt, NOW);
    forgetAttempt(storage);
    expect(storage.length).to.equal(0);
  });

  it('is no more than a set, an edition, answers and a time', () => {
    const storage = shelf();
    keepAttempt(storage, attempt, NOW);
    expect(Object.keys(JSON.parse(storage.getItem(ATTEMPT_KEY) ?? '') as object)).to.have.members([
      'set',
      'edition',
      'answers',
      'keptAt',
    ]);
  });

  for (const unreadable of [
    '',
    '{',
    'null',
    '[]',
    '{"set":"short"}',
    '{"set":1,"edition":"a","answers":{},"keptAt":1}',
  ])
    it(`is removed when it is ${unreadable || 'empty'}`, () => {
      const storage = shelf();
      storage.setItem(ATTEMPT_KEY, unreadable);
      expect(readAttempt(storage, NOW)).to.equal(undefined);
      expect(storage.length).to.equal(0);
    });

  it('is nowhere where storage is closed or full, and nothing breaks', () => {
    const closed = new Proxy(shelf(), {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
    keepAttempt(closed, attempt, NOW);
    forgetAttempt(closed);
    expect(readAttempt(closed, NOW)).to.equal(undefined);
    expect(readAttempt(undefined, NOW)).to.equal(undefined);
  });

  it('survives a library that has changed how lists become JSON', () => {
    const lists = Array.prototype as { toJSON?: () => string };
    lists.toJSON = () => 'changed';
    try {
      const storage = shelf();
      keepAttempt(storage, attempt, NOW);
      expect(readAttempt(storage, NOW)).to.deep.equal(attempt);
    } finally {
      delete lists.toJSON;
    }
  });
});

describe('the edition of a set', () => {
  it('changes with a word of a question or of an answer, and not by itself', () => {
    const [first, ...others] = SHORT_QUESTIONS;
    if (!first) throw new Error('no question');
    const edition = editionOf(SHORT_QUESTIONS);
    expect(editionOf([...SHORT_QUESTIONS])).to.equal(edition);
    expect(editionOf([{ ...first, stem: { ...first.stem, kk: 'Басқа сұрақ' } }, ...others])).not.to.equal(
      edition,
    );
    expect(editionOf([{ ...first, options: first.options.slice(1) }, ...others])).not.to.equal(edition);
    expect(editionOf(others)).not.to.equal(edition);
  });
});
