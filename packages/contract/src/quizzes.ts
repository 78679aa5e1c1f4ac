import * as z from 'zod/mini';
import { LocalizedTextSchema, SourceSchema, listOf, openSet } from './vocabulary.js';

export const QUESTION_KINDS = ['single', 'true-false', 'multiple', 'order'] as const;
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

/** Of a quiz, a question or an option. */
export const QuizIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** The ids of the chosen options with one space between; of `order` questions in the order that was given. */
const ChosenSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}( [a-z0-9][a-z0-9-]{0,63}){0,11}$/));

/**
 * Answers by question id. A record and not a list: on pages with an old Prototype.js,
 * lists are encoded twice by `JSON.stringify`.
 */
export const QuizAttemptCreateSchema = z.object({
  version: z.string().check(z.maxLength(64)),
  answers: z
    .record(QuizIdSchema, ChosenSchema)
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
      /** The first of {@link correctOptionIds}; all there is from servers older than 0.2. */
      correctOptionId: z.string(),
      /** Of `order` questions in the right order. */
      correctOptionIds: z.optional(z.array(z.string())),
      explanation: LocalizedTextSchema,
      source: SourceSchema,
    }),
  ),
});
export interface QuizAttempt extends z.infer<typeof QuizAttemptSchema> {}

/**
 * Nothing is told of fewer attempts, and counts grow by so many at a time: whoever only reads them learns no single answer.
 * Whoever sends nine attempts of the ten learns what the tenth said, though not who sent it.
 */
export const QUIZ_RESULTS_STEP = 10;

/** How a quiz is answered, by question. Every count is a multiple of {@link QUIZ_RESULTS_STEP} attempts. */
export const QuizResultsSchema = z.looseObject({
  quizId: z.string(),
  version: z.string(),
  /** Attempts at this version that answered every question. */
  attempts: z.int(),
  /** Questions that fewer than {@link QUIZ_RESULTS_STEP} answered are left out. */
  perQuestion: z.array(
    z.looseObject({
      questionId: z.string(),
      asked: z.int(),
      /** Shares of `asked`, from 0 to 1, to two decimals. */
      right: z.number(),
      dontKnow: z.number(),
    }),
  ),
});
export interface QuizResults extends z.infer<typeof QuizResultsSchema> {}
