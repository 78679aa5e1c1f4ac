import { sql, type Kysely, type Selectable } from 'kysely';
import type { QuizAnswerCountTable, Schema } from './schema.js';

export type QuizAnswerCountStore = ReturnType<typeof quizAnswerCountStore>;

/** The attempts that answered every question are counted like a question, by this id: no question has it. */
export const WHOLE_ATTEMPT = '';

/** How one question was answered in one attempt. */
export interface CountedAnswer {
  readonly questionId: string;
  readonly right: boolean;
  readonly didNotKnow: boolean;
}

/** What the public may see of a question. */
export type ShownCounts = Pick<
  Selectable<QuizAnswerCountTable>,
  'question_id' | 'shown_asked' | 'shown_right' | 'shown_did_not_know'
>;

export const quizAnswerCountStore = (db: Kysely<Schema>) => ({
  /**
   * Counts the answers of one attempt. What is shown follows once `step` more have answered than were shown.
   * One statement: attempts at the same time are all counted. By question, so that no two wait for each other.
   */
  async count(
    quiz: { readonly id: string; readonly version: string },
    answers: readonly CountedAnswer[],
    step: number,
  ): Promise<void> {
    if (answers.length === 0) return;
    const rows = answers
      .map(({ questionId, right, didNotKnow }) => ({
        quiz_id: quiz.id,
        version: quiz.version,
        question_id: questionId,
        asked: 1,
        answered_right: Number(right),
        did_not_know: Number(didNotKnow),
      }))
      .sort((one, other) => (one.question_id < other.question_id ? -1 : 1));
    const raised = (column: 'asked' | 'answered_right' | 'did_not_know') =>
      sql<number>`${sql.ref(`quiz_answer_counts.${column}`)} + ${sql.ref(`excluded.${column}`)}`;
    const follows = sql<boolean>`${raised('asked')} - quiz_answer_counts.shown_asked >= ${sql.lit(step)}`;
    const shown = (
      column: 'shown_asked' | 'shown_right' | 'shown_did_not_know',
      counted: Parameters<typeof raised>[0],
    ) =>
      sql<number>`case when ${follows} then ${raised(counted)} else ${sql.ref(`quiz_answer_counts.${column}`)} end`;
    await db
      .insertInto('quiz_answer_counts')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['quiz_id', 'version', 'question_id']).doUpdateSet({
          asked: raised('asked'),
          answered_right: raised('answered_right'),
          did_not_know: raised('did_not_know'),
          shown_asked: shown('shown_asked', 'asked'),
          shown_right: shown('shown_right', 'answered_right'),
          shown_did_not_know: shown('shown_did_not_know', 'did_not_know'),
        }),
      )
      .execute();
  },

  /** What is shown of the questions of a quiz. Nothing before the first step. */
  async shown(quiz: { readonly id: string; readonly version: string }): Promise<ShownCounts[]> {
    return db
      .selectFrom('quiz_answer_counts')
      .select(['question_id', 'shown_asked', 'shown_right', 'shown_did_not_know'])
      .where('quiz_id', '=', quiz.id)
      .where('version', '=', quiz.version)
      .where('shown_asked', '>', 0)
      .execute();
  },

  /** How many attempts at all quizzes together answered every question, of those that are shown. */
  async shownAttempts(): Promise<number> {
    const { sum } = await db
      .selectFrom('quiz_answer_counts')
      .select(({ fn }) => fn.sum<number | string | null>('shown_asked').as('sum'))
      .where('question_id', '=', WHOLE_ATTEMPT)
      .executeTakeFirstOrThrow();
    return Number(sum ?? 0);
  },
});
