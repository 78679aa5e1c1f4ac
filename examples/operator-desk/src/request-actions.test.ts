/// <reference types="mocha" />
import { expect } from 'chai';
import {
  ConflictError,
  ConnectionError,
  ContractError,
  PreconditionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from '@amanat/sdk';
import { failureOf } from './request-actions.ts';

describe('What became of an action', () => {
  it('is known for certain only when the server said so', () => {
    expect(failureOf(new PreconditionError({ code: 'changed-meanwhile', status: 412 }))).to.equal('outdated');
    expect(failureOf(new ConflictError({ code: 'invalid-transition', status: 409 }))).to.equal('outdated');
    expect(failureOf(new ValidationError({ code: 'invalid-request', status: 422 }))).to.equal('refused');
    expect(failureOf(new ContractError({ committed: true, status: 200 }))).to.equal('done-unread');
    const open = [
      new ConnectionError({ code: 'network' }),
      new ServerError({ code: 'internal', status: 500 }),
      new RateLimitError({ code: 'rate-limited', status: 429 }),
      new Error('anything'),
    ];
    for (const error of open) expect(failureOf(error)).to.equal('unknown');
  });
});
