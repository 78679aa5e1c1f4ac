import { DONT_KNOW, TOPICS } from './types.js';
import type { Question, Topic } from './types.js';

/** The chosen option, or `dont-know`, by question id. */
export type Answers = Readonly<Record<string, string>>;

export interface TopicScore {
  readonly topic: Topic;
  readonly score: number;
  readonly max: number;
}

export interface QuestionScore {
  readonly id: string;
  readonly correct: boolean;
  readonly correctOptionId: string;
  /** `null` when there is no answer, or when it names no option of the question. */
  readonly chosen: string | null;
}

export interface AttemptScore {
  readonly score: number;
  readonly max: number;
  /** The topics that were asked about. */
  readonly byTopic: readonly TopicScore[];
  readonly perQuestion: readonly QuestionScore[];
  /** The topics with a point missed, the weakest first; equals in the order of the topics. */
  readonly weakestTopics: readonly Topic[];
}

/**
 * Scores answers: one point for each right one, none for a wrong one, for silence and for "I don't know".
 * Answers to questions that were not asked are passed over.
 */
export function scoreAttempt(questions: readonly Question[], answers: Answers): AttemptScore {
  const perQuestion = questions.map((question) => scoreQuestion(question, answers));
  const byTopic = TOPICS.flatMap((topic) => {
    const asked = perQuestion.filter((_, index) => questions[index]?.topic === topic);
    return asked.length === 0 ? [] : [{ topic, score: points(asked), max: asked.length }];
  });
  return {
    score: points(perQuestion),
    max: questions.length,
    byTopic,
    perQuestion,
    weakestTopics: byTopic
      .filter(({ score, max }) => score < max)
      .sort((one, other) => one.score * other.max - other.score * one.max)
      .map(({ topic }) => topic),
  };
}

function scoreQuestion(question: Question, answers: Answers): QuestionScore {
  const correctOptionId = correctOptionOf(question);
  const answer = answers[question.id];
  const known = answer === DONT_KNOW || question.options.some((option) => option.id === answer);
  const chosen = answer !== undefined && known ? answer : null;
  return { id: question.id, correct: chosen === correctOptionId, correctOptionId, chosen };
}

/**
 * The id of the right option.
 * @throws {RangeError} when the question has none: a fault of the bank, which its test excludes.
 */
export function correctOptionOf(question: Question): string {
  const right = question.options.find((option) => option.correct);
  if (right === undefined) throw new RangeError(`Question ${question.id} has no right option`);
  return right.id;
}

function points(scores: readonly QuestionScore[]): number {
  return scores.filter(({ correct }) => correct).length;
}
