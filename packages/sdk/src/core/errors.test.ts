import { LOCALES, PROBLEMS } from '@amanat/contract';
import { expect } from 'chai';
import { errorFromAnswer } from './error-from-answer.js';
import * as errors from './errors.js';

const operation = 'POST /v1/legal-requests';
const of = (status: number, code?: string, headers: Record<string, string> = {}) =>
  errorFromAnswer(
    {
      status,
      headers: new Headers(headers),
      body: code ? { type: `/problems/${code}`, title: 't', status, code, requestId: 'r1' } : 'Bad gateway',
    },
    { operation, locale: 'ru' },
  );
const EVERY_ERROR: errors.AmanatError[] = [
  ...Object.entries(PROBLEMS).map(([code, { status }]) => of(status, code)),
  of(502),
  of(429, undefined, { 'retry-after': '90' }),
  of(511),
  new errors.RequestValidationError([{ pointer: '/topic', code: 'required' }]),
  new errors.ConnectionError({ operation, code: 'network' }),
  new errors.TimeoutError({ operation, code: 'timeout' }),
  new errors.UserAbortError({ operation, code: 'aborted' }),
  new errors.ContractError({ operation, committed: false }),
  new errors.ContractError({ operation, committed: true }),
];

describe('an error', () => {
  it('has one class for one remedy', () => {
    const named = Object.entries(PROBLEMS).map(([code, { status }]) => [code, of(status, code).name]);
    expect(Object.fromEntries(named)).to.deep.equal({
      'malformed-json': 'ValidationError',
      'idempotency-key-missing': 'ValidationError',
      'idempotency-key-invalid': 'ValidationError',
      'sealed-unreadable': 'ValidationError',
      unauthorized: 'AuthenticationError',
      'origin-not-allowed': 'OriginError',
      forbidden: 'AuthenticationError',
      'not-found': 'NotFoundError',
      'receipt-not-found': 'NotFoundError',
      'method-not-allowed': 'NotFoundError',
      'invalid-transition': 'ConflictError',
      'slot-taken': 'ConflictError',
      'attachment-incomplete': 'ConflictError',
      'changed-meanwhile': 'PreconditionError',
      'payload-too-large': 'ValidationError',
      'unsupported-media-type': 'ValidationError',
      'invalid-request': 'ValidationError',
      'rule-unknown': 'ValidationError',
      'idempotency-key-reused': 'ConflictError',
      'attachment-refused': 'ValidationError',
      'attachment-limit': 'ValidationError',
      'webhook-address-refused': 'ValidationError',
      'version-missing': 'PreconditionError',
      'proof-needed': 'RateLimitError',
      'rate-limited': 'RateLimitError',
      internal: 'ServerError',
      'format-not-offered': 'ServerError',
      unavailable: 'ServerError',
      'storage-full': 'ServerError',
    });
    expect([of(429).name, of(408).name, of(502).name, of(511).code]).to.deep.equal([
      'RateLimitError',
      'TimeoutError',
      'ServerError',
      'captive-portal',
    ]);
  });

  it('carries what the server said', () => {
    const error = of(503, 'unavailable', { 'retry-after': '5' });
    expect(error).to.include({ code: 'unavailable', status: 503, requestId: 'r1', retryAfterMs: 5000 });
    expect(error.message).to.equal('POST /v1/legal-requests: 503 unavailable');
    expect(error.problem).to.include({ type: '/problems/unavailable' });
    expect(of(502, undefined, { 'x-request-id': 'r2' })).to.include({ code: 'http-502', requestId: 'r2' });
  });

  it('has words for the person whatever code came', () => {
    for (const code of ['constructor', '__proto__', 'toString', 'quite-new'])
      expect(of(422, code).userMessage('en'), code).to.match(/^Some fields/);
  });

  it('takes no code and no id that repeats what was sent', () => {
    const sent = '{"name":"Айгүл","phone":"+77015550199"}';
    const echoed = errorFromAnswer(
      {
        status: 422,
        headers: new Headers(),
        body: { type: 'x', title: 't', status: 422, code: sent, requestId: sent },
      },
      { operation },
    );
    expect(echoed).to.include({ code: 'http-422', requestId: undefined });
    expect(`${echoed.stack}${JSON.stringify(echoed)}`).not.to.contain('77015550199');
    expect(of(502, undefined, { 'x-request-id': '+77015550199' }).requestId).to.equal(undefined);
  });

  it('is recognised in another bundle of the page, which has other classes', () => {
    const foreign = Object.create({ [Symbol.for('amanat.error')]: true }) as unknown;
    expect(errors.isAmanatError(foreign)).to.equal(true);
    expect(errors.AmanatError.is(of(404))).to.equal(true);
    for (const other of [new Error('x'), null, undefined, 'text', {}]) {
      expect(errors.AmanatError.is(other)).to.equal(false);
    }
  });

  it('says in each language what to do, in the language of the call unless asked', () => {
    for (const error of EVERY_ERROR) {
      const texts = LOCALES.map((locale) => error.userMessage(locale));
      expect(new Set(texts).size, error.message).to.equal(3);
      for (const text of texts) expect(text, error.message).to.match(/^\p{Lu}.+\.$/u);
      expect(texts[0], 'Kazakh letters').to.match(/[әғқңөұүһі]/);
    }
    expect(of(404).userMessage()).to.equal(of(404).userMessage('ru'));
  });

  it('names 111 where the person is stuck', () => {
    const stuck = EVERY_ERROR.filter((error) => error.userMessage('kk').includes('111')).map(
      (error) => error.name,
    );
    expect([...new Set(stuck)].sort()).to.deep.equal([
      'ConnectionError',
      'ContractError',
      'NotFoundError',
      'OriginError',
      'RateLimitError',
      'ServerError',
      'TimeoutError',
      'ValidationError',
    ]);
    const wrong = EVERY_ERROR.filter(({ name }) => name === 'ValidationError');
    expect(wrong.filter((error) => error.userMessage('kk').includes('111'))).to.have.length(1);
  });

  it('never asks to send again what was accepted', () => {
    const error = new errors.ContractError({ operation, committed: true });
    expect(error.userMessage('en')).to.contain('accepted').and.to.contain('Do not send it again');
    expect(error.userMessage('kk')).to.contain('Қайта жібермеңіз');
    expect(error.userMessage('ru')).to.contain('Не отправляйте повторно');
  });

  it('says how long to wait', () => {
    expect(of(429, undefined, { 'retry-after': '90' }).userMessage('kk')).to.contain('2 минуттан кейін');
  });

  it('names no minutes for a wait of absurd length', () => {
    for (const wait of ['9'.repeat(400), '4000000000', '172800']) {
      const error = of(429, undefined, { 'retry-after': wait });
      expect(error.retryAfterMs).to.be.within(1, 366 * 86_400_000);
      for (const locale of LOCALES) expect(error.userMessage(locale)).not.to.match(/Infinity|NaN|e\+|\d{4}/);
    }
  });

  it('about files asks nobody to sign in', () => {
    const answer = { status: 401, headers: new Headers(), body: null };
    const error = errorFromAnswer(answer, { operation, locale: 'en', uploads: true });
    expect(error).to.include({ name: 'AuthenticationError', code: 'upload-token-over' });
    expect(error.userMessage()).to.match(/^The time for adding files is over/);
  });

  it('has a JSON without the problem document', () => {
    expect(JSON.parse(JSON.stringify(of(404, 'not-found')))).to.deep.equal({
      name: 'NotFoundError',
      code: 'not-found',
      message: 'POST /v1/legal-requests: 404 not-found',
      status: 404,
      requestId: 'r1',
    });
  });
});
