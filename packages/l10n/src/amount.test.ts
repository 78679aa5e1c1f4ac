import { expect } from 'chai';
import fc from 'fast-check';
import { LARGEST_AMOUNT, parseAmount, type AmountReading } from './amount.js';
import { formatCompact } from './compact.js';
import { LOCALES } from './locale.js';
import { formatTenge, formatTiyn } from './money.js';

const tenge = (amount: number): AmountReading => ({ ok: true, tenge: amount });

describe('parseAmount', () => {
  it('reads five million however it is typed', () => {
    const ways = [
      '5000000',
      '5 000 000',
      '5\u00a0000\u00a0000',
      '5\u202f000\u2009000',
      ' 5 000 000 ',
      '5,000,000',
      '5.000.000',
      '5, 000, 000',
      "5'000'000",
      '5000000₸',
      '5 000 000 ₸',
      '₸5,000,000',
      'KZT 5000000',
      '5 000 000 тг',
      '5 000 000 тг.',
      '5000000 ТЕҢГЕ',
      '5000000тенге',
      '5000000 tenge',
      '5 млн',
      '5млн',
      '5 МЛН.',
      '5 миллион',
      '5 миллионов',
      '5,0 млн',
      '5.0 million',
      '5m',
      '5M ₸',
      '5 mln',
      '5 млн. тг.',
      '5000 мың',
      '5 000 тыс.',
      '5 000 000,00',
      '5,000,000.00 ₸',
      '0,005 млрд',
      '\u200e5 000 000\u200f',
    ];
    for (const way of ways) expect(parseAmount(way), way).to.deep.equal(tenge(5_000_000));
  });

  it('reads words and fractions exactly', () => {
    expect(parseAmount('5,5 млн')).to.deep.equal(tenge(5_500_000));
    expect(parseAmount('5.5 миллион')).to.deep.equal(tenge(5_500_000));
    expect(parseAmount('1,1 млн')).to.deep.equal(tenge(1_100_000));
    expect(parseAmount('500 мың')).to.deep.equal(tenge(500_000));
    expect(parseAmount('500 тыс')).to.deep.equal(tenge(500_000));
    expect(parseAmount('500к')).to.deep.equal(tenge(500_000));
    expect(parseAmount('1,5 млрд')).to.deep.equal(tenge(1_500_000_000));
    expect(parseAmount('5 million')).to.deep.equal(tenge(5_000_000));
    expect(parseAmount('4,35 мың')).to.deep.equal(tenge(4_350));
    expect(parseAmount('1,125 млн')).to.deep.equal(tenge(1_125_000));
    expect(parseAmount('1,250.5 million')).to.deep.equal(tenge(1_250_500_000));
    expect(parseAmount('0')).to.deep.equal(tenge(0));
    expect(parseAmount('5,000')).to.deep.equal(tenge(5_000));
  });

  it('says why it cannot read something', () => {
    const cases: Record<string, string[]> = {
      empty: ['', '   ', '\u00a0\u200b'],
      'not-a-number': [
        'abc',
        '₸',
        'млн',
        '5 яблок',
        '5-6 млн',
        '5,,000',
        '5.000,000',
        '1,234.567',
        '1 234,567',
        '5000,000',
        '5,00,000',
        '5,',
        '5,000,000,00',
        '5 м',
        '1e6',
        '0x10',
        '٥',
        '+5',
        '5'.repeat(61),
        'constructor',
      ],
      negative: ['-5', '−5 000', '- 5 млн', '-₸1,235', '₸-5'],
      fraction: ['0,5', '5000000,50', '1.5', '1,2345678 млн', '0,5 ₸', '5,000,000.10'],
      'too-large': ['90071992547410', '99999 млрд', '9'.repeat(50)],
    };
    for (const [reason, inputs] of Object.entries(cases)) {
      for (const input of inputs) expect(parseAmount(input), input).to.deep.equal({ ok: false, reason });
    }
    expect(parseAmount(String(LARGEST_AMOUNT))).to.deep.equal(tenge(LARGEST_AMOUNT));
  });

  it('reads back every sum that Amanat writes', () => {
    for (const locale of LOCALES) {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: LARGEST_AMOUNT }), (sum) => {
          expect(parseAmount(formatTenge(locale, sum))).to.deep.equal(tenge(sum));
          expect(parseAmount(formatTiyn(locale, BigInt(sum) * 100n))).to.deep.equal(tenge(sum));
        }),
      );
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1e5, 1e8), (tenths, unit) => {
          for (const form of ['short', 'long'] as const) {
            const { text } = formatCompact(locale, tenths * unit, { form });
            if (/трлн|трилл|T$|tril/.test(text)) continue;
            expect(parseAmount(text).ok, text).to.equal(true);
          }
        }),
      );
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        expect(parseAmount(input)).to.have.property('ok');
      }),
    );
  });
});
