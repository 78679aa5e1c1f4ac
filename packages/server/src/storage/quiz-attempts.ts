import type { Kysely } from 'kysely';
import type { QuizAttemptTable, Schema } from './schema.js';

export type QuizAttemptStore = ReturnType<typeof quizAttemptStore>;

export const quizAttemptStore = (db: Kysely<Schema>) => ({
  async add(attempt: QuizAttemptTable): Promise<void> {
    await db.insertInto('quiz_attempts').values(attempt).execute();
  },
});
