import { expect } from 'chai';
import { LoanInputError } from './loan-input-error.js';
import { tenge, tengeDecimal, tiyn } from './money.js';

describe('money', () => {
  it('in tenge becomes whole tiyn, also where a float would not', () => {
    expect([0.29, 88_736.81, 100_000_000_000].map(tenge)).to.deep.equal([29, 8_873_681, 10_000_000_000_000]);
  });

  it('that is not whole tiyn is refused', () => {
    for (const make of [() => tenge(0.001), () => tenge(NaN), () => tiyn(0.5), () => tiyn(2 ** 53)]) {
      expect(make).to.throw(LoanInputError, 'not-whole-tiyn');
    }
  });

  it('is written as a plain decimal', () => {
    expect([8_873_681, 5, 0, -150].map((amount) => tengeDecimal(tiyn(amount)))).to.deep.equal([
      '88736.81',
      '0.05',
      '0.00',
      '-1.50',
    ]);
  });
});
