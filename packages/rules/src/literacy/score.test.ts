import { expect } from 'chai';
import fc from 'fast-check';
import { nextSteps } from './next-steps.js';
import { correctOptionsOf, isRight, scoreAttempt } from './score.js';
import type { Answers } from './score.js';
import { WHOLE_BANK, questionsOf } from './sets.js';
import { DONT_KNOW, TOPICS } from './types.js';
import type { Question } from './types.js';

const rightAnswerOf = (question: Question) => correctOptionsOf(question).join(' ');
const allRight = Object.fromEntries(WHOLE_BANK.map((question) => [question.id, rightAnswerOf(question)]));

const someQuestions = fc.subarray([...WHOLE_BANK]);
/** Answers as a page may send them: some options in some order, "I don't know", or anything at all. */
function answersTo(questions: readonly Question[]) {
  return fc
    .tuple(
      ...questions.map((question) =>
        fc.oneof(
          fc.constantFrom(DONT_KNOW, rightAnswerOf(question), ...question.options.map(({ id }) => id)),
          fc.shuffledSubarray(question.options.map(({ id }) => id)).map((ids) => ids.join(' ')),
          fc.string(),
        ),
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
        const after = scoreAttempt(questions, { ...answers, [mended.id]: rightAnswerOf(mended) });
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

describe('an answer', () => {
  const ofKind = (kind: Question['kind']) =>
    fc.constantFrom(...WHOLE_BANK.filter((question) => question.kind === kind));
  const shuffled = (ids: readonly string[]) =>
    fc.shuffledSubarray([...ids], { minLength: ids.length, maxLength: ids.length });

  it('never scores above what was asked, and never below nothing', () => {
    fc.assert(
      fc.property(attempts, ([questions, answers]) => {
        const { score, max, byTopic } = scoreAttempt(questions, answers);
        expect(score).to.be.within(0, max);
        for (const topic of byTopic) expect(topic.score).to.be.within(0, topic.max);
      }),
    );
  });

  it('with several options is right in any order of naming them', () => {
    fc.assert(
      fc.property(
        ofKind('multiple').chain((question) =>
          fc.tuple(fc.constant(question), shuffled(correctOptionsOf(question))),
        ),
        ([question, ids]) => {
          expect(isRight(question, ids.join(' '))).to.equal(true);
        },
      ),
    );
  });

  it('with several options is wrong when one is missing, added or named twice', () => {
    fc.assert(
      fc.property(
        ofKind('multiple').chain((question) =>
          fc.tuple(fc.constant(question), fc.shuffledSubarray(question.options.map(({ id }) => id))),
        ),
        ([question, ids]) => {
          const right = new Set(correctOptionsOf(question));
          const same = ids.length === right.size && ids.every((id) => right.has(id));
          expect(isRight(question, ids.join(' '))).to.equal(same);
          if (ids[0]) expect(isRight(question, [...ids.slice(1), ids[1], ids[1]].join(' '))).to.equal(false);
        },
      ),
    );
  });

  it('to a question of order is right in one order only', () => {
    fc.assert(
      fc.property(
        ofKind('order').chain((question) =>
          fc.tuple(fc.constant(question), shuffled(correctOptionsOf(question))),
        ),
        ([question, ids]) => {
          expect(isRight(question, ids.join(' '))).to.equal(ids.join(' ') === rightAnswerOf(question));
        },
      ),
    );
    for (const question of WHOLE_BANK.filter(({ kind }) => kind === 'order')) {
      expect(isRight(question, rightAnswerOf(question))).to.equal(true);
      expect(isRight(question, correctOptionsOf(question).slice(1).join(' '))).to.equal(false);
      expect(isRight(question, [...correctOptionsOf(question)].reverse().join(' '))).to.equal(false);
    }
  });

  it('is remembered when it names options of the question, each once, and one only where one is asked for', () => {
    const chosen = (question: Question, answer: string) =>
      scoreAttempt([question], { [question.id]: answer }).perQuestion[0]!.chosen;
    for (const question of WHOLE_BANK) {
      const [one, other] = question.options.map(({ id }) => id);
      const several = question.kind === 'multiple' || question.kind === 'order';
      expect(chosen(question, `${one}`), question.id).to.equal(one);
      expect(chosen(question, `${one} ${other}`), question.id).to.equal(several ? `${one} ${other}` : null);
      for (const odd of [`${one} ${one}`, `${one}  ${other}`, ` ${one}`, ''])
        expect(chosen(question, odd), `${question.id} "${odd}"`).to.equal(null);
    }
  });

  it('of ids that the question has not never scores, nor is remembered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WHOLE_BANK), fc.string(), fc.nat(4), (question, strange, at) => {
        fc.pre(!question.options.some(({ id }) => id === strange));
        const ids = correctOptionsOf(question).toSpliced(at, at % 2, strange);
        const { score, perQuestion } = scoreAttempt([question], { [question.id]: ids.join(' ') });
        expect(score).to.equal(0);
        expect(perQuestion[0]!.chosen).to.equal(null);
      }),
    );
  });
});
