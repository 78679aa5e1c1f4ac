import { expect } from 'chai';
import { parseRetryAfter, waitBeforeRetry } from './retry.js';

const network = { name: 'ConnectionError', status: undefined, retryAfterMs: undefined } as const;
const answer = (status: number, retryAfterMs?: number) =>
  ({ name: 'ServerError', status, retryAfterMs }) as const;
const most = () => 1 - Number.EPSILON;

describe('the wait before a retry', () => {
  it('is anything up to a step that doubles and stops at 8 s', () => {
    const longest = [1, 2, 3, 4, 5, 6, 20].map((attempt) =>
      waitBeforeRetry({ error: network, attempt, remaining: 60_000 }, most),
    );
    expect(longest).to.deep.equal([499, 999, 1999, 3999, 7999, 7999, 7999]);
    expect(waitBeforeRetry({ error: network, attempt: 5, remaining: 60_000 }, () => 0)).to.equal(0);
  });

  it('is what the server asks for, to the letter', () => {
    expect(waitBeforeRetry({ error: answer(503, 7000), attempt: 1, remaining: 60_000 }, most)).to.equal(7000);
    expect(waitBeforeRetry({ error: answer(429, 0), attempt: 1, remaining: 60_000 }, most)).to.equal(0);
  });

  it('is not begun when it does not fit into the rest of the call', () => {
    expect(waitBeforeRetry({ error: answer(503, 7000), attempt: 1, remaining: 7000 }, most)).to.equal(null);
    expect(waitBeforeRetry({ error: network, attempt: 5, remaining: 5000 }, most)).to.equal(null);
  });

  it('follows only what may pass by itself', () => {
    const retried = [
      200, 400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 425, 429, 500, 501, 502, 503, 504,
    ].filter(
      (status) => waitBeforeRetry({ error: answer(status), attempt: 1, remaining: 60_000 }, most) !== null,
    );
    expect(retried).to.deep.equal([408, 425, 429, 500, 502, 503, 504]);
    const ended = { name: 'UserAbortError', status: undefined, retryAfterMs: undefined } as const;
    expect(waitBeforeRetry({ error: ended, attempt: 1, remaining: 60_000 }, most)).to.equal(null);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  const read = (headers: Record<string, string>) => parseRetryAfter(new Headers(headers), now);

  it('is read in seconds and as a date', () => {
    expect(read({ 'retry-after': '120' })).to.equal(120_000);
    expect(read({ 'retry-after': 'Sun, 01 Mar 2026 00:00:30 GMT' })).to.equal(30_000);
  });

  it('is taken against the clock of the server, where its date can be read', () => {
    expect(
      read({ 'retry-after': 'Sun, 01 Mar 2026 02:00:30 GMT', date: 'Sun, 01 Mar 2026 02:00:00 GMT' }),
    ).to.equal(30_000);
  });

  it('without end is a year', () => {
    for (const value of ['9'.repeat(400), 'Fri, 31 Dec 9999 23:59:59 GMT'])
      expect(read({ 'retry-after': value })).to.equal(365 * 86_400_000);
  });

  it('in the past asks for no wait; unreadable asks for nothing', () => {
    expect(read({ 'retry-after': 'Sun, 01 Feb 2026 00:00:00 GMT' })).to.equal(0);
    expect(read({ 'retry-after': 'soon' })).to.equal(undefined);
    expect(read({})).to.equal(undefined);
  });
});
