import { expect } from 'chai';
import { readConfig } from './config.js';
import { StartError } from './start-error.js';

const demo = { AMANAT_DEMO: '1' };
const key = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

describe('the settings', () => {
  it('need nothing but AMANAT_DEMO=1 for a demonstration', () => {
    const config = readConfig(demo);
    expect(config).to.include({ host: '127.0.0.1', port: 8111, retentionDays: 365, bodyLimitBytes: 65_536 });
    expect(config.database).to.deep.equal({ engine: 'sqlite', file: './.data/amanat.sqlite' });
    expect(config.allowedOrigins).to.deep.equal({ kind: 'listed', origins: [] });
    expect(Object.isFrozen(config)).to.equal(true);
  });

  for (const [name, value] of Object.entries({
    AMANAT_PORT: '99999',
    AMANAT_KEYS: 'k1:short',
    AMANAT_DEMO: 'yes',
    AMANAT_ALLOWED_ORIGINS: 'https://a.example/',
    AMANAT_RETENTION_DAYS: '0',
    AMANAT_BODY_LIMIT_BYTES: '1',
    AMANAT_LOG_LEVEL: 'loud',
    AMANAT_STREAMS_OVERALL: '-1',
    AMANAT_PUBLIC_URL: 'amanat.example.kz',
    AMANAT_CONSENT_VERSION: 'a b',
    DATABASE_URL: 'mysql://x',
  }))
    it(`says in one line what ${name} takes`, () => {
      const read = () => readConfig({ ...demo, [name]: value });
      expect(read).to.throw(StartError, new RegExp(`^${name} takes [^\\n]+$`));
    });

  it('take the address at which visitors reach the server, if there is one', () => {
    const addressOf = (text: string) => readConfig({ ...demo, AMANAT_PUBLIC_URL: text }).publicUrl;
    expect(addressOf('')).to.equal(null);
    expect(addressOf('https://amanat.example.kz/')).to.equal('https://amanat.example.kz');
    expect(addressOf('https://example.kz/amanat')).to.equal('https://example.kz/amanat');
    for (const wrong of ['ftp://example.kz', 'https://a:b@example.kz', 'https://example.kz/?a', 'https://'])
      expect(() => addressOf(wrong)).to.throw(/^AMANAT_PUBLIC_URL takes/);
  });

  it('E4: need keys and an operator where requests are real', () => {
    expect(() => readConfig({})).to.throw(StartError, /^AMANAT_KEYS takes/);
    expect(() => readConfig({ AMANAT_KEYS: key })).to.throw(StartError, /^AMANAT_OPERATOR_NAME_KK takes/);
  });

  it('tell of half an issuer, which would lock the staff out without a word', () => {
    for (const name of ['AMANAT_OIDC_AUDIENCE', 'AMANAT_OIDC_JWKS'])
      expect(() => readConfig({ ...demo, [name]: 'https://sign-in.example.kz/' })).to.throw(
        StartError,
        `AMANAT_OIDC_ISSUER takes the address of the issuer, since ${name} is set`,
      );
  });

  it('take exact origins, null, or any', () => {
    const policy = (text: string) => readConfig({ ...demo, AMANAT_ALLOWED_ORIGINS: text }).allowedOrigins;
    expect(policy('*')).to.deep.equal({ kind: 'any' });
    const origins = ['https://a.example', 'null', 'http://b.example:8080'];
    expect(policy(origins.join(', '))).to.deep.equal({ kind: 'listed', origins });
    for (const wrong of ['a.example', '*, https://a.example', 'https://*.example'])
      expect(() => policy(wrong)).to.throw(/^AMANAT_ALLOWED_ORIGINS/);
  });
});
