import { expect } from 'chai';
import { LADDER, nextAttempt } from './ladder.js';

describe('the ladder of attempts', () => {
  it('D6: has the ten steps of Standard Webhooks, each counted from the failure before it', () => {
    const hours = (count: number) => count * 3_600_000;
    expect(LADDER).to.deep.equal([0, 5_000, 300_000, 1_800_000, ...[2, 5, 10, 14, 20, 24].map(hours)]);
    const failedAt = new Date('2026-01-15T06:00:00.000Z');
    expect(nextAttempt(1, failedAt)).to.deep.equal(new Date('2026-01-15T06:00:05.000Z'));
    expect(nextAttempt(9, failedAt)).to.deep.equal(new Date('2026-01-16T06:00:00.000Z'));
    expect(nextAttempt(10, failedAt)).to.equal(null);
  });
});
