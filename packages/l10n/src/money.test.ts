import { expect } from 'chai';
import { L10nInputError } from './input-error.js';
import { formatCompact } from './compact.js';
import { formatTenge, formatTiyn, withTengeSign } from './money.js';

const NBSP = '\u00a0';

describe('formatTenge', () => {
  it('writes ₸ after the sum in Kazakh and Russian and before it in English', () => {
    const sum = `64${NBSP}400${NBSP}000${NBSP}000${NBSP}₸`;
    expect(formatTenge('kk', 64_400_000_000)).to.equal(sum);
    expect(formatTenge('ru', 64_400_000_000n)).to.equal(sum);
    expect(formatTenge('en', 64_400_000_000)).to.equal('₸64,400,000,000');
    expect(formatTenge('kk', 5_000_000)).to.equal(`5${NBSP}000${NBSP}000${NBSP}₸`);
  });

  it('keeps the minus outermost', () => {
    expect(formatTenge('kk', -1235)).to.equal(`-1${NBSP}235${NBSP}₸`);
    expect(formatTenge('en', -1235)).to.equal('-₸1,235');
    expect(formatTenge('en', -0)).to.equal('₸0');
  });

  it('refuses a fraction of a tenge', () => {
    expect(() => formatTenge('kk', 0.5))
      .to.throw(L10nInputError)
      .with.property('code', 'not-whole');
    expect(() => formatTenge('kk', NaN))
      .to.throw(L10nInputError)
      .with.property('code', 'not-a-number');
  });
});

describe('formatTiyn', () => {
  it('keeps both digits of the tiyn', () => {
    expect(formatTiyn('kk', 12_345_670n)).to.equal(`123${NBSP}456,70${NBSP}₸`);
    expect(formatTiyn('en', 12_345_670)).to.equal('₸123,456.70');
    expect(formatTiyn('kk', 5)).to.equal(`0,05${NBSP}₸`);
    expect(formatTiyn('kk', -5)).to.equal(`-0,05${NBSP}₸`);
    expect(formatTiyn('en', 900_719_925_474_099_399n)).to.equal('₸9,007,199,254,740,993.99');
  });

  it('rounds to tenge half up when asked to leave the tiyn out', () => {
    expect(formatTiyn('en', 149, { fraction: 'never' })).to.equal('₸1');
    expect(formatTiyn('en', 150, { fraction: 'never' })).to.equal('₸2');
    expect(formatTiyn('en', 99_999_950n, { fraction: 'never' })).to.equal('₸1,000,000');
    expect(formatTiyn('en', -49, { fraction: 'never' })).to.equal('₸0');
  });

  it('leaves out tiyn that are nought when asked to', () => {
    expect(formatTiyn('en', 100, { fraction: 'auto' })).to.equal('₸1');
    expect(formatTiyn('en', 110, { fraction: 'auto' })).to.equal('₸1.10');
  });
});

describe('withTengeSign', () => {
  it('goes with a compact number', () => {
    expect(withTengeSign('kk', formatCompact('kk', 64_400_000_000).text)).to.equal(`64,4${NBSP}млрд${NBSP}₸`);
    expect(withTengeSign('en', formatCompact('en', -64_400_000_000).text)).to.equal('-₸64.4B');
  });
});
