import { expect } from 'chai';
import { waitBeforeNextTry } from './backoff.js';

const most = () => 1 - Number.EPSILON;

describe('the wait before the next try', () => {
  it('is anything up to a step that doubles and stops at two minutes', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map((tries) =>
      waitBeforeNextTry({ tries, retryAfterMs: undefined }, most),
    );
    expect(longest).to.deep.equal([999, 1999, 3999, 7999, 15_999, 31_999, 63_999, 119_999, 119_999, 119_999]);
    expect(waitBeforeNextTry({ tries: 9, retryAfterMs: undefined }, () => 0)).to.equal(0);
  });

  it('is never shorter than what the server asked for, and not the same for all', () => {
    expect(waitBeforeNextTry({ tries: 1, retryAfterMs: 30_000 }, () => 0)).to.equal(30_000);
    expect(waitBeforeNextTry({ tries: 3, retryAfterMs: 30_000 }, most)).to.equal(33_999);
  });
});
