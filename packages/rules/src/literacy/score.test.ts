import { expect } from 'chai';
import fc from 'fast-check';
import { nextSteps } from './next-steps.js';
import { correctOptionOf, scoreAttempt } from './score.js';
import type { Answers } from './score.js';
import { WHOLE_BANK, isQuizSetId, questionsOf } from './sets.js';
import { DONT_KNOW, TOPICS } from './types.js';
import type { Question } from './types.js';

const allRight = Object.fromEntries(WHOLE_BANK.map((question) => [question.id, correctOptionOf(question)]));

const someQuestions = fc.subarray([...WHOLE_BANK]);
/** Answers as a page may send them: an option, "I don't know", or anything at all. */
function answersTo(questions: readonly Question[]) {
  return fc
    .tuple(
      ...questions.map((question) =>
        fc.oneof(fc.constantFrom(DONT_KNOW, ...question.options.map(({ id }) => id)), fc.string()),
      ),
    )
    .map((answers) => Object.fromEntries(questions.map((question, index) => [question.id, answers[index]!])));
}
const attempts = someQuestions.chain((questions) => fc.tuple(fc.constant(questions), answersTo(questions)));

describe('scoring an attempt', () => {
  it('gives every point for the right answers, and leaves no weak topic', () => {
    const { score, max, weakestTopics, perQuestion } = scoreAttempt(WHOLE_BANK, allRight);
    expect(score).to.equal(max);
    expect(weakestTopics).to.deep.equal([]);
    expect(perQuestion.every(({ correct }) => correct)).to.equal(true);
  });

  it('gives no point for "I don’t know" and remembers that it was said', () => {
    const answers = Object.fromEntries(WHOLE_BANK.map(({ id }) => [id, DONT_KNOW]));
    const { score, perQuestion, weakestTopics } = scoreAttempt(WHOLE_BANK, answers);
    expect(score).to.equal(0);
    expect(perQuestion.every(({ chosen }) => chosen === DONT_KNOW)).to.equal(true);
    expect(weakestTopics).to.deep.equal([...TOPICS]);
  });

  it('takes silence, an option of another question and inherited names for no answer', () => {
    const [first] = WHOLE_BANK;
    const sent: Answers[] = [{}, { [first!.id]: 'z' }, { [first!.id]: 'constructor' }, { toString: 'a' }];
    for (const answers of sent) {
      const { score, perQuestion } = scoreAttempt([first!], answers);
      expect(score).to.equal(0);
      expect(perQuestion[0]!.chosen).to.equal(null);
    }
    const odd = { ...first!, id: 'constructor' };
    expect(scoreAttempt([odd], {}).perQuestion[0]!.chosen).to.equal(null);
  });

  it('adds up: topics to the whole, questions to their topic, whatever was sent', () => {
    fc.assert(
      fc.property(attempts, ([questions, answers]) => {
        const result = scoreAttempt(questions, answers);
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(result.max).to.equal(questions.length);
        expect(result.score).to.equal(sum(result.byTopic.map(({ score }) => score)));
        expect(result.max).to.equal(sum(result.byTopic.map(({ max }) => max)));
        expect(result.score).to.equal(result.perQuestion.filter(({ correct }) => correct).length);
        expect(result.perQuestion.map(({ id }) => id)).to.deep.equal(questions.map(({ id }) => id));
      }),
    );
  });

  it('puts the weakest topic first and names none that is whole', () => {
    fc.assert(
      fc.property(attempts, ([questions, answers]) => {
        const { byTopic, weakestTopics } = scoreAttempt(questions, answers);
        const share = new Map(byTopic.map(({ topic, score, max }) => [topic, score / max]));
        const shares = weakestTopics.map((topic) => share.get(topic)!);
        expect(shares).to.deep.equal([...shares].sort((one, other) => one - other));
        expect(weakestTopics.length).to.equal(byTopic.filter(({ score, max }) => score < max).length);
      }),
    );
  });

  it('gains exactly one point when one wrong answer is put right', () => {
    fc.assert(
      fc.property(attempts, fc.nat(), ([questions, answers], at) => {
        const before = scoreAttempt(questions, answers);
        const wrong = questions.filter((_, index) => !before.perQuestion[index]!.correct);
        fc.pre(wrong.length > 0);
        const mended = wrong[at % wrong.length]!;
        const after = scoreAttempt(questions, { ...answers, [mended.id]: correctOptionOf(mended) });
        expect(after.score).to.equal(before.score + 1);
      }),
    );
  });

  it('is not moved by answers to questions that were not asked', () => {
    const short = questionsOf('short');
    expect(scoreAttempt(short, allRight).max).to.equal(10);
    expect(scoreAttempt(short, allRight).score).to.equal(10);
  });
});

describe('next steps', () => {
  it('are one to three, each target once, the weakest topic first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...TOPICS]), (weakest) => {
        const steps = nextSteps(weakest);
        expect(steps.length).to.be.within(1, 3);
        const targets = steps.map((step) => (step.kind === 'hotline' ? step.number : step.text.kk));
        expect(new Set(targets).size).to.equal(targets.length);
        if (weakest.length > 0) expect(steps[0]).to.equal(nextSteps([weakest[0]!])[0]);
      }),
    );
  });

  it('lead from debt to the form for legal help, and then to 111', () => {
    const [first, second] = nextSteps(['debt']);
    expect(first).to.have.property('kind', 'legal-form');
    expect(second).to.have.property('number', '111');
  });

  it('offer the credit ban to someone who made no mistake', () => {
    expect(nextSteps([])[0]).to.have.property('url', 'https://egov.kz/');
  });
});

describe('the sets', () => {
  it('are known by name', () => {
    expect(isQuizSetId('short')).to.equal(true);
    expect(isQuizSetId('toString')).to.equal(false);
  });
});
