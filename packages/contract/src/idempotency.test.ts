import { expect } from 'chai';
import fc from 'fast-check';
import { parseIdempotencyKey } from './idempotency.js';

const keys = fc.stringMatching(/^[A-Za-z0-9_-]{22,255}$/);

describe('parseIdempotencyKey', () => {
  it('takes a key bare and as a quoted string', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(parseIdempotencyKey(key)).to.equal(key);
        expect(parseIdempotencyKey(`"${key}"`)).to.equal(key);
      }),
    );
  });

  it('takes a UUID', () => {
    const uuid = '0b0f8cc3-6a0c-4b0a-8f39-1f0e6c1d9a55';
    expect(parseIdempotencyKey(uuid)).to.equal(uuid);
  });

  for (const header of [
    '',
    '"',
    '""',
    'a'.repeat(21),
    'a'.repeat(256),
    `"${'a'.repeat(22)}`,
    `${'a'.repeat(22)}, ${'b'.repeat(22)}`,
    `${'a'.repeat(22)}+`,
    `${'a'.repeat(22)}\n`,
  ]) {
    it(`refuses ${JSON.stringify(header.replace(/(a)\1{9,}/, '…'))} (${String(header.length)} characters)`, () => {
      expect(parseIdempotencyKey(header)).to.equal(null);
    });
  }
});
