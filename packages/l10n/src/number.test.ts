import { expect } from 'chai';
import fc from 'fast-check';
import { L10nInputError } from './input-error.js';
import { LOCALES } from './locale.js';
import { formatNumber } from './number.js';
import { formatPercent } from './percent.js';

describe('formatNumber', () => {
  it('groups thousands with U+00A0 in Kazakh and Russian and with a comma in English', () => {
    expect(formatNumber('kk', 64_400_000_000)).to.equal('64\u00a0400\u00a0000\u00a0000');
    expect(formatNumber('ru', 64_400_000_000)).to.equal('64\u00a0400\u00a0000\u00a0000');
    expect(formatNumber('en', 64_400_000_000)).to.equal('64,400,000,000');
    expect(formatNumber('kk', 1234.5)).to.equal('1\u00a0234,5');
    expect(formatNumber('en', 1234.5)).to.equal('1,234.5');
    expect(formatNumber('kk', 999)).to.equal('999');
    expect(formatNumber('kk', 12_345_678_901_234_567_890n)).to.equal(
      '12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890',
    );
  });

  it('rounds the decimal that people see, half away from zero', () => {
    expect(formatNumber('en', 1.005, { fractionDigits: 2 })).to.equal('1.01');
    expect(formatNumber('en', -2.5, { fractionDigits: 0 })).to.equal('-3');
    expect(formatNumber('en', 0.0005)).to.equal('0.001');
    expect(formatNumber('en', 9.9996)).to.equal('10');
    expect(formatNumber('kk', 5, { fractionDigits: 2 })).to.equal('5,00');
  });

  it('reads numbers that JavaScript writes with an exponent', () => {
    expect(formatNumber('en', 1.5e21)).to.equal('1,500,000,000,000,000,000,000');
    expect(formatNumber('en', 1.5e-7)).to.equal('0');
    expect(formatNumber('en', 1.5e-7, { fractionDigits: 8 })).to.equal('0.00000015');
  });

  it('never prints a minus before zero', () => {
    for (const value of [-0, -0.0001, -0.4]) {
      expect(formatNumber('kk', value, { fractionDigits: 0 })).to.equal('0');
    }
    expect(formatNumber('kk', -1235)).to.equal('-1\u00a0235');
  });

  it('refuses what is no number, and does not repeat it', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(() => formatNumber('kk', value))
        .to.throw(L10nInputError)
        .with.property('message', 'not-a-number');
    }
  });

  it('prints what an Intl that knows the language prints', () => {
    const tags = { kk: 'kk', ru: 'ru-KZ', en: 'en-GB' } as const;
    // Chromium claims kk and prints root data, so the output is asked, not supportedLocalesOf.
    const honest = LOCALES.filter(
      (locale) => locale !== 'kk' || new Intl.NumberFormat('kk').format(1234.5) === '1\u00a0234,5',
    );
    for (const locale of honest) {
      const intl = new Intl.NumberFormat(tags[locale]);
      fc.assert(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
          expect(formatNumber(locale, value)).to.equal(intl.format(value).replace(/^-0$/, '0'));
        }),
      );
    }
  });
});

describe('formatPercent', () => {
  it('has no space in Kazakh and English and U+00A0 in Russian', () => {
    expect(formatPercent('kk', 2.5)).to.equal('2,5%');
    expect(formatPercent('ru', 2.5)).to.equal('2,5\u00a0%');
    expect(formatPercent('en', 2.5)).to.equal('2.5%');
    expect(formatPercent('kk', 100)).to.equal('100%');
    expect(formatPercent('ru', 100)).to.equal('100\u00a0%');
  });

  it('takes decimal strings and a number of digits', () => {
    expect(formatPercent('kk', '2.50')).to.equal('2,5%');
    expect(formatPercent('kk', '26.8241795')).to.equal('26,82%');
    expect(formatPercent('kk', '26.8241795', { fractionDigits: 1 })).to.equal('26,8%');
    expect(formatPercent('kk', '5', { fractionDigits: 1 })).to.equal('5,0%');
    for (const written of ['', '2,5', '0x10', '1 000', 'abc']) {
      expect(() => formatPercent('kk', written), written).to.throw(L10nInputError);
    }
  });
});
