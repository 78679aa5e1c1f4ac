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
