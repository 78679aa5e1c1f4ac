import {
  DONT_KNOW,
  QUIZ_RESULTS_STEP,
  type Quiz,
  type QuizAttempt,
  type QuizAttemptCreateParams,
  type QuizList,
  type QuizResults,
} from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import {
  BANK_VERSION,
  QUIZ_SET_IDS,
  QUIZ_SET_TITLES,
  isQuizSetId,
  questionsOf,
  scoreAttempt,
  type AttemptScore,
  type Question,
  type QuizSetId,
} from '@amanat/rules/literacy';
import type { Stores } from '../storage/open.js';
import { WHOLE_ATTEMPT, type CountedAnswer } from '../storage/quiz-answer-counts.js';
import type { Clock } from './clock.js';
import { Refusal } from './refusal.js';
import { sourceOf } from './source.js';

const summary = (id: QuizSetId) => ({
  id,
  version: BANK_VERSION,
  title: QUIZ_SET_TITLES[id],
  questionCount: questionsOf(id).length,
});

function known(id: string): QuizSetId {
  if (!isQuizSetId(id)) throw new Refusal('not-found');
  return id;
}

/** Field by field, so that nothing that tells the answer can come along. */
const asked = ({ id, kind, topic, stem, options }: Question) => ({
  id,
  kind,
  topic,
  stem,
  options: options.map((option) => ({ id: option.id, text: option.text })),
});

export const listQuizzes = (): QuizList => ({ data: QUIZ_SET_IDS.map(summary), nextCursor: null });

/** A quiz without its answers. Refuses with `not-found`. */
export const retrieveQuiz = (id: string): Quiz => ({
  ...summary(known(id)),
  questions: questionsOf(known(id)).map(asked),
});

/** What is counted of an attempt: the questions that were answered, and the whole of it when all were. */
function countedAnswers({ perQuestion, score, max }: AttemptScore): CountedAnswer[] {
  const answered = perQuestion.filter(({ chosen }) => chosen !== null);
  const whole = { questionId: WHOLE_ATTEMPT, right: score === max, didNotKnow: false };
  return [
    ...(answered.length === perQuestion.length ? [whole] : []),
    ...answered.map(({ id, correct, chosen }) => ({
      questionId: id,
      right: correct,
      didNotKnow: chosen === DONT_KNOW,
    })),
  ];
}

/**
 * Scores an attempt; keeps the score and counts the answers, without anything that leads to a person.
 * Refuses with `not-found`, and with `invalid-request` when the questions have changed since they were asked.
 */
export async function createQuizAttempt(
  { stores, clock }: { stores: Pick<Stores, 'quizAttempts' | 'quizAnswerCounts'>; clock: Clock },
  quizId: string,
  { version, answers }: QuizAttemptCreateParams,
): Promise<QuizAttempt> {
  const questions = questionsOf(known(quizId));
  if (version !== BANK_VERSION)
    throw new Refusal('invalid-request', [{ pointer: '/version', code: 'not-current' }]);
  const scored = scoreAttempt(questions, answers);
  const { score, max, byTopic, perQuestion } = scored;
  await stores.quizAttempts.add({ quiz_id: quizId, version, score, max, day: dayInKazakhstan(clock()) });
  await stores.quizAnswerCounts.count({ id: quizId, version }, countedAnswers(scored), QUIZ_RESULTS_STEP);
  return {
    score,
    max,
    byTopic: byTopic.map((topic) => ({ ...topic })),
    perQuestion: questions.flatMap((question) => {
      const result = perQuestion.find(({ id }) => id === question.id);
      const right = question.options.find(({ id }) => id === result?.correctOptionIds[0]);
      if (!result || !right) return [];
      return [
        {
          questionId: question.id,
          correct: result.correct,
          correctOptionId: right.id,
          correctOptionIds: [...result.correctOptionIds],
          explanation: right.why,
          source: sourceOf(question.source),
        },
      ];
    }),
  };
}

/** Of `asked`, to two decimals. */
const shareOf = (count: number, asked: number) => Math.round((100 * count) / asked) / 100;

/** How a quiz is answered, by question, in steps of ten attempts. Refuses with `not-found`. */
export async function retrieveQuizResults(
  { quizAnswerCounts }: Pick<Stores, 'quizAnswerCounts'>,
  quizId: string,
): Promise<QuizResults> {
  const questions = questionsOf(known(quizId));
  const quiz = { id: quizId, version: BANK_VERSION };
  const counts = new Map((await quizAnswerCounts.shown(quiz)).map((row) => [row.question_id, row]));
  return {
    quizId,
    version: BANK_VERSION,
    attempts: counts.get(WHOLE_ATTEMPT)?.shown_asked ?? 0,
    perQuestion: questions.flatMap(({ id: questionId }) => {
      const count = counts.get(questionId);
      if (!count) return [];
      const { shown_asked: asked, shown_right: right, shown_did_not_know: didNotKnow } = count;
      return [{ questionId, asked, right: shareOf(right, asked), dontKnow: shareOf(didNotKnow, asked) }];
    }),
  };
}
