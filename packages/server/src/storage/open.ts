import { Kysely, sql, type Dialect } from 'kysely';
import type { DatabaseAddress } from '../config.js';
import { idempotencyStore, type IdempotencyStore } from './idempotency.js';
import { legalRequestStore, type LegalRequestStore } from './legal-requests.js';
import { migrate, pendingMigrations } from './migrate.js';
import { quizAttemptStore, type QuizAttemptStore } from './quiz-attempts.js';
import type { Schema } from './schema.js';
import { staffTokenStore, type StaffTokenStore } from './staff-tokens.js';

/** What is stored, one store a resource. */
export interface Stores {
  readonly legalRequests: LegalRequestStore;
  readonly idempotency: IdempotencyStore;
  readonly quizAttempts: QuizAttemptStore;
  readonly staffTokens: StaffTokenStore;
}

export interface Storage extends Stores {
  /** All or nothing: what `work` did is undone when it throws. */
  transaction<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  /** Creates and updates the tables; returns the names of the migrations that were new. */
  migrate(): Promise<string[]>;
  /** Throws when the database does not answer; returns the migrations that are missing. */
  pendingMigrations(): Promise<string[]>;
  /** Drops the older copies of deleted rows that the engine still holds in its log. */
  forgetOldCopies(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenStorageOptions {
  /** False for short commands beside a running server; true (the default) refuses a SQLite file in use. */
  readonly serving?: boolean;
  /** Hears of idle PostgreSQL connections that broke. */
  readonly onConnectionLost?: (error: Error) => void;
}

const storesOf = (db: Kysely<Schema>): Stores => ({
  legalRequests: legalRequestStore(db),
  idempotency: idempotencyStore(db),
  quizAttempts: quizAttemptStore(db),
  staffTokens: staffTokenStore(db),
});

async function dialectFor(address: DatabaseAddress, options: OpenStorageOptions): Promise<Dialect> {
  // Imported on demand: node:sqlite exists from Node 22.5, and PostgreSQL alone does not need it.
  if (address.engine === 'sqlite') {
    const { sqliteDialect } = await import('./sqlite.js');
    return sqliteDialect(address.file, options.serving ?? true);
  }
  const { postgresDialect } = await import('./postgres.js');
  return postgresDialect(address.url, options.onConnectionLost ?? (() => undefined));
}

/** Throws a `StartError` when another server has the SQLite file. The tables are made by {@link Storage.migrate}. */
export async function openStorage(
  address: DatabaseAddress,
  options: OpenStorageOptions = {},
): Promise<Storage> {
  const { engine } = address;
  const db = new Kysely<Schema>({ dialect: await dialectFor(address, options) });
  return {
    ...storesOf(db),
    transaction: (work) => db.transaction().execute((transaction) => work(storesOf(transaction))),
    migrate: () => migrate(db, engine),
    async pendingMigrations() {
      await sql`select 1`.execute(db);
      return pendingMigrations(db, engine);
    },
    async forgetOldCopies() {
      if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}
