import { expect } from 'chai';
import { parseEndpoint, runsInBrowser, settleLimits } from './options.js';
import { Transport } from './transport.js';

describe('the options of a client', () => {
  it('take an endpoint with or without a folder and a slash at the end', () => {
    expect(parseEndpoint('https://example.kz/')).to.equal('https://example.kz');
    expect(parseEndpoint('http://localhost:8111/amanat//')).to.equal('http://localhost:8111/amanat');
  });

  for (const endpoint of [
    'ftp://example.kz',
    'https://a:b@example.kz',
    'https://example.kz?x',
    'https://example.kz#x',
    'https://',
    '/api',
    '',
  ]) {
    it(`refuse the endpoint ${JSON.stringify(endpoint)} outside of a page`, () => {
      expect(() => parseEndpoint(endpoint)).to.throw(TypeError);
    });
  }

  it('have limits that a call may change', () => {
    const limits = settleLimits({});
    expect(limits).to.deep.equal({ timeout: 15_000, totalTimeout: 60_000, retries: 2, locale: 'kk' });
    expect(settleLimits({ retries: 0, locale: 'ru' }, limits)).to.deep.equal({
      ...limits,
      retries: 0,
      locale: 'ru',
    });
  });

  it('refuse limits that make no sense', () => {
    for (const bad of [
      { timeout: 0 },
      { totalTimeout: NaN },
      { timeout: 2 ** 31 },
      { retries: -1 },
      { retries: 1.5 },
      { locale: 'kz' as 'kk' },
    ]) {
      expect(() => settleLimits(bad)).to.throw(RangeError);
    }
  });
});

describe('a staff token', () => {
  const endpoint = 'https://example.kz';

  it('is refused where scripts of a page could read it', () => {
    expect(runsInBrowser({ document: {} })).to.equal(true);
    expect(runsInBrowser({ importScripts: () => undefined })).to.equal(true);
    expect(runsInBrowser({})).to.equal(false);
    const page = globalThis as { document?: unknown };
    page.document = {};
    try {
      expect(() => new Transport({ endpoint, staffToken: 'secret' })).to.throw(
        TypeError,
        /dangerouslyAllowBrowser/,
      );
      expect(
        () => new Transport({ endpoint, staffToken: 'secret', dangerouslyAllowBrowser: true }),
      ).not.to.throw();
    } finally {
      delete page.document;
    }
  });
});
