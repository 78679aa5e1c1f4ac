import { expect } from 'chai';
import { formatCompact } from './compact.js';
import { LOCALES, type Locale } from './locale.js';

const written = (value: number | bigint, form: 'short' | 'long') =>
  LOCALES.map((locale: Locale) => formatCompact(locale, value, { form }).text.replaceAll('\u00a0', '_'));

describe('formatCompact', () => {
  it('keeps the tenth that Intl drops', () => {
    expect(written(64_400_000_000, 'short')).to.deep.equal(['64,4_млрд', '64,4_млрд', '64.4B']);
    expect(written(64_400_000_000, 'long')).to.deep.equal([
      '64,4 миллиард',
      '64,4 миллиарда',
      '64.4 billion',
    ]);
    expect(written(17_200, 'short')).to.deep.equal(['17,2_мың', '17,2_тыс.', '17.2K']);
    expect(written(17_200, 'long')).to.deep.equal(['17,2 мың', '17,2 тысячи', '17.2 thousand']);
  });

  it('drops a tenth that is nought', () => {
    expect(written(65_000, 'long')).to.deep.equal(['65 мың', '65 тысяч', '65 thousand']);
    expect(written(64_000_000_000n, 'short')).to.deep.equal(['64_млрд', '64_млрд', '64B']);
  });

  it('never abbreviates Kazakh thousands to «м.»', () => {
    expect(formatCompact('kk', 650_000)).to.deep.equal({
      number: '650',
      unit: 'мың',
      text: '650\u00a0мың',
    });
  });

  it('rolls over to the next word', () => {
    expect(written(999_949, 'short')).to.deep.equal(['999,9_мың', '999,9_тыс.', '999.9K']);
    expect(written(999_950, 'short')).to.deep.equal(['1_млн', '1_млн', '1M']);
    expect(written(-999_950, 'long')).to.deep.equal(['-1 миллион', '-1 миллион', '-1 million']);
    expect(written(999_950_000_000, 'short')).to.deep.equal(['1_трлн', '1_трлн', '1T']);
    expect(written(999.95, 'short')).to.deep.equal(['1_мың', '1_тыс.', '1K']);
  });

  it('has no word below a thousand and none above a trillion', () => {
    expect(formatCompact('kk', 999)).to.deep.equal({ number: '999', unit: '', text: '999' });
    expect(written(0.04, 'short')).to.deep.equal(['0', '0', '0']);
    expect(written(1_234_500_000_000_000, 'short')).to.deep.equal([
      '1_234,5_трлн',
      '1_234,5_трлн',
      '1,234.5T',
    ]);
  });

  it('agrees Russian words with the number', () => {
    const russian = (value: number) => formatCompact('ru', value, { form: 'long' }).text;
    expect(russian(1e6)).to.equal('1 миллион');
    expect(russian(2e9)).to.equal('2 миллиарда');
    expect(russian(5e12)).to.equal('5 триллионов');
    expect(russian(21_000)).to.equal('21 тысяча');
  });
});
