import type { Quiz, QuizAttempt, QuizAttemptCreateParams, QuizList } from '@amanat/contract';
import { dayInKazakhstan } from '@amanat/l10n';
import {
  BANK_VERSION,
  QUIZ_SET_IDS,
  QUIZ_SET_TITLES,
  isQuizSetId,
  questionsOf,
  scoreAttempt,
  type Question,
  type QuizSetId,
} from '@amanat/rules/literacy';
import type { QuizAttemptStore } from '../storage/quiz-attempts.js';
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

/**
 * Scores an attempt and keeps the score, without anything that leads to a person.
 * Refuses with `not-found`, and with `invalid-request` when the questions have changed since they were asked.
 */
export async function createQuizAttempt(
  { store, clock }: { store: QuizAttemptStore; clock: Clock },
  quizId: string,
  { version, answers }: QuizAttemptCreateParams,
): Promise<QuizAttempt> {
  const questions = questionsOf(known(quizId));
  if (version !== BANK_VERSION)
    throw new Refusal('invalid-request', [{ pointer: '/version', code: 'not-current' }]);
  const { score, max, byTopic, perQuestion } = scoreAttempt(questions, answers);
  await store.add({ quiz_id: quizId, version, score, max, day: dayInKazakhstan(clock()) });
  return {
    score,
    max,
    byTopic: byTopic.map((topic) => ({ ...topic })),
    perQuestion: questions.flatMap((question) => {
      const result = perQuestion.find(({ id }) => id === question.id);
      const right = question.options.find(({ id }) => id === result?.correctOptionId);
      if (!result || !right) return [];
      return [
        {
          questionId: question.id,
          correct: result.correct,
          correctOptionId: right.id,
          explanation: right.why,
          source: sourceOf(question.source),
        },
      ];
    }),
  };
}
