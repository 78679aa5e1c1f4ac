import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import type {
  AuditEntryList,
  LegalRequestCreated,
  LegalRequestTracked,
  StaffLegalRequest,
  StaffLegalRequestList,
} from '@amanat/contract';
import { legalRequest, newKey, startTestServer, type TestServer } from '../../app.test.parts.js';

const STAFF = '/v1/staff/legal-requests';
const [THURSDAY, DAY_MS] = [Date.parse('2026-01-15T06:00:00Z'), 86_400_000];

describe('casework', () => {
  let server: TestServer;
  let staff: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    staff = await server.staffHeaders(['lawyer'], 'Сәуле');
  });
  afterAll(() => server.close());

  const json = async <Body>(answer: Response | Promise<Response>, status = 200) => {
    const arrived = await answer;
    expect(arrived.status).to.equal(status);
    return (await arrived.json()) as Body;
  };
  const codeOf = async (answer: Response | Promise<Response>) => {
    const arrived = await answer;
    return [arrived.status, ((await arrived.json()) as { code: string }).code];
  };
  const send = (changes: Record<string, unknown> = {}) =>
    json<LegalRequestCreated>(server.post('/v1/legal-requests', legalRequest(changes)), 201);
  const read = (id: string) => json<StaffLegalRequest>(server.get(`${STAFF}/${id}`, staff));
  const list = async (query: string) =>
    (await json<StaffLegalRequestList>(server.get(`${STAFF}?${query}`, staff))).data;
  const idsIn = async (query: string) => (await list(query)).map(({ id }) => id);
  const say = (receipt: string) =>
    server.post('/v1/legal-requests/track/messages', { receipt, text: 'Тағы бір сөз' });

  /** A step on the version that is there now, or on `seen`. */
  const step = async (id: string, kind: string, body: unknown, seen?: number) =>
    server.post(`${STAFF}/${id}/${kind}`, body, {
      ...staff,
      'If-Match': `"${seen ?? (await read(id)).version}"`,
    });
  const move = (id: string, to: string, reply?: string, seen?: number) =>
    step(id, 'transitions', { to, ...(reply && { reply }) }, seen);
  const assign = (id: string, assignee: string | null, seen?: number) =>
    step(id, 'assignments', { assignee }, seen);
  const reply = (id: string, text: string, seen?: number) => step(id, 'replies', { text }, seen);

  describe('on the version that was read', () => {
    it('takes no step without If-Match', async () => {
      const { id } = await send();
      for (const wrong of [undefined, '', '1', 'W/"1"', '*', '"1", "2"', '"x"'])
        for (const [kind, body] of [
          ['transitions', { to: 'triaged' }],
          ['assignments', { assignee: 'Сәуле' }],
          ['replies', { text: 'Жауап' }],
        ] as const) {
          const headers = { ...staff, ...(wrong !== undefined && { 'If-Match': wrong }) };
          const answer = server.post(`${STAFF}/${id}/${kind}`, body, headers);
          expect(await codeOf(answer)).to.deep.equal([428, 'version-missing']);
        }
      expect((await read(id)).version).to.equal(1);
    });

    it('gives the version as the ETag of what is read, and of what a step answers', async () => {
      const { id } = await send();
      const answer = await server.get(`${STAFF}/${id}`, staff);
      expect(answer.headers.get('ETag')).to.equal('"1"');
      expect(answer.headers.get('Cache-Control')).to.equal('no-store');
      const moved = await move(id, 'triaged');
      expect(moved.headers.get('ETag')).to.equal('"2"');
      expect(((await moved.json()) as StaffLegalRequest).version).to.equal(2);
    });

    it('counts every change: a step, a message, a withdrawal', async () => {
      const { id, receipt } = await send();
      const versions = [(await read(id)).version];
      for (const change of [
        () => move(id, 'triaged'),
        () => assign(id, 'Сәуле'),
        () => reply(id, 'Жауап'),
        () => say(receipt),
        () => server.post('/v1/legal-requests/track/withdraw', { receipt }),
      ]) {
        expect((await change()).status).to.be.lessThan(300);
        versions.push((await read(id)).version);
      }
      expect(versions).to.deep.equal([1, 2, 3, 4, 5, 6]);
    });

    it('takes none once somebody changed it, and changes nothing', async () => {
      const { id, receipt } = await send();
      await say(receipt);
      const before = await read(id);
      for (const late of [move(id, 'triaged', 'Сөз', 1), assign(id, 'Сәуле', 1), reply(id, 'Сөз', 1)])
        expect(await codeOf(await late)).to.deep.equal([412, 'changed-meanwhile']);
      expect(await read(id)).to.deep.equal(before);
    });

    it('takes one of twenty steps that come together', async () => {
      const { id } = await send();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, number) =>
          number % 2 ? reply(id, `Жауап ${number}`, 1) : assign(id, `Маман ${number}`, 1),
        ),
      );
      const count = (status: number) => answers.filter((answer) => answer.status === status).length;
      expect([count(200), count(412)]).to.deep.equal([1, 19]);
      expect((await read(id)).version).to.equal(2);
    });

    it('answers a repeated step as the first time, and nobody else with it', async () => {
      const { id } = await send();
      const headers = { 'If-Match': '"1"', 'Idempotency-Key': newKey() };
      const ask = (who: Record<string, string>) =>
        server.post(`${STAFF}/${id}/replies`, { text: 'Бір рет' }, { ...who, ...headers });
      const first = await (await ask(staff)).text();
      const again = await ask(staff);
      expect(again.headers.get('Idempotency-Replayed')).to.equal('true');
      expect(again.headers.get('ETag')).to.equal('"2"');
      expect(await again.text()).to.equal(first);
      expect((await read(id)).replies).to.have.length(1);
      const other = await server.staffHeaders(['lawyer'], 'Басқа');
      expect(await codeOf(ask(other))).to.deep.equal([422, 'idempotency-key-reused']);
    });
  });

  describe('who has a request', () => {
    it('is said by giving it, and giving it back returns it to the queue', async () => {
      const { id } = await send();
      const given = await json<StaffLegalRequest>(assign(id, 'Болат'));
      expect(given).to.include({ status: 'assigned', assignee: 'Болат' });
      await json(assign(id, 'Сәуле'));
      await json(move(id, 'in-progress'));
      expect(await read(id)).to.include({ status: 'in-progress', assignee: 'Сәуле' });
      const back = await json<StaffLegalRequest>(assign(id, null));
      expect(back.status).to.equal('triaged');
      expect(back).not.to.have.property('assignee');
      expect(back.timeline.map(({ status }) => status)).to.deep.equal([
        'received',
        'assigned',
        'in-progress',
        'triaged',
      ]);
    });

    it('is whoever takes up what nobody has', async () => {
      const { id } = await send();
      expect(await json(move(id, 'in-progress'))).to.include({ assignee: 'Сәуле' });
    });

    it('finds it in the list: mine, nobody’s, somebody’s', async () => {
      const [mine, free, theirs] = [await send(), await send(), await send()];
      await json(assign(mine.id, 'Сәуле'));
      await json(assign(theirs.id, 'Назым'));
      expect(await idsIn('assignee=me'))
        .to.include(mine.id)
        .and.not.include.members([free.id, theirs.id]);
      expect(await idsIn('assignee=nobody'))
        .to.include(free.id)
        .and.not.include.members([mine.id]);
      expect(await idsIn(`assignee=${encodeURIComponent('Назым')}`)).to.deep.equal([theirs.id]);
      expect(await idsIn('assignee=%00')).to.deep.equal([]);
    });

    it('is nobody called me or nobody, and nobody has what is over', async () => {
      const { id } = await send();
      for (const word of ['me', 'nobody'])
        expect(await codeOf(assign(id, word))).to.deep.equal([422, 'invalid-request']);
      await json(move(id, 'closed'));
      expect(await codeOf(assign(id, 'Болат'))).to.deep.equal([409, 'invalid-transition']);
      expect(await codeOf(reply(id, 'Жауап'))).to.deep.equal([409, 'invalid-transition']);
    });
  });

  it('names the steps that may be taken next, and takes no other', async () => {
    const { id } = await send();
    const steps = [
      'triaged',
      'assigned',
      'in-progress',
      'answered',
      'referred-to-111',
      'duplicate',
      'closed',
    ];
    for (const status of ['received', 'triaged', 'in-progress', 'answered', 'closed']) {
      if (status !== 'received') await json(move(id, status));
      const { nextSteps = [] } = await read(id);
      for (const wrong of steps.filter((to) => !nextSteps.includes(to)))
        expect((await move(id, wrong)).status, `${status} to ${wrong}`).to.equal(409);
    }
    expect((await read(id)).nextSteps).to.deep.equal([]);
  });

  it('is told when the person wrote last, until somebody answers', async () => {
    const { id, receipt } = await send();
    expect((await read(id)).awaitsReply).to.equal(false);
    await say(receipt);
    expect(await read(id)).to.deep.include({ awaitsReply: true, status: 'received' });
    await json(reply(id, 'Құжатты әкеліңіз.'));
    expect(await read(id)).to.deep.include({ awaitsReply: false, status: 'received' });
    const { replies } = await json<LegalRequestTracked>(server.post('/v1/legal-requests/track', { receipt }));
    expect(replies.map(({ text }) => text)).to.deep.equal(['Құжатты әкеліңіз.']);
  });

  describe('the three working days', () => {
    const on = (days: number) => (server.time.now = new Date(THURSDAY + days * DAY_MS));
    afterAll(() => void on(0));

    it('end on the Tuesday after a Thursday; the day after it is late', async () => {
      on(0);
      const { id } = await send({ topic: 'land' });
      expect(await read(id)).to.deep.include({
        due: { on: '2026-01-20', countedBy: 'weekdays' },
        overdue: false,
      });
      // 20 January, 23:59 at UTC+5, and a minute later.
      server.time.now = new Date('2026-01-20T18:59:00Z');
      expect(await idsIn('overdue=true&topic=land')).to.deep.equal([]);
      server.time.now = new Date('2026-01-20T19:00:00Z');
      expect(await idsIn('overdue=true&topic=land')).to.deep.equal([id]);
      expect((await read(id)).overdue).to.equal(true);
    });

    it('are counted on the work calendar of the operator', async () => {
      on(0);
      const workCalendar = {
        source: { title: 'Test', url: 'https://example.kz' },
        years: { '2026': { daysOff: ['2026-01-16', '2026-01-20'], workingDays: ['2026-01-18'] } },
      };
      const answer = await server.appWith({ config: { workCalendar } }).request('/v1/legal-requests', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
        body: JSON.stringify(legalRequest()),
      });
      const { id } = (await answer.json()) as LegalRequestCreated;
      expect((await read(id)).due).to.deep.equal({ on: '2026-01-21', countedBy: 'work-calendar' });
    });

    it('stop at an answer, and do not run again when the person asks on', async () => {
      on(0);
      const { id } = await send({ topic: 'labour' });
      await json(move(id, 'answered', 'Жауап'));
      on(30);
      expect(await read(id))
        .to.deep.include({ overdue: false })
        .and.not.have.property('due');
      await json(move(id, 'in-progress'));
      expect((await read(id)).overdue).to.equal(false);
      expect(await idsIn('overdue=true&topic=labour')).to.deep.equal([]);
    });

    it('filter the list by region too, newest first', async () => {
      on(0);
      const sent: string[] = [];
      for (let count = 0; count < 4; count++) {
        server.time.now = new Date(server.time.now.getTime() + 1000);
        sent.push((await send({ topic: 'family', region: count % 2 ? '191000000' : '350000000' })).id);
      }
      on(10);
      expect(await idsIn('overdue=true&topic=family')).to.deep.equal(sent.toReversed());
      expect(await idsIn('overdue=true&topic=family&region=191000000')).to.deep.equal([sent[3], sent[1]]);
      expect((await server.get(`${STAFF}?overdue=false`, staff)).status).to.equal(422);
    });
  });

  describe('for whom a request is', () => {
    const call = {
      channel: 'call',
      phone: '+77015550143',
      safeHours: 'morning',
      mayLeaveMessage: false,
      maySayWhoWeAre: false,
    };
    const forCallback = { topic: 'benefits', addressee: 'contact-centre-111', contact: call };

    it('is legal aid, unless it asks for a call from the contact centre; each is listed apart', async () => {
      const aid = await send({ topic: 'benefits' });
      const centre = await send(forCallback);
      expect((await read(aid.id)).addressee).to.equal('legal-aid');
      expect((await read(centre.id)).addressee).to.equal('contact-centre-111');
      expect(await idsIn('topic=benefits&addressee=contact-centre-111')).to.deep.equal([centre.id]);
      expect(await idsIn('topic=benefits&addressee=legal-aid')).to.deep.equal([aid.id]);
      const [line] = await list('addressee=contact-centre-111');
      expect(line?.addressee).to.equal('contact-centre-111');
      expect((await server.get(`${STAFF}?addressee=akimat`, staff)).status).to.equal(422);
      const stranger = legalRequest({ ...forCallback, addressee: 'akimat' });
      expect((await server.post('/v1/legal-requests', stranger)).status).to.equal(422);
    });

    it('sets no term where no source states one', async () => {
      const { id } = await send(forCallback);
      expect(await read(id)).to.not.have.property('due');
    });

    it('is forgotten with the request that is withdrawn', async () => {
      const { id, receipt } = await send(forCallback);
      await json(server.post('/v1/legal-requests/track/withdraw', { receipt }));
      expect((await read(id)).addressee).to.equal('legal-aid');
      expect(await idsIn('addressee=contact-centre-111')).not.to.include(id);
      // Nor does the term tell, which only one of them had.
      const aid = await send({ topic: 'benefits' });
      await json(server.post('/v1/legal-requests/track/withdraw', { receipt: aid.receipt }));
      expect(await read(aid.id)).not.to.have.property('due');
    });
  });

  it('gets the way to reach the person whole, and shows nothing of it in the list or the journal', async () => {
    const contact = {
      channel: 'call',
      phone: '+77015550142',
      safeHours: 'evening',
      mayLeaveMessage: false,
      maySayWhoWeAre: false,
      whoMayAnswer: 'only-me',
      codeword: 'кодсөз-тек-екеуміз',
    };
    const { id } = await send({ contact, topic: 'violence' });
    expect((await read(id)).contact).to.deep.equal(contact);
    const lines = JSON.stringify(await list('topic=violence'));
    const auditor = await server.staffHeaders(['auditor']);
    const journal = JSON.stringify(
      await json<AuditEntryList>(server.get(`/v1/staff/audit?about=${id}`, auditor)),
    );
    expect(journal).to.contain('legal_request.retrieved');
    for (const text of [lines, journal])
      for (const part of ['7015550142', 'evening', 'only-me', 'кодсөз', 'contact'])
        expect(text).not.to.contain(part);
  });
});
