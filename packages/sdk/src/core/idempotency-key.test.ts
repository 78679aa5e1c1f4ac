import { parseIdempotencyKey } from '@amanat/contract';
import { expect } from 'chai';
import { createIdempotencyKey } from './idempotency-key.js';

describe('createIdempotencyKey', () => {
  it('makes keys that the contract takes, each once', () => {
    const keys = new Set<string>();
    for (let count = 0; count < 2000; count += 1) {
      const key = createIdempotencyKey();
      expect(parseIdempotencyKey(key)).to.equal(key);
      keys.add(key);
    }
    expect(keys.size).to.equal(2000);
  });

  it('uses the whole alphabet', () => {
    let text = '';
    for (let count = 0; count < 200; count += 1) text += createIdempotencyKey();
    expect(new Set(text).size).to.equal(64);
  });
});
