import { expect } from 'chai';
import type { AskedQuestion } from '../asked-question.js';
import { answeredStatement, completedStatement } from './statement.js';

const text = (words: string) => ({ kk: words, ru: words, en: words });
const QUESTION: AskedQuestion = {
  id: 'q1',
  kind: 'multiple',
  stem: text('Сұрақ?'),
  options: [
    { id: 'a', text: text('A'), correct: true },
    { id: 'b', text: text('B') },
    { id: 'c', text: text('C'), correct: true },
  ],
};
const OCCASION = {
  quizId: 'fraud',
  page: 'https://auyl.example/quiz?name=Aru#me',
  now: new Date('2026-11-25T05:00:00Z'),
  uuid: () => '3f2f6f0e-6a53-4c5a-9a53-6c2f0f6f2f6f',
};

describe('an xAPI statement', () => {
  it('of an answer names the choices, the right ones and the answer, and nobody', () => {
    const made = answeredStatement(QUESTION, { answer: 'a c', correct: true }, OCCASION);
    expect(made).to.deep.equal({
      id: '3f2f6f0e-6a53-4c5a-9a53-6c2f0f6f2f6f',
      timestamp: '2026-11-25T05:00:00.000Z',
      actor: { objectType: 'Agent', account: { homePage: 'https://auyl.example', name: 'anonymous' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
      object: {
        objectType: 'Activity',
        id: 'https://auyl.example/quiz#amanat-quiz/fraud/q1',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          name: text('Сұрақ?'),
          interactionType: 'choice',
          choices: [
            { id: 'a', description: text('A') },
            { id: 'b', description: text('B') },
            { id: 'c', description: text('C') },
          ],
          correctResponsesPattern: ['a[,]c'],
        },
      },
      result: { success: true, response: 'a[,]c' },
    });
    expect(JSON.stringify(made)).not.to.contain('Aru');
  });

  it('of an order is a sequence', () => {
    const order: AskedQuestion = { ...QUESTION, kind: 'order', rightOrder: ['c', 'a', 'b'] };
    const { definition } = answeredStatement(order, { answer: 'dont-know', correct: false }, OCCASION).object;
    expect(definition['interactionType']).to.equal('sequencing');
    expect(definition['correctResponsesPattern']).to.deep.equal(['c[,]a[,]b']);
  });

  it('of a finished quiz has the score, also of a quiz without questions', () => {
    const of = (score: number, max: number) =>
      completedStatement({ score, max, title: text('Т') }, OCCASION).result;
    expect(of(2, 3)).to.deep.equal({ completion: true, score: { raw: 2, min: 0, max: 3, scaled: 0.67 } });
    expect(of(0, 0)).to.deep.equal({ completion: true, score: { raw: 0, min: 0, max: 0 } });
  });
});
