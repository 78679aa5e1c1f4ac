import { expect } from 'chai';
import { checkIin } from './iin.js';

// Artificial numbers: births of the 19th century or made-up serials.
describe('checkIin', () => {
  it('accepts a number that checks in the first or the second round of weights', () => {
    for (const iin of ['660202245612', '641026107287', '000101500206', '991231600012']) {
      expect(checkIin(iin), iin).to.deep.equal({ valid: true, iin });
    }
  });

  it('reads past spaces and hyphens', () => {
    expect(checkIin(' 660202-245 612\u00a0')).to.deep.equal({ valid: true, iin: '660202245612' });
  });

  const refused = (reason: string, ...inputs: string[]) => {
    for (const input of inputs) expect(checkIin(input), input).to.deep.equal({ valid: false, reason });
  };

  it('wants twelve digits', () => refused('length', '', '06011011705', '060110O17050', '0601101170500'));

  it('wants a real day of birth, for noughts too', () => {
    refused('date', '901301176183', '900030204454', '900431117618', '900229157748', '000000000000');
    // 1900 had no 29 February, 2000 had.
    refused('date', '000229400000');
    refused('checksum', '000229600000');
  });

  it('wants a century it knows, and leaves the nought of foreigners alone', () => {
    refused('century', '900101894116', '900101905412');
    expect(checkIin('000101000009')).not.to.have.property('reason', 'century');
  });

  it('notices a wrong digit and a number that is never issued', () => {
    refused('checksum', '710227127323', '520619233723', '490605138410', '961024298860', '000101500220');
  });

  it('notices a birth in the future once it is told the day', () => {
    expect(checkIin('450925666787').valid).to.equal(true);
    expect(checkIin('450925666787', { today: '2026-11-23' })).to.deep.equal({
      valid: false,
      reason: 'future',
    });
    expect(checkIin('660202245612', { today: '2026-11-23' }).valid).to.equal(true);
  });
});
