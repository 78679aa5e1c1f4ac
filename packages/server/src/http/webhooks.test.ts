import { expect } from 'chai';
import type {
  AuditEntryList,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointSecret,
} from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { startTestServer, type TestServer } from '../app.test.parts.js';

const PATH = '/v1/staff/webhook-endpoints';
const EVENTS = ['legal_request.created'];
const UNKNOWN = 'we_01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('endpoints of webhooks', () => {
  let server: TestServer;
  let admin: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer({ webhookPrivateHosts: ['crm.akimat.local', '127.0.0.1'] });
    admin = await server.staffHeaders(['admin']);
  });
  afterAll(() => server.close());

  const add = (body: Record<string, unknown>) => server.post(PATH, { events: EVENTS, ...body }, admin);
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { code: string }).code,
  ];

  it('show their secret once, and keep it sealed', async () => {
    const answer = await add({ url: 'http://127.0.0.1:9/hook', region: '191000000' });
    const { id, secret } = (await answer.json()) as WebhookEndpointSecret;
    expect(secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const text = await (await server.get(PATH, admin)).text();
    expect(text).not.to.contain(secret);
    const { data } = JSON.parse(text) as WebhookEndpointList;
    expect(data.find((endpoint) => endpoint.id === id)).to.deep.equal({
      id,
      url: 'http://127.0.0.1:9/hook',
      events: EVENTS,
      region: '191000000',
      createdAt: server.time.now.toISOString(),
      disabledAt: null,
    });
    const dump = await server.dump();
    expect(dump).to.contain(id);
    expect(dump).not.to.contain(secret.slice('whsec_'.length));
    expect(server.logged.join('')).not.to.contain(secret);
  });

  for (const url of [
    'http://crm.example.kz/hook',
    'https://10.0.0.1/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://[::ffff:10.0.0.1]/',
    'https://167772161/',
    'https://localhost/',
    'https://user:secret@127.0.0.1/',
    'https://no-such-name.invalid/',
  ])
    it(`are refused at ${url}`, async () => {
      const answer = await add({ url });
      expect(await codeOf(answer)).to.deep.equal([422, 'webhook-address-refused']);
    });

  it('are refused with what is no address, and without events', async () => {
    for (const body of [{ url: 'ftp://x.kz' }, { url: 'hook' }, { url: 'https://8.8.8.8/', events: [] }])
      expect(await codeOf(await add(body))).to.deep.equal([422, 'invalid-request']);
  });

  it('are disabled once, and a second time answers as the first', async () => {
    const { id } = (await (await add({ url: 'http://127.0.0.1:9/' })).json()) as WebhookEndpointSecret;
    const disable = async () =>
      (await (await server.post(`${PATH}/${id}/disable`, {}, admin)).json()) as WebhookEndpoint;
    const first = await disable();
    expect(first.disabledAt).to.equal(server.time.now.toISOString());
    server.time.now = new Date(server.time.now.getTime() + 1000);
    expect(await disable()).to.deep.equal(first);
  });

  it('are not found under other ids', async () => {
    for (const id of [UNKNOWN, 'we_', '%00', "'"])
      for (const deed of ['rotations', 'disable'])
        expect(await codeOf(await server.post(`${PATH}/${id}/${deed}`, {}, admin))).to.deep.equal([
          404,
          'not-found',
        ]);
    const answer = await server.post('/v1/staff/deliveries/msg_x/redeliver', {}, admin);
    expect(await codeOf(answer)).to.deep.equal([404, 'not-found']);
  });

  it('come in pages, each once', async () => {
    for (let count = 0; count < 5; count++) {
      server.time.now = new Date(server.time.now.getTime() + 1000);
      await add({ url: 'http://127.0.0.1:9/' });
    }
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer = await server.get(`${PATH}?limit=2${cursor && `&cursor=${cursor}`}`, admin);
      const page = (await answer.json()) as WebhookEndpointList;
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(ids.length).to.be.at.least(5);
    expect(ids).to.deep.equal([...new Set(ids)].sort().reverse());
    for (const path of [PATH, '/v1/staff/deliveries'])
      expect((await server.get(`${path}?cursor=%00`, admin)).status).to.equal(422);
  });

  it('stand in the journal, with who made and changed them', async () => {
    const { id } = (await (await add({ url: 'http://127.0.0.1:9/' })).json()) as WebhookEndpointSecret;
    await server.post(`${PATH}/${id}/rotations`, {}, admin);
    await server.post(`${PATH}/${id}/disable`, {}, admin);
    const auditor = await server.staffHeaders(['auditor']);
    const answer = await server.get(`/v1/staff/audit?about=${id}`, auditor);
    const { data } = (await answer.json()) as AuditEntryList;
    expect(data.map(({ action }) => action)).to.have.members([
      'webhook_endpoint.created',
      'webhook_endpoint.secret_rotated',
      'webhook_endpoint.disabled',
    ]);
  });
});
