import * as z from 'zod/mini';
import { QUESTION_KINDS, QuizIdSchema } from './quizzes.js';

/** At least one of the three languages; where one is missing, the first that is there is shown. */
const TextSchema = z
  .strictObject({
    kk: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
    ru: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
    en: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
  })
  .check(z.refine((text) => Object.keys(text).length > 0, { error: 'no-language' }));

const OptionSchema = z.strictObject({
  /** Says nothing of whether the option is right. */
  id: QuizIdSchema,
  text: TextSchema,
  /** Of `single` and `true-false` exactly one; of `multiple` one or more; of `order` none. */
  correct: z.optional(z.boolean()),
  /** Why it is right or wrong; shown after the answer. */
  why: z.optional(TextSchema),
});

const QuestionSchema = z.strictObject({
  id: QuizIdSchema,
  kind: z.enum(QUESTION_KINDS),
  stem: TextSchema,
  options: z.array(OptionSchema).check(z.minLength(2), z.maxLength(12)),
  /** Of `order`: the ids of all options in the right order. */
  rightOrder: z.optional(z.array(QuizIdSchema).check(z.maxLength(12))),
  /** Where the answer can be read up: an http or https address. */
  source: z.optional(
    z.strictObject({
      title: z.string().check(z.minLength(1), z.maxLength(300)),
      url: z
        .string()
        .check(z.minLength(1), z.maxLength(2000), z.regex(/^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i)),
    }),
  ),
});

/** A quiz of somebody's own, as a file that `amanat-literacy-quiz` takes by `src`. */
export const QuizFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** The edition of this format. */
  amanatQuiz: z.literal(1),
  id: QuizIdSchema,
  title: TextSchema,
  questions: z.array(QuestionSchema).check(z.minLength(1), z.maxLength(100)),
});
export interface QuizFile extends z.infer<typeof QuizFileSchema> {}

/** The JSON Schema (2020-12) of a {@link QuizFile}, for editors; what it cannot say is said by the element. */
export function quizFileJsonSchema(): Record<string, unknown> {
  const schema: Record<string, unknown> = z.toJSONSchema(QuizFileSchema, { io: 'input' });
  return { ...schema, title: 'Amanat quiz' };
}
