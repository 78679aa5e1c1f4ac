import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AmanatClient,
  AmanatError,
  type AmanatClientOptions,
  createIdempotencyKey,
  type FetchLike,
  type LegalRequestCreateParams,
} from '@amanat/sdk';
import { readConfig, type RunningServer, startServer } from '@amanat/server';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { RECEIPT } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'amanat-sdk-'));
let server: RunningServer;
let staffToken: string;

beforeAll(async () => {
  const config = readConfig({
    AMANAT_DEMO: '1',
    AMANAT_PORT: '0',
    AMANAT_LOG_LEVEL: 'silent',
    AMANAT_KEYS: `test:${randomBytes(32).toString('base64')}`,
    AMANAT_DATABASE_FILE: join(folder, 'amanat.sqlite'),
    DATABASE_URL: process.env['DATABASE_URL'],
  });
  server = await startServer({ config });
  staffToken = await server.createStaffToken('sdk-test');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const clientWith = (options: Partial<AmanatClientOptions> = {}) =>
  new AmanatClient({ endpoint: server.url, ...options });
const failure = async (call: Promise<unknown>): Promise<AmanatError> => {
  const error = await call.then(
    () => new Error('The call succeeded'),
    (thrown: unknown) => thrown,
  );
  if (!AmanatError.is(error)) throw error;
  return error;
};
async function aRequest(client: AmanatClient): Promise<LegalRequestCreateParams> {
  const { consent } = await client.config.retrieve();
  return {
    topic: 'notary-inscription',
    contact: { channel: 'email', email: 'aigul@example.kz' },
    name: 'Айгүл',
    description: 'Нотариустың атқарушылық жазбасы келді.',
    language: 'kk',
    consent: { version: consent.version, givenAt: new Date().toISOString(), locale: 'kk' },
  };
}

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

  it('sends a request, tracks it, has it answered by staff, and withdraws it', async () => {
    const client = clientWith();
    const staff = clientWith({ staffToken }).staff.legalRequests;
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
    for (const to of ['triaged', 'assigned', 'in-progress'] as const) await staff.transition(id, { to });
    await staff.transition(id, { to: 'answered', reply: 'Қарсылық білдіруге болады.' });

    const answered = await client.legalRequests.track({ receipt });
    expect(answered.status).to.equal('answered');
    expect(answered.replies.map(({ text }) => text)).to.deep.equal(['Қарсылық білдіруге болады.']);

    expect((await client.legalRequests.withdraw({ receipt })).status).to.equal('withdrawn');
    expect((await client.legalRequests.track({ receipt })).status).to.equal('withdrawn');
    expect(await staff.retrieve(id)).not.to.have.any.keys('name', 'description', 'contact');
    expect(await failure(staff.transition(id, { to: 'triaged' }))).to.include({
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
    const { data } = await clientWith({ staffToken }).staff.legalRequests.list({ limit: 100 });
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
});
