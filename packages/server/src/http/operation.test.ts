import { expect } from 'chai';
import type { LegalRequestCreated } from '@amanat/contract';
import { OPERATIONS, type Operation } from '@amanat/contract/operations';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, startTestServer, type TestServer } from '../app.test.parts.js';

const operations: readonly Operation[] = OPERATIONS;
const isPublicLookUp = ({ access, method }: Operation) => access === 'public' && method === 'GET';

describe('every operation of the contract', () => {
  let server: TestServer;
  const ids: Record<string, string> = { slug: 'auyl-amanaty' };
  let staff: Record<string, string>;
  let receipt = '';
  let quizVersion = '';
  beforeAll(async () => {
    server = await startTestServer();
    staff = await server.staffHeaders();
    const send = async () =>
      (await (await server.post('/v1/legal-requests', legalRequest())).json()) as LegalRequestCreated;
    ids['request'] = (await send()).id;
    receipt = (await send()).receipt;
    const quizzes = (await (await server.get('/v1/quizzes')).json()) as {
      data: { id: string; version: string }[];
    };
    ids['quiz'] = quizzes.data[0]!.id;
    quizVersion = quizzes.data[0]!.version;
  });
  afterAll(() => server.close());

  const addressOf = ({ path }: Operation) =>
    path
      .replace('quizzes/{id}', () => `quizzes/${ids['quiz']!}`)
      .replace('legal-requests/{id}', () => `legal-requests/${ids['request']!}`)
      .replace('{slug}', () => ids['slug']!);
  const bodyOf = (id: string): unknown => {
    if (id === 'createQuizAttempt') return { version: quizVersion, answers: {} };
    if (id === 'createLegalRequest') return legalRequest();
    if (id === 'transitionLegalRequest') return { to: 'triaged' };
    return { receipt };
  };

  for (const operation of operations)
    it(`answers as the contract says: ${operation.id}`, async () => {
      const answer =
        operation.method === 'GET'
          ? await server.get(addressOf(operation), staff)
          : await server.post(addressOf(operation), bodyOf(operation.id), staff);
      expect(answer.status).to.equal(operation.success.status);
      const { error } = operation.success.schema.safeParse(await answer.json());
      expect(error?.issues ?? []).to.deep.equal([]);
    });

  for (const operation of operations.filter(isPublicLookUp))
    it(`may be cached, and is not sent twice: ${operation.id}`, async () => {
      const first = await server.get(addressOf(operation));
      expect(first.headers.get('Cache-Control')).to.equal('public, max-age=60, stale-while-revalidate=300');
      expect(first.headers.get('Cross-Origin-Resource-Policy')).to.equal('cross-origin');
      const ETag = first.headers.get('ETag')!;
      for (const known of [ETag, `W/${ETag}`, `"other", ${ETag}`, '*']) {
        const second = await server.get(addressOf(operation), { 'If-None-Match': known });
        expect(second.status).to.equal(304);
        expect(await second.text()).to.equal('');
      }
      expect((await server.get(addressOf(operation), { 'If-None-Match': '"other"' })).status).to.equal(200);
    });

  it('stands in the OpenAPI document, at both addresses', async () => {
    for (const path of ['/openapi.json', '/v1/openapi.json']) {
      const { openapi, paths } = (await (await server.get(path)).json()) as {
        openapi: string;
        paths: object;
      };
      expect(openapi).to.match(/^3\.1\./);
      expect(paths).to.have.all.keys(...operations.map((operation) => operation.path));
    }
  });
});

describe('the programmes on a day', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const codeOf = async (path: string) => {
    const answer = await server.get(path);
    return [answer.status, ((await answer.json()) as { code?: string }).code];
  };

  it('have the terms of that day, with their source', async () => {
    const answer = await server.get('/v1/programmes/auyl-amanaty?on=2024-05-01');
    const { loanTerms } = (await answer.json()) as { loanTerms: Record<string, unknown>[] };
    expect(
      loanTerms.find(({ direction, audience }) => direction === 'crops' && audience === 'person'),
    ).to.deep.include({
      annualRatePercent: '2.5',
      maxMonths: 60,
      maxTenge: 2500 * 3692,
      mrp: { year: 2024, tenge: 3692, multiple: 2500 },
    });
  });

  it('refuse a day whose rules are not established, and never take another day’s', async () => {
    for (const on of ['2020-01-01', '2099-01-01']) {
      expect(await codeOf(`/v1/programmes?on=${on}`)).to.deep.equal([422, 'rule-unknown']);
      expect(await codeOf(`/v1/programmes/auyl-amanaty?on=${on}`)).to.deep.equal([422, 'rule-unknown']);
    }
    expect(await codeOf('/v1/programmes/quqyqtyq-komek?on=2099-01-01')).to.deep.equal([200, undefined]);
  });

  it('still name the programmes in the first days of a year whose index is not published', async () => {
    server.time.now = new Date('2027-01-01T06:00:00.000Z');
    const { data } = (await (await server.get('/v1/programmes')).json()) as {
      data: { slug: string; loanTerms: unknown }[];
    };
    expect(data.length).to.equal(4);
    expect(data.find(({ slug }) => slug === 'auyl-amanaty')?.loanTerms).to.equal(null);
    server.time.now = new Date('2026-03-01T06:00:00.000Z');
  });

  it('refuse what is not a day, and a programme that there is not', async () => {
    for (const on of ['2026-02-30', 'today', '%00', ''])
      expect(await codeOf(`/v1/programmes?on=${on}`)).to.deep.equal([422, 'invalid-request']);
    expect(await codeOf('/v1/programmes/no-such')).to.deep.equal([404, 'not-found']);
  });

  it('are those of today in Kazakhstan, where the day begins five hours before UTC’s', async () => {
    server.time.now = new Date('2026-03-01T19:00:00.000Z');
    const { on } = (await (await server.get('/v1/programmes/auyl-amanaty')).json()) as { on: string };
    expect(on).to.equal('2026-03-02');
  });
});
