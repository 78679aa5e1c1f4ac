import { expect } from 'chai';
import { define } from './define.js';

describe('defining a tag', () => {
  it('keeps the first of two, and does not throw', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('test-defined-twice', First);
    define('test-defined-twice', Second);
    expect(customElements.get('test-defined-twice')).to.equal(First);
  });
});

describe('two versions of an element on one page', () => {
  it('are both named to the developer', () => {
    const warned: unknown[] = [];
    const real = console.warn;
    console.warn = (...words: unknown[]) => warned.push(...words);
    try {
      define(
        'test-two-versions',
        class extends HTMLElement {
          static version = '1.2.0';
        },
      );
      define(
        'test-two-versions',
        class extends HTMLElement {
          static version = '1.3.0';
        },
      );
    } finally {
      console.warn = real;
    }
    expect(warned).to.have.lengthOf(1);
    expect(String(warned[0])).to.contain('1.2.0').and.to.contain('1.3.0');
  });
});
