import * as z from 'zod/mini';
import { LocalizedTextSchema, SourceSchema, listOf, openSet } from './vocabulary.js';

export const QUESTION_KINDS = ['single', 'true-false'] as const;
/** The answer of someone who does not know: counted as no point, never as a guess. */
export const DONT_KNOW = 'dont-know';

/** A question as it is asked: without its answer. */
export const QuizQuestionSchema = z.looseObject({
  id: z.string(),
  kind: openSet(QUESTION_KINDS),
  topic: z.string(),
  stem: LocalizedTextSchema,
  options: z.array(z.looseObject({ id: z.string(), text: LocalizedTextSchema })),
});

export const QuizSummarySchema = z.looseObject({
  id: z.string(),
  version: z.string(),
  title: LocalizedTextSchema,
  questionCount: z.int(),
});
export interface QuizSummary extends z.infer<typeof QuizSummarySchema> {}
export const QuizListSchema = listOf(QuizSummarySchema);
export interface QuizList extends z.infer<typeof QuizListSchema> {}

export const QuizSchema = z.extend(QuizSummarySchema, { questions: z.array(QuizQuestionSchema) });
export interface Quiz extends z.infer<typeof QuizSchema> {}

const ShortIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/**
 * Answers by question id. A record and not a list: on pages with an old Prototype.js,
 * lists are encoded twice by `JSON.stringify`.
 */
export const QuizAttemptCreateSchema = z.object({
  version: z.string().check(z.maxLength(64)),
  answers: z
    .record(ShortIdSchema, ShortIdSchema)
    .check(z.refine((answers) => Object.keys(answers).length <= 100, { error: 'too-many-answers' })),
});
export interface QuizAttemptCreateParams extends z.infer<typeof QuizAttemptCreateSchema> {}

export const QuizAttemptSchema = z.looseObject({
  score: z.int(),
  max: z.int(),
  byTopic: z.array(z.looseObject({ topic: z.string(), score: z.int(), max: z.int() })),
  perQuestion: z.array(
    z.looseObject({
      questionId: z.string(),
      correct: z.boolean(),
      correctOptionId: z.string(),
      explanation: LocalizedTextSchema,
      source: SourceSchema,
    }),
  ),
});
export interface QuizAttempt extends z.infer<typeof QuizAttemptSchema> {}
