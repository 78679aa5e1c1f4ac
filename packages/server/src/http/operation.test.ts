import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { STAFF_ROLES, type LegalRequestCreated } from '@amanat/contract';
import { OPERATIONS, type Operation } from '@amanat/contract/operations';
import { afterAll, beforeAll } from 'vitest';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';
import { SCREENING, sheetWith } from '../services/district-import/district-file.test.parts.js';
import { importDistricts } from '../services/district-import/import.js';
import { seal, type SealKey } from './sealed-requests.test.parts.js';

const operations: readonly Operation[] = OPERATIONS;
const isStream = ({ success }: Operation) => 'gives' in success && success.gives === 'events';
const isPublicLookUp = (operation: Operation) =>
  operation.access === 'public' && operation.method === 'GET' && !isStream(operation);
const CHANGE_BY_THE_MINUTE = ['listCallbackSlots', 'listStatistics', 'retrieveFigureHistory'];
const FILES = 'https://files.example.kz/cdn';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describe('every operation of the contract', () => {
  let server: TestServer;
  /** What earlier operations answered, and later ones need. */
  const seen: Record<string, string> = { slug: 'auyl-amanaty' };
  let staff: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer({
      webhookPrivateHosts: ['127.0.0.1'],
      filesUrl: FILES,
      siteSettings: new Map([['akimat-abay', {}]]),
    });
    staff = await server.staffHeaders(STAFF_ROLES);
    const send = async () =>
      (await (await server.post('/v1/legal-requests', legalRequest())).json()) as LegalRequestCreated;
    const worked = await send();
    Object.assign(seen, { request: worked.id, uploadToken: worked.uploadToken });
    const withdrawn = await send();
    Object.assign(seen, { receipt: withdrawn.receipt });
    const quizzes = (await (await server.get('/v1/quizzes')).json()) as {
      data: { id: string; version: string }[];
    };
    Object.assign(seen, { quiz: quizzes.data[0]!.id, quizVersion: quizzes.data[0]!.version });
    const parts = { storage: server.storage, clock: () => server.time.now };
    await importDistricts(parts, sheetWith([{ id: '103200000', ...SCREENING }]), {
      source: null,
      dryRun: false,
    });
  });
  afterAll(() => server.close());

  const addressOf = ({ path }: Operation) =>
    path
      .replace(/oembed$/, `oembed?url=${encodeURIComponent(`${FILES}/frame/figures.html`)}`)
      .replace('quizzes/{id}', () => `quizzes/${seen['quiz']!}`)
      .replace('staff/legal-requests/{id}', () => `staff/legal-requests/${seen['request']!}`)
      .replace('attachments/{id}', () => `attachments/${seen['attachment']!}`)
      .replace('{attachmentId}', () => seen['attachment']!)
      .replace('{number}', '1')
      .replace('webhook-endpoints/{id}', () => `webhook-endpoints/${seen['endpoint']!}`)
      .replace('deliveries/{id}', () => `deliveries/${seen['delivery']!}`)
      .replace('districts/{id}', 'districts/103200000')
      .replace('{key}', 'fraud.stopped')
      .replace('{configId}', 'akimat-abay')
      .replace('{slug}', () => seen['slug']!);
  const bodyOf = ({ id, access, path }: Operation): unknown => {
    const upload = { uploadToken: seen['uploadToken'] };
    if (id === 'createQuizAttempt') return { version: seen['quizVersion'], answers: {} };
    if (id === 'createLegalRequest') return legalRequest();
    if (id === 'addLegalRequestMessage') return { receipt: seen['receipt'], text: 'Тағы бір сөз' };
    if (id === 'createAttachment')
      return {
        ...upload,
        name: 'хат.png',
        bytes: PNG.length,
        sha256: createHash('sha256').update(PNG).digest('hex'),
      };
    if (path.includes('/attachments/')) return upload;
    if (id === 'transitionLegalRequest') return { to: 'triaged' };
    if (id === 'assignLegalRequest') return { assignee: 'test' };
    if (id === 'replyToLegalRequest') return { text: 'Жауап' };
    if (id === 'createWebhookEndpoint')
      return { url: 'http://127.0.0.1:9/hook', events: ['legal_request.transitioned'] };
    if (id === 'createFigureRevision')
      return {
        key: 'fraud.stopped',
        basedOn: 1,
        value: 1600,
        qualifier: 'about',
        asOf: '2026-01-01',
        source: { title: 'Хабарлама', url: 'https://example.kz/' },
      };
    return access === 'staff' ? {} : { receipt: seen['receipt'] };
  };
  const headersOf = async ({ access, needsVersion }: Operation): Promise<Record<string, string>> => {
    if (access === 'upload') return { Authorization: `Upload ${seen['uploadToken']!}` };
    if (!needsVersion) return staff;
    const current = await server.get(`/v1/staff/legal-requests/${seen['request']!}`, staff);
    return { ...staff, 'If-Match': current.headers.get('ETag')! };
  };
  const sendSealed = async (address: string): Promise<Response> => {
    const key = newKey();
    const { sealKey } = (await (await server.get('/v1/config')).json()) as { sealKey: SealKey };
    const sealed = await seal(sealKey, JSON.stringify(legalRequest()), key);
    return server.post(address, sealed, { 'Idempotency-Key': key });
  };
  const ask = async (operation: Operation): Promise<Response> => {
    const [address, headers] = [addressOf(operation), await headersOf(operation)];
    if (operation.id === 'createSealedLegalRequest') return sendSealed(address);
    if (operation.method === 'GET') return server.get(address, headers);
    if (operation.method === 'POST') return server.post(address, bodyOf(operation), headers);
    return server.app.request(address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream', ...headers },
      body: PNG,
    });
  };

  // Events need somebody who listens; what is destroyed is destroyed when the rest was done with it.
  const FIRST = ['createWebhookEndpoint'];
  const LAST = ['removeAttachment', 'withdrawLegalRequest', 'disableWebhookEndpoint'];
  const turn = ({ id }: Operation) => Number(LAST.includes(id)) - Number(FIRST.includes(id));
  const inOrder = operations.toSorted((one, other) => turn(one) - turn(other));
  for (const operation of inOrder)
    it(`answers as the contract says: ${operation.id}`, async () => {
      const answer = await ask(operation);
      expect(answer.status).to.equal(operation.success.status);
      if (isStream(operation)) return answer.body?.cancel();
      if (!('schema' in operation.success)) return;
      const body: unknown = await answer.json();
      const { error } = operation.success.schema.safeParse(body);
      expect(error?.issues ?? []).to.deep.equal([]);
      const { id, data } = body as { id: string; data?: { id: string }[] };
      if (operation.id === 'createAttachment') seen['attachment'] = id;
      if (operation.id === 'createWebhookEndpoint') seen['endpoint'] = id;
      if (operation.id === 'listDeliveries' && data?.[0]) seen['delivery'] = data[0].id;
    });

  for (const operation of operations.filter(isPublicLookUp))
    it(`may be cached, and is not sent twice: ${operation.id}`, async () => {
      const first = await server.get(addressOf(operation));
      const changesByTheMinute = CHANGE_BY_THE_MINUTE.includes(operation.id);
      expect(first.headers.get('Cache-Control')).to.equal(
        changesByTheMinute ? 'public, max-age=60' : 'public, max-age=60, stale-while-revalidate=300',
      );
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
