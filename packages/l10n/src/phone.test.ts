import { expect } from 'chai';
import { groupDigits } from './digit-groups.js';
import { formatPhone, parsePhone, telHref } from './phone.js';

// The subscriber part 000-99-98 is the example number of libphonenumber's metadata.
const mobile = { valid: true, kind: 'mobile', e164: '+77710009998', national: '7710009998' };

describe('parsePhone', () => {
  it('reads a mobile number however it is typed', () => {
    const ways = [
      '+77710009998',
      '+7 (771) 000-99-98',
      '8 771 000 99 98',
      '87710009998',
      '8(771)000–99–98',
      '7710009998',
      '77710009998',
      '  +7 771 000 99 98  ',
      '\u202a+7\u00a0771\u00a0000\u00a099\u00a098\u202c',
      '(+7) 771 000.99.98',
    ];
    for (const way of ways) expect(parsePhone(way), way).to.deep.equal(mobile);
  });

  it('knows which prefixes are in use', () => {
    const inUse = '700 701 702 705 706 707 708 747 760 761 762 763 764 771 775 776 777 778 785'.split(' ');
    for (let prefix = 700; prefix < 800; prefix++) {
      const expected = inUse.includes(String(prefix)) ? 'mobile' : undefined;
      const { kind } = parsePhone(`+7${prefix}0009998`);
      if (prefix === 751) expect(kind).to.equal('voip');
      else if (prefix >= 710 && prefix < 730) expect(kind).to.equal('fixed');
      else expect(kind, String(prefix)).to.equal(expected);
    }
    expect(parsePhone('8 800 123 45 67')).to.include({ kind: 'toll-free', e164: '+78001234567' });
  });

  it('takes numbers of other countries with their plus', () => {
    expect(parsePhone('+7 912 345 67 89')).to.deep.equal({
      valid: true,
      kind: 'foreign',
      e164: '+79123456789',
    });
    expect(parsePhone('+998 90 123 45 67')).to.include({ kind: 'foreign', e164: '+998901234567' });
    expect(parsePhone('+86 138 0013 8000')).to.include({ kind: 'foreign' });
  });

  it('keeps short numbers as they are', () => {
    for (const number of ['101', '102', '103', '104', '111', '112', '1414', '1459']) {
      expect(parsePhone(number)).to.deep.equal({ valid: true, kind: 'short', national: number });
    }
  });

  it('refuses the rest', () => {
    for (const input of [
      '',
      ' ',
      'abc',
      '+7 701 123 45 678',
      '+7 701 123 45 6',
      '+77030009998',
      '+8 771 000 99 98',
      '5',
      '+111',
      '105',
      '901234567',
      '9123456789',
      '+7 771 000 99 98 ext 5',
      '++77710009998',
      '7710009998+',
      '+1234567',
      '+0123456789',
    ]) {
      expect(parsePhone(input), input).to.deep.equal({ valid: false });
    }
  });
});

describe('formatPhone', () => {
  it('groups the digits', () => {
    expect(formatPhone('+77012345678')).to.equal('+7 701 234 56 78');
    expect(formatPhone('111')).to.equal('111');
    expect(formatPhone('+998901234567')).to.equal('+998901234567');
  });
});

describe('telHref', () => {
  it('dials 111 without a country code', () => {
    expect(telHref('111')).to.equal('tel:111');
    expect(telHref('1414')).to.equal('tel:1414');
    expect(telHref('150')).to.equal('tel:150');
  });

  it('dials full numbers in E.164', () => {
    expect(telHref('8 (701) 234-56-78')).to.equal('tel:+77012345678');
    expect(telHref(' +7 (703) 000 99 98')).to.equal('tel:+77030009998');
  });

  it('lets nothing but digits and a plus through', () => {
    expect(telHref('111"><script>2')).to.equal('tel:1112');
    expect(telHref('70+5')).to.equal('tel:705');
    expect(telHref('javascript:alert()')).to.equal('tel:');
  });
});

describe('groupDigits', () => {
  it('splits a receipt into fours', () => {
    expect(groupDigits('12345678901234567')).to.equal('1234 5678 9012 3456 7');
    expect(groupDigits('1234 5678', 4, '\u00a0')).to.equal('1234\u00a05678');
    expect(groupDigits('12345', 3)).to.equal('123 45');
    expect(groupDigits('')).to.equal('');
  });
});
