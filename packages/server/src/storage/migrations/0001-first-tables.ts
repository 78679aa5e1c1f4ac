import type { Kysely } from 'kysely';
import type { DatabaseAddress } from '../../config.js';

/** Everything that version 1 stores. Never edited once released: what changes is a new file beside it. */
export async function firstTables(db: Kysely<unknown>, engine: DatabaseAddress['engine']): Promise<void> {
  const bytes = engine === 'postgres' ? 'bytea' : 'blob';
  await db.schema
    .createTable('legal_requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('receipt_index', bytes, (column) => column.notNull().unique())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('region', 'text')
    .addColumn('district', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('consent_version', 'text', (column) => column.notNull())
    .addColumn('consent_given_at', 'text', (column) => column.notNull())
    .addColumn('consent_locale', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('wrapped_key', bytes)
    .addColumn('contact', bytes)
    .addColumn('name', bytes)
    .addColumn('description', bytes)
    .addColumn('okrug', bytes)
    .execute();
  await db.schema.createIndex('legal_requests_received').on('legal_requests').column('received_at').execute();
  await db.schema
    .createTable('legal_request_steps')
    .addColumn('request_id', 'text', (column) =>
      column.notNull().references('legal_requests.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('legal_request_steps_key', ['request_id', 'number'])
    .execute();
  await db.schema
    .createTable('legal_request_replies')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) =>
      column.notNull().references('legal_requests.id').onDelete('cascade'),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('text', bytes, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('legal_request_replies_request')
    .on('legal_request_replies')
    .column('request_id')
    .execute();
  await db.schema
    .createTable('idempotency')
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('key_index', bytes, (column) => column.notNull())
    .addColumn('body_index', bytes, (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('status', 'integer')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('answer', bytes)
    .addPrimaryKeyConstraint('idempotency_key', ['operation', 'key_index'])
    .execute();
  await db.schema.createIndex('idempotency_at').on('idempotency').column('at').execute();
  await db.schema.createIndex('idempotency_about').on('idempotency').column('about').execute();
  await db.schema
    .createTable('quiz_attempts')
    .addColumn('quiz_id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('max', 'integer', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_tokens')
    .addColumn('hash', bytes, (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
}
