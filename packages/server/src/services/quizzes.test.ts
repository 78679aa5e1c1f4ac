import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import type { Quiz, QuizAttempt } from '@amanat/contract';
import { BANK_VERSION, correctOptionOf, questionsOf } from '@amanat/rules/literacy';
import { startTestServer, type TestServer } from '../app.test.parts.js';

describe('a quiz', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.close());
  const attempt = (body: unknown, id = 'short') => server.post(`/v1/quizzes/${id}/attempts`, body);
  const right = Object.fromEntries(
    questionsOf('short').map((question) => [question.id, correctOptionOf(question)]),
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
