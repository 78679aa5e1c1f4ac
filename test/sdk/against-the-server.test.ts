import { AmanatError, type AmanatClientOptions, createIdempotencyKey, type FetchLike } from '@amanat/sdk';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { aRequest, type RealServer, startRealServer } from './real-server.ts';
import { RECEIPT } from './samples.ts';

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer({
    AMANAT_WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
    DATABASE_URL: process.env['DATABASE_URL'],
  });
});
afterAll(() => server.close());

const clientWith = (options: Partial<AmanatClientOptions> = {}) => server.client(options);
const failure = async (call: Promise<unknown>): Promise<AmanatError> => {
  const error = await call.then(
    () => new Error('The call succeeded'),
    (thrown: unknown) => thrown,
  );
  if (!AmanatError.is(error)) throw error;
  return error;
};
describe(`the client against the server, on ${process.env['DATABASE_URL'] ? 'PostgreSQL' : 'SQLite'}`, () => {
  it('reads the programmes and the loan terms of a day', async () => {
    const client = clientWith();
    const { data } = await client.programmes.list({ on: '2026-03-01' });
    expect(data.map(({ slug }) => slug)).to.include('auyl-amanaty');
    const programme = await client.programmes.retrieve('auyl-amanaty', { on: '2026-03-01' });
    expect(programme.on).to.equal('2026-03-01');
    expect(programme.loanTerms?.map(({ mrp }) => mrp.tenge)).to.include(4325);
  });

  it('learns that the rules of a day are not established, instead of getting those of another', async () => {
    const error = await failure(clientWith().programmes.retrieve('auyl-amanaty', { on: '2035-01-01' }));
    expect(error).to.include({ name: 'ValidationError', code: 'rule-unknown', status: 422 });
  });

  it('takes a quiz and has it scored', async () => {
    const client = clientWith();
    const [summary] = (await client.quizzes.list()).data;
    const quiz = await client.quizzes.retrieve(summary!.id);
    expect(quiz.questions).to.have.length(summary!.questionCount);
    const answers = Object.fromEntries(quiz.questions.map(({ id, options }) => [id, options[0]!.id]));
    const params = { version: quiz.version, answers };
    const first = await client.quizzes.attempts.create(quiz.id, params);
    expect(first.max).to.equal(quiz.questions.length);
    const right = Object.fromEntries(
      first.perQuestion.map(({ questionId, correctOptionId }) => [questionId, correctOptionId]),
    );
    const second = await client.quizzes.attempts.create(quiz.id, { ...params, answers: right });
    expect(second.score).to.equal(second.max);
  });

  it('reads the contact centre, the figures and the settings', async () => {
    const client = clientWith();
    expect((await client.hotline.retrieve()).number).to.equal('111');
    const { data } = await client.statistics.list();
    expect(data).not.to.have.length(0);
    expect((await client.config.retrieve()).demonstration).to.equal(true);
  });

  it('reads the districts of a region page by page, with whom to name, and whether one was screened', async () => {
    const { districts } = clientWith();
    const region = '100000000';
    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await districts.list({ region, limit: 5, ...(cursor && { cursor }) });
      expect(page.attribution).to.include({ licence: 'CC BY 4.0' });
      names.push(...page.data.map(({ name }) => name.kk));
      cursor = page.nextCursor;
    }
    expect(names[0]).to.equal('Абай');
    expect(new Set(names).size).to.equal(names.length).and.above(10);
    expect(await districts.retrieve('103200000')).to.deep.include({ region, screened: false });
    expect(await districts.screening('103200000')).to.equal(null);
    expect(await failure(districts.retrieve('nowhere'))).to.include({
      name: 'NotFoundError',
      code: 'not-found',
    });
  });

  it('sends a request, tracks it, has it answered by staff, and withdraws it', async () => {
    const client = clientWith();
    const staff = server.staff.legalRequests;
    const params = await aRequest(client);
    const { id, receipt } = await client.legalRequests.create(params);
    const spaced = receipt.replace(/(\d{4})/g, '$1 ');
    expect(await client.legalRequests.track({ receipt: spaced })).to.deep.include({
      status: 'received',
      topic: 'notary-inscription',
      replies: [],
    });

    const listed = (await staff.list({ topic: 'notary-inscription', limit: 100 })).data.find(
      (line) => line.id === id,
    );
    expect(listed).to.include({ status: 'received', language: 'kk' });
    expect(JSON.stringify(listed)).not.to.contain('Айгүл');
    const whole = await staff.retrieve(id);
    expect(whole).to.include({ name: params.name, description: params.description });
    expect(whole.contact).to.deep.equal(params.contact);
    let { version } = whole;
    for (const to of ['triaged', 'assigned', 'in-progress'] as const)
      ({ version } = await staff.transition(id, { to }, { version }));
    ({ version } = await staff.transition(
      id,
      { to: 'answered', reply: 'Қарсылық білдіруге болады.' },
      { version },
    ));

    const answered = await client.legalRequests.track({ receipt });
    expect(answered.status).to.equal('answered');
    expect(answered.replies.map(({ text }) => text)).to.deep.equal(['Қарсылық білдіруге болады.']);

    expect((await client.legalRequests.withdraw({ receipt })).status).to.equal('withdrawn');
    expect((await client.legalRequests.track({ receipt })).status).to.equal('withdrawn');
    expect(await staff.retrieve(id)).not.to.have.any.keys('name', 'description', 'contact');
    expect(
      await failure(staff.transition(id, { to: 'triaged' }, { version: (await staff.retrieve(id)).version })),
    ).to.include({
      name: 'ConflictError',
      code: 'invalid-transition',
    });
  });

  it('gets one request and one receipt when an answer is lost on the way', async () => {
    let attempts = 0;
    const losesTheFirstAnswer: FetchLike = async (url, init) => {
      const response = await fetch(url, init);
      if (init.method === 'POST' && ++attempts === 1) throw new TypeError('Failed to fetch');
      return response;
    };
    const client = clientWith({ fetch: losesTheFirstAnswer });
    const key = createIdempotencyKey();
    const params = await aRequest(client);
    const created = await client.legalRequests.create(params, { idempotencyKey: key });
    expect(attempts).to.equal(2);
    expect(await client.legalRequests.create(params, { idempotencyKey: key })).to.deep.equal(created);
    const { data } = await server.staff.legalRequests.list({ limit: 100 });
    expect(data.filter(({ id }) => id === created.id)).to.have.length(1);

    const changed = { ...params, topic: 'debt' as const };
    expect(await failure(client.legalRequests.create(changed, { idempotencyKey: key }))).to.include({
      name: 'ConflictError',
      code: 'idempotency-key-reused',
    });
  });

  it('tells what is not there from what is not allowed', async () => {
    const client = clientWith();
    expect(await failure(client.legalRequests.track({ receipt: RECEIPT }))).to.include({
      name: 'NotFoundError',
      code: 'receipt-not-found',
    });
    const missing = await failure(client.programmes.retrieve('nothing'));
    expect(missing).to.include({ name: 'NotFoundError', code: 'not-found' });
    expect(missing.requestId).to.be.a('string').and.not.equal('');
    const stranger = clientWith({ staffToken: 'not-a-token' }).staff.legalRequests;
    expect(await failure(stranger.list())).to.include({ name: 'AuthenticationError', code: 'unauthorized' });
  });

  it('carries words to and fro, and lets nobody overwrite what somebody else did', async () => {
    const client = clientWith();
    const { id, receipt } = await client.legalRequests.create(await aRequest(client));
    const tracked = await client.legalRequests.addMessage({ receipt, text: 'Тағы бір хат келді.' });
    expect(tracked.messages?.map(({ text }) => text)).to.deep.equal(['Тағы бір хат келді.']);
    const { legalRequests: staff } = server.staff;
    const { version } = await staff.retrieve(id);
    const assigned = await staff.assign(id, { assignee: 'Дана' }, { version });
    expect(assigned).to.include({ assignee: 'Дана' });
    const late = await failure(staff.reply(id, { text: 'Кеш қалған жауап.' }, { version }));
    expect(late).to.include({ name: 'PreconditionError', code: 'changed-meanwhile', status: 412 });
    expect(late.userMessage('kk')).to.match(/^Бұл жазбаны осы арада/);
    await staff.reply(id, { text: 'Хатты көрсетіңіз.' }, { version: assigned.version });
    const { replies } = await client.legalRequests.track({ receipt });
    expect(replies.map(({ text }) => text)).to.deep.equal(['Хатты көрсетіңіз.']);
    const forgotten = await failure(staff.reply(id, { text: 'x' }, {} as { version: number }));
    expect(forgotten.name).to.equal('RequestValidationError');
  });

  it('knows who works, what was done, and where events go', async () => {
    const { staff } = server;
    expect(await staff.me()).to.deep.include({ name: 'sdk-test', expiresAt: null });
    const { data } = await staff.audit.list({ limit: 5 });
    expect(data[0]).to.include({ actor: 'sdk-test' });
    const url = 'http://127.0.0.1:9/amanat';
    const { id, secret } = await staff.webhookEndpoints.create({ url, events: ['legal_request.created'] });
    expect(secret).to.match(/^whsec_/);
    expect((await staff.webhookEndpoints.list()).data.map((endpoint) => endpoint.url)).to.include(url);
    expect((await staff.webhookEndpoints.rotateSecret(id)).secret).not.to.equal(secret);
    expect((await staff.webhookEndpoints.disable(id)).disabledAt).to.be.a('string');
    expect((await staff.deliveries.list()).data).to.be.an('array');
  });

  it('lists the hours at which somebody can call', async () => {
    expect((await clientWith().callbackSlots.list()).data).to.be.an('array');
  });
});
