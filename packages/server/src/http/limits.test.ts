import { expect } from 'chai';
import type { LegalRequestCreated } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import {
  BOUNDLESS,
  freshDatabase,
  legalRequest,
  newKey,
  newRing,
  startTestServer,
  type TestServer,
} from '../app.test.parts.js';
import { readConfig } from '../config.js';
import { createLog } from '../log.js';
import type { Abuse } from '../settings/abuse.js';
import { startServer } from '../start-server.js';

const PATH = '/v1/legal-requests';
const SITE = 'https://akimat.example';
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('A1: how much one may ask', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({
      trustedProxies: 1,
      allowedOrigins: { kind: 'listed', origins: [SITE, `${SITE}:444`] },
    });
  });
  afterAll(() => server.close());

  /** An application of its own, so that each test counts from nothing. */
  const appWith = (abuse: Partial<Abuse>) => {
    const app = server.appWith({ config: { abuse: { ...BOUNDLESS, ...abuse } } });
    const ask = (path: string, body: unknown, address: string, headers: Record<string, string> = {}) =>
      app.request(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Host: 'localhost',
          'Content-Type': 'application/json',
          'Idempotency-Key': newKey(),
          'X-Forwarded-For': address,
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    return { app, ask };
  };
  const expectLimited = async (answer: Response) => {
    expect(answer.status).to.equal(429);
    expect(Number(answer.headers.get('Retry-After'))).to.be.within(1, 60);
    expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
    expect(await codeOf(answer)).to.equal('rate-limited');
  };

  it('A1: the k+1st change from one address gets 429 and when to come back; another address is served', async () => {
    const { ask } = appWith({ changesPerAddress: 3 });
    for (let count = 0; count < 3; count++)
      expect((await ask(PATH, legalRequest(), '203.0.113.9')).status).to.equal(201);
    await expectLimited(await ask(PATH, legalRequest(), '203.0.113.9'));
    expect((await ask(PATH, legalRequest(), '203.0.113.10')).status).to.equal(201);
    // Reading goes on: what to do instead, and the hotline, stay in reach.
    expect((await ask('/v1/hotline', undefined, '203.0.113.9')).status).to.equal(200);
  });

  it('A1: more than half of its minute in one second makes an address wait for the next second, no longer', async () => {
    const { ask } = appWith({ changesPerAddress: 60 });
    const burst = await Promise.all(
      Array.from({ length: 40 }, async () => ask(PATH, legalRequest(), '203.0.113.9')),
    );
    const served = burst.filter(({ status }) => status === 201);
    const refused = burst.filter(({ status }) => status === 429);
    expect([served.length, refused.length]).to.deep.equal([30, 10]);
    for (const answer of refused) expect(answer.headers.get('Retry-After')).to.equal('1');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await ask(PATH, legalRequest(), '203.0.113.9')).status).to.equal(201);
  });

  it('A1: the 64 bits of an IPv6 network count as one address', async () => {
    const { ask } = appWith({ changesPerAddress: 1 });
    expect((await ask(PATH, legalRequest(), '2001:db8:0:1::1')).status).to.equal(201);
    await expectLimited(await ask(PATH, legalRequest(), '2001:db8:0:1:ffff::2'));
    expect((await ask(PATH, legalRequest(), '2001:db8:0:2::1')).status).to.equal(201);
  });

  it('A1: look-ups are counted apart', async () => {
    const { ask } = appWith({ lookUpsPerAddress: 2 });
    for (const path of ['/v1/hotline', '/v1/config'])
      expect((await ask(path, undefined, '203.0.113.9')).status).to.equal(200);
    await expectLimited(await ask('/v1/statistics', undefined, '203.0.113.9'));
    expect((await ask(PATH, legalRequest(), '203.0.113.9')).status).to.equal(201);
    expect((await ask('/healthz', undefined, '203.0.113.9')).status).to.equal(200);
  });

  it('A1: so are looks by receipt, which cost as much as a change: as many, before one is read', async () => {
    const { ask } = appWith({ changesPerAddress: 2, wrongReceiptsPerAddress: 100 });
    const look = (receipt: string) => ask(`${PATH}/track`, { receipt }, '203.0.113.9');
    for (let count = 0; count < 2; count++) expect((await look('00000000000000000')).status).to.equal(404);
    await expectLimited(await look('no receipt'));
    expect((await ask(PATH, legalRequest(), '203.0.113.9')).status).to.equal(201);
    expect((await ask('/v1/hotline', undefined, '203.0.113.9')).status).to.equal(200);
  });

  it('A1: thirty neighbours behind one address who send at once are all served', async () => {
    const { changesPerAddress } = readConfig({ AMANAT_DEMO: '1' }).abuse;
    const { ask } = appWith({ changesPerAddress });
    const village = Array.from({ length: 30 }, () => ask(PATH, legalRequest(), '203.0.113.9'));
    const elsewhere = [10, 11, 12].map((host) => ask(PATH, legalRequest(), `203.0.113.${host}`));
    const statuses = (await Promise.all([...village, ...elsewhere])).map(({ status }) => status);
    expect(new Set(statuses)).to.deep.equal(new Set([201]));
  });

  it('A1: the pages of one site count together, and do not shut out another site', async () => {
    const { ask } = appWith({ changesPerSite: 2 });
    const from = (address: string, Origin = SITE) => ask(PATH, legalRequest(), address, { Origin });
    expect((await from('203.0.113.1')).status).to.equal(201);
    expect((await from('203.0.113.2')).status).to.equal(201);
    await expectLimited(await from('203.0.113.3'));
    expect((await from('203.0.113.3', `${SITE}:444`)).status).to.equal(201);
    expect((await ask(PATH, legalRequest(), '203.0.113.3')).status).to.equal(201);
  });

  it('A1: all together have a limit, which one who is over their own does not use up', async () => {
    const { ask } = appWith({ changesPerAddress: 2, changesOverall: 4, proofOfWork: 'off' });
    for (let count = 0; count < 10; count++) await ask(PATH, legalRequest(), '203.0.113.1');
    for (const address of ['203.0.113.2', '203.0.113.3'])
      expect((await ask(PATH, legalRequest(), address)).status).to.equal(201);
    await expectLimited(await ask(PATH, legalRequest(), '203.0.113.4'));
  });

  it('A1: a flood of quiz attempts does not shut out requests for legal aid', async () => {
    const { ask } = appWith({ changesOverall: 2, proofOfWork: 'off' });
    const attempt = () => ask('/v1/quizzes/none/attempts', { version: '1', answers: {} }, '203.0.113.1');
    expect([(await attempt()).status, (await attempt()).status]).to.deep.equal([404, 404]);
    await expectLimited(await attempt());
    expect((await ask(PATH, legalRequest(), '203.0.113.1')).status).to.equal(201);
  });

  it('A1: a page can read the refusal, and preflights are not counted', async () => {
    const { app, ask } = appWith({ changesPerAddress: 1, lookUpsPerAddress: 1 });
    const headers = {
      Origin: SITE,
      'Access-Control-Request-Method': 'POST',
      'X-Forwarded-For': '203.0.113.9',
    };
    for (let count = 0; count < 20; count++)
      expect((await app.request(PATH, { method: 'OPTIONS', headers })).status).to.equal(204);
    expect((await ask(PATH, legalRequest(), '203.0.113.9', { Origin: SITE })).status).to.equal(201);
    const refused = await ask(PATH, legalRequest(), '203.0.113.9', { Origin: SITE });
    expect(refused.headers.get('Access-Control-Allow-Origin')).to.equal(SITE);
    expect(refused.headers.get('Access-Control-Expose-Headers')).to.contain('Retry-After');
    await expectLimited(refused);
  });

  it('A1: an address with many wrong staff tokens is refused before its next one is looked at', async () => {
    const { ask } = appWith({ wrongTokensPerAddress: 2 });
    const staff = await server.staffHeaders();
    const list = (address: string, headers: Record<string, string>) =>
      ask('/v1/staff/legal-requests', undefined, address, headers);
    for (let count = 0; count < 2; count++)
      expect((await list('203.0.113.9', { Authorization: 'Bearer wrong' })).status).to.equal(401);
    await expectLimited(await list('203.0.113.9', staff));
    expect((await list('203.0.113.10', staff)).status).to.equal(200);
  });

  it('A1: whoever asks again for what was done gets it under any load', async () => {
    const { ask } = appWith({ changesOverall: 1, proofOfWork: 'off' });
    const key = { 'Idempotency-Key': newKey() };
    const first = await ask(PATH, legalRequest(), '203.0.113.1', key);
    await expectLimited(await ask(PATH, legalRequest(), '203.0.113.1'));
    const again = await ask(PATH, legalRequest(), '203.0.113.1', key);
    expect(((await again.json()) as LegalRequestCreated).receipt).to.equal(
      ((await first.json()) as LegalRequestCreated).receipt,
    );
  });

  it('A1: behind a proxy that nobody told of, whom the proxy saw counts, and not what the sender wrote of itself', async () => {
    const logged: string[] = [];
    const { address, drop } = await freshDatabase();
    const real = await startServer({
      config: {
        ...readConfig({ AMANAT_DEMO: '1', AMANAT_PORT: '0', AMANAT_CHANGES_PER_ADDRESS: '2' }),
        database: address,
      },
      keys: newRing('k1'),
      log: createLog('warn', { write: (line: string) => void logged.push(line) }),
    });
    const statuses: number[] = [];
    for (const forged of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
      const answer = await fetch(real.url + PATH, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': newKey(),
          'X-Forwarded-For': `${forged}, 198.51.100.1`,
        },
        body: JSON.stringify(legalRequest()),
      });
      statuses.push(answer.status);
    }
    await real.close();
    await drop();
    expect(statuses).to.deep.equal([201, 201, 429]);
    expect(logged.filter((line) => line.includes('AMANAT_TRUSTED_PROXIES'))).to.have.length(1);
  });

  it('keeps addresses out of the log and the database', async () => {
    const { ask } = appWith({ changesPerAddress: 1 });
    const address = '198.51.100.77';
    await ask(PATH, legalRequest(), address);
    await ask(PATH, legalRequest(), address);
    await ask(`${PATH}/track`, { receipt: '00000000000000000' }, address);
    expect(server.logged.join('')).not.to.contain(address);
    expect(await server.dump()).not.to.contain(address);
  });
});
