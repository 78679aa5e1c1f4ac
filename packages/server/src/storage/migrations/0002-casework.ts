import { sql, type Kysely } from 'kysely';
import type { DatabaseAddress } from '../../config.js';

/** Casework, files, deliveries, the journal and the limits. */
export async function casework(db: Kysely<unknown>, engine: DatabaseAddress['engine']): Promise<void> {
  const bytes = engine === 'postgres' ? 'bytea' : 'blob';

  // SQLite adds one column a statement.
  const request = () => db.schema.alterTable('legal_requests');
  await request().addColumn('receipt_verifier', bytes).execute();
  await request()
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await request().addColumn('assignee', 'text').execute();
  await request().addColumn('due_on', 'text').execute();
  await request().addColumn('due_counted_by', 'text').execute();
  await request()
    .addColumn('awaits_reply', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await request().addColumn('details', bytes).execute();
  await request().addColumn('slot', 'text').execute();
  await db.schema.createIndex('legal_requests_key').on('legal_requests').column('key_id').execute();

  await db.schema
    .alterTable('legal_request_replies')
    .addColumn('author', 'text', (column) => column.notNull().defaultTo('office'))
    .execute();

  await db.schema
    .createTable('callback_slots')
    .addColumn('start', 'text', (column) => column.primaryKey())
    .addColumn('taken', 'integer', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('attachments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request_id', 'text', (column) =>
      column.notNull().references('legal_requests.id').onDelete('cascade'),
    )
    .addColumn('name', bytes, (column) => column.notNull())
    .addColumn('digest_index', bytes, (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('type', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('attachments_once', ['request_id', 'digest_index'])
    .execute();
  await db.schema
    .createTable('attachment_parts')
    .addColumn('attachment_id', 'text', (column) =>
      column.notNull().references('attachments.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('content', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('attachment_parts_key', ['attachment_id', 'number'])
    .execute();

  await db.schema.alterTable('staff_tokens').addColumn('id', 'text').execute();
  await db.schema
    .alterTable('staff_tokens')
    .addColumn('roles', 'text', (column) => column.notNull().defaultTo('intake'))
    .execute();
  await db.schema.alterTable('staff_tokens').addColumn('expires_at', 'text').execute();
  await db.schema.alterTable('staff_tokens').addColumn('revoked_at', 'text').execute();

  await db.schema
    .createTable('audit_entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('detail', 'text')
    .execute();
  await db.schema.createIndex('audit_entries_about').on('audit_entries').column('about').execute();

  await db.schema
    .createTable('webhook_endpoints')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .addColumn('region', 'text')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('secret', bytes, (column) => column.notNull())
    .addColumn('previous_secret', bytes)
    .addColumn('previous_until', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('disabled_at', 'text')
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('endpoint_id', 'text', (column) =>
      column.notNull().references('webhook_endpoints.id').onDelete('cascade'),
    )
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_at', 'text')
    .addColumn('delivered_at', 'text')
    .addColumn('failed_at', 'text')
    .addColumn('last_status', 'integer')
    .execute();
  await db.schema.createIndex('deliveries_next').on('deliveries').column('next_at').execute();
  await db.schema.createIndex('deliveries_failed').on('deliveries').column('failed_at').execute();

  await db.schema
    .createTable('wrong_receipts')
    .addColumn('who', bytes, (column) => column.notNull())
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('wrong_receipts_key', ['who', 'hour'])
    .execute();

  await db.schema
    .createTable('server_secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('wrapped', bytes, (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();

  await sql`update staff_tokens set id = name where id is null`.execute(db);
}
