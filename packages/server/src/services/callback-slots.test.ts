import { expect } from 'chai';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CallbackSlots, LegalRequestCreated } from '@amanat/contract';
import { legalRequest, newKey, startTestServer, type TestServer } from '../app.test.parts.js';

const SLOTS = '/v1/callback-slots';
const CALL = {
  channel: 'call',
  phone: '+77015550123',
  safeHours: 'any',
  mayLeaveMessage: false,
  maySayWhoWeAre: false,
};

describe('the hours at which a caseworker can still call', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({
      callbacks: { perSlot: 2, from: 9 * 60, to: 18 * 60 },
      trustedProxies: 1,
    });
  });
  afterAll(() => server.close());
  /** Thursday, 11:00 at UTC+5. */
  beforeEach(() => void (server.time.now = new Date('2026-01-15T06:00:00Z')));

  const slots = async (app = server.app) => ((await (await app.request(SLOTS)).json()) as CallbackSlots).data;
  const startsOf = (data: CallbackSlots['data']) => data.map(({ start }) => start);
  const ask = (slot: string, from = '198.51.100.1') =>
    server.post('/v1/legal-requests', legalRequest({ contact: { ...CALL, slot } }), {
      'X-Forwarded-For': from,
    });
  const leftAt = async (slot: string) => (await slots()).find(({ start }) => start === slot)?.left ?? 0;

  it('are half hours of working days, from an hour ahead, for seven days', async () => {
    const data = await slots();
    expect(data[0]).to.deep.equal({
      start: '2026-01-15T07:00:00.000Z',
      end: '2026-01-15T07:30:00.000Z',
      left: 2,
    });
    const days = new Set(startsOf(data).map((start) => start.slice(0, 10)));
    // No 17th and 18th: Saturday and Sunday.
    expect([...days]).to.deep.equal([
      '2026-01-15',
      '2026-01-16',
      '2026-01-19',
      '2026-01-20',
      '2026-01-21',
      '2026-01-22',
    ]);
    expect(startsOf(data).filter((start) => start.startsWith('2026-01-16'))).to.have.length(18);
    expect(startsOf(data).at(-1)).to.equal('2026-01-22T05:30:00.000Z');
  });

  it('are of the day in Kazakhstan, where 18 comes before 24 in UTC', async () => {
    server.time.now = new Date('2026-01-15T19:30:00Z');
    expect((await slots())[0]?.start).to.equal('2026-01-16T04:00:00.000Z');
  });

  it('follow the work calendar', async () => {
    const workCalendar = {
      source: { title: 'Test', url: 'https://example.kz' },
      years: { '2026': { daysOff: ['2026-01-16'], workingDays: ['2026-01-17'] } },
    };
    const days = startsOf(await slots(server.appWith({ config: { workCalendar } }))).map((at) =>
      at.slice(0, 10),
    );
    expect(days).to.include('2026-01-17').and.not.include('2026-01-16');
  });

  it('are none where nobody calls back, and then no hour can be asked for', async () => {
    const app = server.appWith({ config: { callbacks: { perSlot: 0, from: 540, to: 1080 } } });
    expect(await slots(app)).to.deep.equal([]);
    const answer = await app.request('/v1/legal-requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
      body: JSON.stringify(legalRequest({ contact: { ...CALL, slot: '2026-01-16T04:00:00Z' } })),
    });
    expect(answer.status).to.equal(422);
  });

  it('have fewer places with each request, and a withdrawal gives one back', async () => {
    const slot = '2026-01-16T04:00:00.000Z';
    const first = (await (await ask('2026-01-16T04:00:00Z')).json()) as LegalRequestCreated;
    expect(await leftAt(slot)).to.equal(1);
    expect((await ask(slot)).status).to.equal(201);
    expect(startsOf(await slots())).not.to.include(slot);
    const full = await ask(slot);
    expect([full.status, ((await full.json()) as { code: string }).code]).to.deep.equal([409, 'slot-taken']);

    const withdraw = () => server.post('/v1/legal-requests/track/withdraw', { receipt: first.receipt });
    await withdraw();
    await withdraw();
    expect(await leftAt(slot)).to.equal(1);
  });

  it('are not taken by a request that is sent again', async () => {
    const slot = '2026-01-16T05:00:00.000Z';
    const headers = { 'Idempotency-Key': newKey() };
    const body = legalRequest({ contact: { ...CALL, slot } });
    for (let count = 0; count < 3; count++)
      expect((await server.post('/v1/legal-requests', body, headers)).status).to.equal(201);
    expect(await leftAt(slot)).to.equal(1);
  });

  for (const [what, slot] of Object.entries({
    'is no half hour': '2026-01-16T04:10:00.000Z',
    'is outside of the hours': '2026-01-16T03:30:00.000Z',
    'ends outside of them': '2026-01-16T13:00:00.000Z',
    'is on a Saturday': '2026-01-17T05:00:00.000Z',
    'is too far ahead': '2026-01-23T05:00:00.000Z',
  }))
    it(`refuse one that ${what}`, async () => {
      const answer = await ask(slot);
      expect(answer.status).to.equal(422);
      const { errors } = (await answer.json()) as { errors: unknown };
      expect(errors).to.deep.equal([{ pointer: '/contact/slot', code: 'not-offered' }]);
    });

  it('that passed while a request was on its way are left out of it, and the request is taken', async () => {
    for (const slot of ['2026-01-15T05:00:00.000Z', '2026-01-15T06:00:00.000Z']) {
      const answer = await ask(slot);
      expect(answer.status).to.equal(201);
      const { id } = (await answer.json()) as LegalRequestCreated;
      const read = await server.get(`/v1/staff/legal-requests/${id}`, await server.staffHeaders());
      expect(((await read.json()) as { contact: object }).contact).to.have.property('phone');
      expect((await server.storage.legalRequests.findById(id))?.slot).to.equal(null);
    }
  });

  it('wait half an hour for whoever fills in the form slowly', async () => {
    const [first] = await slots();
    server.time.now = new Date(server.time.now.getTime() + 25 * 60_000);
    expect(startsOf(await slots())).not.to.include(first!.start);
    expect((await ask(first!.start)).status).to.equal(201);
  });

  it('give the last place to exactly one of fifty', async () => {
    const slot = '2026-01-19T04:00:00.000Z';
    expect((await ask(slot)).status).to.equal(201);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) => ask(slot, `203.0.113.${number}`)),
    );
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(201), count(409)]).to.deep.equal([1, 49]);
    expect(await leftAt(slot)).to.equal(0);
    expect((await server.storage.callbackSlots.taken(slot, slot)).get(slot)).to.equal(2);
  });

  it('reach the caseworker with the request', async () => {
    const slot = '2026-01-20T04:00:00.000Z';
    const { id } = (await (await ask(slot)).json()) as LegalRequestCreated;
    const staff = await server.staffHeaders();
    const read = (await (await server.get(`/v1/staff/legal-requests/${id}`, staff)).json()) as {
      contact: unknown;
    };
    expect(read.contact).to.deep.equal({ ...CALL, slot });
  });
});
