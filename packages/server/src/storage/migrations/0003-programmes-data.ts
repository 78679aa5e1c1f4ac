import type { Kysely } from 'kysely';

/** Revisions of figures, how quizzes are answered, districts and their screenings; whose desk a request is for. */
export async function programmesData(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('legal_requests')
    .addColumn('addressee', 'text', (column) => column.notNull().defaultTo('legal-aid'))
    .execute();

  await db.schema
    .createTable('figure_revisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('figure_revisions_number', ['key', 'region', 'revision'])
    .execute();

  await db.schema
    .createTable('quiz_answer_counts')
    .addColumn('quiz_id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('asked', 'integer', (column) => column.notNull())
    .addColumn('answered_right', 'integer', (column) => column.notNull())
    .addColumn('did_not_know', 'integer', (column) => column.notNull())
    .addColumn('shown_asked', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('shown_right', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('shown_did_not_know', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('quiz_answer_counts_key', ['quiz_id', 'version', 'question_id'])
    .execute();

  await db.schema
    .createTable('districts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kato', 'text')
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('parent', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name_kk', 'text', (column) => column.notNull())
    .addColumn('name_ru', 'text', (column) => column.notNull())
    .addColumn('name_en', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('districts_region').on('districts').columns(['region', 'parent']).execute();

  await db.schema
    .createTable('screenings')
    .addColumn('district_id', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('screenings_key', ['district_id', 'as_of'])
    .execute();
}
