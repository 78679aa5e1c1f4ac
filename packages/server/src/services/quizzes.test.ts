import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import fc from 'fast-check';
import { QUIZ_RESULTS_STEP, type Quiz, type QuizAttempt, type QuizResults } from '@amanat/contract';
import { BANK_VERSION, correctOptionsOf, questionsOf, type QuizSetId } from '@amanat/rules/literacy';
import { newKey, startTestServer, type TestServer } from '../app.test.parts.js';

describe('a quiz', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const attempt = (body: unknown, id = 'short') => server.post(`/v1/quizzes/${id}/attempts`, body);
  const right = Object.fromEntries(
    questionsOf('short').map((question) => [question.id, correctOptionsOf(question).join(' ')]),
  );

  it('comes without its answers', async () => {
    const text = await (await server.get('/v1/quizzes/short')).text();
    for (const tell of ['correct', 'why', 'explanation', 'factId', 'source'])
      expect(text).not.to.contain(`"${tell}"`);
    expect((JSON.parse(text) as Quiz).questions).to.have.length(10);
  });

  it('is scored by the server, with an explanation and a source for each question', async () => {
    const answers = { ...right, [Object.keys(right)[0]!]: 'dont-know' };
    const answer = await attempt({ version: BANK_VERSION, answers, score: 999 });
    expect(answer.status).to.equal(201);
    const { score, max, perQuestion, byTopic } = (await answer.json()) as QuizAttempt;
    expect([score, max]).to.deep.equal([9, 10]);
    expect(perQuestion.filter(({ correct }) => !correct).map(({ questionId }) => questionId)).to.deep.equal([
      Object.keys(right)[0],
    ]);
    for (const { explanation, source } of perQuestion) {
      expect(explanation.kk).not.to.equal('');
      expect(source.url).to.match(/^https?:/);
    }
    expect(byTopic.reduce((sum, topic) => sum + topic.score, 0)).to.equal(9);
  });

  it('gives no point for answers to other questions', async () => {
    const answer = await attempt({
      version: BANK_VERSION,
      answers: { 'no-such-question': 'a', constructor: 'name' },
    });
    expect(((await answer.json()) as QuizAttempt).score).to.equal(0);
  });

  it('is not scored when it is unknown, or has changed since it was asked', async () => {
    expect((await attempt({ version: BANK_VERSION, answers: {} }, 'no-such')).status).to.equal(404);
    const outdated = await attempt({ version: '2020-01-01', answers: {} });
    expect(outdated.status).to.equal(422);
    expect(((await outdated.json()) as { errors: unknown }).errors).to.deep.equal([
      { pointer: '/version', code: 'not-current' },
    ]);
  });
});

describe('how a quiz is answered', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const resultsOf = async (id: string) =>
    (await (await server.get(`/v1/quizzes/${id}/results`)).json()) as QuizResults;
  const attemptAt = (id: string, answers: Record<string, string>) =>
    server.post(`/v1/quizzes/${id}/attempts`, { version: BANK_VERSION, answers });
  const rightOf = (id: QuizSetId) =>
    Object.fromEntries(
      questionsOf(id).map((question) => [question.id, correctOptionsOf(question).join(' ')]),
    );

  it('is told of ten attempts or more, as shares', async () => {
    const right = rightOf('big-three');
    const [first = '', second = ''] = Object.keys(right);
    for (let count = 0; count < 9; count += 1)
      await attemptAt('big-three', { ...right, [first]: count < 4 ? 'dont-know' : right[first]! });
    expect(await resultsOf('big-three')).to.deep.equal({
      quizId: 'big-three',
      version: BANK_VERSION,
      attempts: 0,
      perQuestion: [],
    });
    await attemptAt('big-three', { ...right, [first]: 'no-such-option' });
    const withoutFirst = Object.entries(right).filter(([id]) => id !== first);
    await attemptAt('big-three', { ...Object.fromEntries(withoutFirst), [second]: 'dont-know' });
    const { attempts, perQuestion } = await resultsOf('big-three');
    expect(attempts, 'two did not answer the first question').to.equal(0);
    expect(perQuestion.find(({ questionId }) => questionId === first)).to.equal(undefined);
    expect(perQuestion.find(({ questionId }) => questionId === second)).to.deep.equal({
      questionId: second,
      asked: 10,
      right: 1,
      dontKnow: 0,
    });
    await attemptAt('big-three', right);
    const after = await resultsOf('big-three');
    expect(after.attempts).to.equal(10);
    expect(after.perQuestion[0]).to.deep.equal({ questionId: first, asked: 10, right: 0.6, dontKnow: 0.4 });
    expect((await server.get('/v1/quizzes/no-such/results')).status).to.equal(404);
  });

  it('loses no count when fifty answer at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => attemptAt('budget', rightOf('budget'))),
    );
    expect(answers.every(({ status }) => status === 201)).to.equal(true);
    const { attempts, perQuestion } = await resultsOf('budget');
    expect(attempts).to.equal(50);
    expect(perQuestion.map(({ asked, right }) => [asked, right])).to.deep.equal(
      questionsOf('budget').map(() => [50, 1]),
    );
  });

  it('counts an attempt that is sent again once', async () => {
    const headers = { 'Idempotency-Key': newKey() };
    const body = { version: BANK_VERSION, answers: rightOf('debt') };
    for (let count = 0; count < 12; count += 1) await server.post('/v1/quizzes/debt/attempts', body, headers);
    expect((await resultsOf('debt')).attempts).to.equal(0);
  });

  it('is never told so that fewer than ten answers can be read off a difference', async () => {
    const { quizAnswerCounts } = server.storage;
    const answer = fc.record({
      questionId: fc.constantFrom('', 'a', 'b', 'c'),
      right: fc.boolean(),
      didNotKnow: fc.boolean(),
    });
    const attempt = fc.uniqueArray(answer, { selector: ({ questionId }) => questionId, maxLength: 4 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 5, maxLength: 60 }), async (attempts) => {
        const quiz = { id: `property-${(run += 1)}`, version: '1' };
        const states = new Map<string, Set<string>>();
        const counts = new Map<string, number[]>();
        for (const answers of attempts) {
          await quizAnswerCounts.count(quiz, answers, QUIZ_RESULTS_STEP);
          for (const { questionId, right, didNotKnow } of answers) {
            const [asked = 0, known = 0, unknown = 0] = counts.get(questionId) ?? [];
            counts.set(questionId, [asked + 1, known + Number(right), unknown + Number(didNotKnow)]);
          }
          for (const row of await quizAnswerCounts.shown(quiz)) {
            const seen = states.get(row.question_id) ?? new Set();
            const shown = [row.shown_asked, row.shown_right, row.shown_did_not_know];
            states.set(row.question_id, seen.add(shown.join(' ')));
            // What is shown was true at the moment at which it was first shown.
            if (counts.get(row.question_id)![0] === row.shown_asked)
              expect(shown).to.deep.equal(counts.get(row.question_id));
          }
        }
        for (const seen of states.values()) {
          const asked = [...seen].map((state) => Number(state.split(' ')[0])).sort((a, b) => a - b);
          for (const [index, number] of asked.entries())
            expect(number - (asked[index - 1] ?? 0)).to.be.at.least(QUIZ_RESULTS_STEP);
        }
        for (const [id, [asked = 0]] of counts) expect(states.has(id)).to.equal(asked >= QUIZ_RESULTS_STEP);
      }),
      { numRuns: 40 },
    );
  });
});
