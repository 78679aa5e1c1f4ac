import { expect } from 'chai';
import { dayInKazakhstan, inKazakhstan, momentInKazakhstan } from './kazakhstan-time.js';

describe('the time in Kazakhstan', () => {
  it('is five hours ahead of UTC, whatever the zone of the device', () => {
    const evening = { day: '2026-11-24', time: '23:59', hour: 23 };
    expect(inKazakhstan('2026-11-24T18:59:59.999Z')).to.deep.equal(evening);
    expect(inKazakhstan(new Date('2026-11-24T18:59:00Z'))).to.deep.equal(evening);
    expect(inKazakhstan('2026-12-31T19:00:00Z')).to.deep.equal({ day: '2027-01-01', time: '00:00', hour: 0 });
    expect(dayInKazakhstan('2026-02-28T19:00:00Z')).to.equal('2026-03-01');
  });

  it('leads back to the instant', () => {
    expect(momentInKazakhstan('2026-11-24', 9 * 60 + 30).toISOString()).to.equal('2026-11-24T04:30:00.000Z');
    expect(inKazakhstan(momentInKazakhstan('2026-03-01', 0))).to.deep.include({ day: '2026-03-01', hour: 0 });
  });

  it('refuses what is no instant', () => {
    expect(() => inKazakhstan('soon')).to.throw(RangeError);
  });
});
