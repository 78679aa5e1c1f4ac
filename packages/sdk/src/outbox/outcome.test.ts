import { PROBLEMS } from '@amanat/contract';
import { expect } from 'chai';
import { errorFromAnswer } from '../core/error-from-answer.js';
import { ConnectionError, ContractError, RequestValidationError, TimeoutError } from '../core/errors.js';
import { outcomeOf } from './outcome.js';

const answer = (status: number, code?: string, headers: Record<string, string> = {}) =>
  errorFromAnswer(
    {
      status,
      headers: new Headers(headers),
      body: code ? { type: 'x', title: 't', status, code, requestId: 'r' } : '<html>',
    },
    { operation: 'POST /v1/legal-requests' },
  );
const told = (thrown: unknown) => {
  const outcome = outcomeOf(thrown);
  return outcome.kind === 'later' ? outcome.reason : outcome.kind;
};

describe('what a failed try means', () => {
  it('is not a failure when the server has stored the request', () => {
    expect(outcomeOf(new ContractError({ committed: true }))).to.deep.equal({ kind: 'accepted' });
  });

  it('is the line where no word of the server came through', () => {
    for (const error of [
      new ConnectionError({ code: 'network' }),
      new ConnectionError({ code: 'captive-portal', status: 200 }),
      new TimeoutError({ code: 'timeout' }),
      new ContractError({ committed: false }),
      answer(511),
      new TypeError('Failed to fetch'),
      undefined,
    ])
      expect(told(error)).to.equal('no-line');
  });

  it('is a refusal only in the words of the server itself', () => {
    const refusals = Object.entries(PROBLEMS).map(([code, { status }]) => [code, told(answer(status, code))]);
    const later = refusals.filter(([, what]) => what !== 'refused').map(([code]) => code);
    expect(later).to.deep.equal([
      'proof-needed',
      'rate-limited',
      'internal',
      'format-not-offered',
      'unavailable',
      'storage-full',
    ]);
    expect(told(new RequestValidationError([]))).to.equal('refused');
    // A box on the way that answers for the server.
    for (const status of [400, 401, 403, 404, 407, 413, 451])
      expect(told(answer(status))).to.equal('no-line');
  });

  it('is a server that has much to do, and says until when', () => {
    for (const status of [425, 429, 500, 502, 503, 507]) expect(told(answer(status))).to.equal('server-busy');
    expect(outcomeOf(answer(503, 'unavailable', { 'retry-after': '30' }))).to.deep.include({
      retryAfterMs: 30_000,
    });
  });
});
