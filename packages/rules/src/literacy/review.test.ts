import { expect } from 'chai';
import type { Day } from '../source.js';
import { KAZAKHSTAN_ORIENTATION } from './big-three.js';
import { SCAM_CALL } from './scam-call.js';
import { WHOLE_BANK } from './sets.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

const dated = [
  ...WHOLE_BANK.map(({ id, reviewBy, source }) => ({ id, reviewBy, source })),
  ...SCAM_CALL.calls.map(({ id, source }) => ({ id, reviewBy: SCAM_CALL.reviewBy, source })),
];

/** What may not be asked on a day without a new check of its source. */
const overdueOn = (day: Day) => dated.filter(({ reviewBy }) => reviewBy < day).map(({ id }) => id);

function later(day: Day, { months = 0, days = 0 }: { months?: number; days?: number }): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

describe('the days of review', () => {
  it('follow the check of the source, by thirteen months at most', () => {
    for (const { id, reviewBy, source } of dated) {
      expect(reviewBy, id).to.match(DAY);
      expect(source.readOn, id).to.match(DAY);
      expect(reviewBy > source.readOn!, id).to.equal(true);
      expect(reviewBy <= later(source.readOn!, { months: 13 }), `${id} ${reviewBy}`).to.equal(true);
    }
    expect(KAZAKHSTAN_ORIENTATION.source.readOn).to.match(DAY);
  });

  it('were all ahead on the day of this edition, and are all past two years later', () => {
    expect(overdueOn('2026-11-25')).to.deep.equal([]);
    expect(overdueOn('2028-11-25')).to.have.length(dated.length);
  });

  it('come soon for what the state sets anew every January', () => {
    const volatile = ['rate-3', 'rate-4', 'rate-5', 'bai-2', 'ban-2', 'late-2', 'stop-1'];
    for (const { id, factId, reviewBy } of WHOLE_BANK.filter((it) => volatile.includes(it.factId)))
      expect(reviewBy <= '2027-01-31', `${id} ${factId}`).to.equal(true);
  });

  // Meant to fail: a month before a question expires, so that somebody reads its source again and moves the day.
  it('are at least thirty days away today', () => {
    expect(overdueOn(later(new Date().toISOString().slice(0, 10), { days: 30 }))).to.deep.equal([]);
  });
});
