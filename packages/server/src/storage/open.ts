import { Kysely, sql, type Dialect } from 'kysely';
import type { DatabaseAddress } from '../config.js';
import { attachmentStore, type AttachmentStore } from './attachments.js';
import { auditStore, type AuditStore } from './audit.js';
import { callbackSlotStore, type CallbackSlotStore } from './callback-slots.js';
import { deliveryStore, type DeliveryStore } from './deliveries.js';
import { districtStore, type DistrictStore } from './districts.js';
import { figureRevisionStore, type FigureRevisionStore } from './figure-revisions.js';
import { idempotencyStore, type IdempotencyStore } from './idempotency.js';
import { legalRequestStore, type LegalRequestStore } from './legal-requests.js';
import { lockedRowStore, type LockedRowStore } from './locked-rows.js';
import { migrate, pendingMigrations } from './migrate.js';
import { quizAnswerCountStore, type QuizAnswerCountStore } from './quiz-answer-counts.js';
import { quizAttemptStore, type QuizAttemptStore } from './quiz-attempts.js';
import type { Schema } from './schema.js';
import { screeningStore, type ScreeningStore } from './screenings.js';
import { serverSecretStore, type ServerSecretStore } from './server-secrets.js';
import { staffTokenStore, type StaffTokenStore } from './staff-tokens.js';
import { wrongReceiptStore, type WrongReceiptStore } from './wrong-receipts.js';
import { webhookEndpointStore, type WebhookEndpointStore } from './webhook-endpoints.js';

/** What is stored, one store a resource. */
export interface Stores {
  readonly legalRequests: LegalRequestStore;
  readonly idempotency: IdempotencyStore;
  readonly quizAttempts: QuizAttemptStore;
  readonly quizAnswerCounts: QuizAnswerCountStore;
  readonly figureRevisions: FigureRevisionStore;
  readonly staffTokens: StaffTokenStore;
  readonly serverSecrets: ServerSecretStore;
  readonly lockedRows: LockedRowStore;
  readonly webhookEndpoints: WebhookEndpointStore;
  readonly deliveries: DeliveryStore;
  readonly audit: AuditStore;
  readonly callbackSlots: CallbackSlotStore;
  readonly wrongReceipts: WrongReceiptStore;
  readonly attachments: AttachmentStore;
  readonly districts: DistrictStore;
  readonly screenings: ScreeningStore;
}

export interface Storage extends Stores {
  /** All or nothing: what `work` did is undone when it throws. */
  transaction<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  /** Creates and updates the tables; returns the names of the migrations that were new. */
  migrate(): Promise<string[]>;
  /** Throws when the database does not answer; returns the migrations that are missing. */
  pendingMigrations(): Promise<string[]>;
  /** Whether a change that was acknowledged outlives a power cut, as the database is set up. */
  isDurable(): Promise<boolean>;
  /** Writes a consistent copy into a new file while the database is in use. SQLite only. */
  copyTo(file: string): Promise<void>;
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
  quizAnswerCounts: quizAnswerCountStore(db),
  figureRevisions: figureRevisionStore(db),
  staffTokens: staffTokenStore(db),
  serverSecrets: serverSecretStore(db),
  lockedRows: lockedRowStore(db),
  webhookEndpoints: webhookEndpointStore(db),
  deliveries: deliveryStore(db),
  audit: auditStore(db),
  callbackSlots: callbackSlotStore(db),
  wrongReceipts: wrongReceiptStore(db),
  attachments: attachmentStore(db),
  districts: districtStore(db),
  screenings: screeningStore(db),
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
  return storageOver(new Kysely<Schema>({ dialect: await dialectFor(address, options) }), address.engine);
}

/** The storage over an open database. */
export function storageOver(db: Kysely<Schema>, engine: DatabaseAddress['engine']): Storage {
  return {
    ...storesOf(db),
    transaction: (work) => db.transaction().execute((transaction) => work(storesOf(transaction))),
    migrate: () => migrate(db, engine),
    async pendingMigrations() {
      await sql`select 1`.execute(db);
      return pendingMigrations(db, engine);
    },
    isDurable: async () => {
      if (engine === 'sqlite') {
        const { rows } = await sql<{ safe: number }>`
          select journal_mode = 'wal' and synchronous >= 2 as safe from pragma_journal_mode, pragma_synchronous
        `.execute(db);
        return rows[0]?.safe === 1;
      }
      const { rows } = await sql<{ safe: boolean }>`
        select current_setting('synchronous_commit') <> 'off' and current_setting('fsync') = 'on' as safe
      `.execute(db);
      return rows[0]?.safe === true;
    },
    async copyTo(file) {
      await sql`vacuum into ${file}`.execute(db);
    },
    async forgetOldCopies() {
      if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}
