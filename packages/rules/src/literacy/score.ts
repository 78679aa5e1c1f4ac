import { DONT_KNOW, TOPICS } from './types.js';
import type { QuestionKind, Topic } from './types.js';

export { DONT_KNOW } from './types.js';

/**
 * Answers by question id. An answer is the ids of the chosen options with one space between them, or `dont-know`:
 * one id for `single` and `true-false`, any order for `multiple`, the visitor's order for `order`.
 */
export type Answers = Readonly<Record<string, string>>;

/** What scoring needs of a question: one of the bank, or somebody's own, which has none of our topics. */
export interface ScoredQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly topic?: Topic;
  readonly options: readonly { readonly id: string; readonly correct?: true }[];
  /** Of `order`: the ids in the right order. */
  readonly rightOrder?: readonly string[];
}

export interface TopicScore {
  readonly topic: Topic;
  readonly score: number;
  readonly max: number;
}

export interface QuestionScore {
  readonly id: string;
  readonly correct: boolean;
  /** The right options; of an `order` question all of them, in the right order. */
  readonly correctOptionIds: readonly string[];
  /** The answer as it was given. `null` when there is none, or when it is not made of options of the question. */
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
 * Scores answers: one point for each that is exactly right; none for a part of it, for a wrong one, for silence
 * and for "I don't know". Answers to questions that were not asked are passed over.
 */
export function scoreAttempt(questions: readonly ScoredQuestion[], answers: Answers): AttemptScore {
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

function scoreQuestion(question: ScoredQuestion, answers: Answers): QuestionScore {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return {
    id: question.id,
    correct: isRight(question, answer),
    correctOptionIds: correctOptionsOf(question),
    chosen: answer !== undefined && isMadeOfOptions(question, answer) ? answer : null,
  };
}

/** Whether an answer is exactly right; "I don't know", silence and a part of the right answer never are. */
export function isRight(question: ScoredQuestion, answer: string | undefined): boolean {
  if (answer === undefined) return false;
  const chosen = answer.split(' ');
  const right = correctOptionsOf(question);
  if (chosen.length !== right.length) return false;
  return question.kind === 'order'
    ? right.every((id, index) => chosen[index] === id)
    : right.every((id) => chosen.includes(id));
}

/** The ids of the right options as they stand in the question; of an `order` question all of them, in the right order. */
export function correctOptionsOf(question: ScoredQuestion): readonly string[] {
  if (question.kind === 'order') return question.rightOrder ?? [];
  return question.options.flatMap(({ id, correct }) => (correct ? [id] : []));
}

function isMadeOfOptions(question: ScoredQuestion, answer: string): boolean {
  if (answer === DONT_KNOW) return true;
  const chosen = answer.split(' ');
  const several = question.kind === 'multiple' || question.kind === 'order';
  return (
    (several || chosen.length === 1) &&
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => question.options.some((option) => option.id === id))
  );
}

function points(scores: readonly QuestionScore[]): number {
  return scores.filter(({ correct }) => correct).length;
}
