import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, type SqliteDatabase } from 'kysely';
import { StartError } from '../start-error.js';

/** For another process: a short command, a backup. Waiting blocks this thread, so not for long. */
const BUSY_TIMEOUT_MS = 500;
/** A file that is served stays so: waiting would only delay the bad news. */
const LOCK_TIMEOUT_MS = 50;
/** Lists of varying length make queries of their own. */
const MAX_PREPARED = 500;

/**
 * SQLite itself undoes a transaction that meets a full disk; to undo it again is an error, which would hide the first one
 * (sqlite.org/lang_transaction.html, "Response To Errors Within A Transaction").
 */
function rollback(statement: StatementSync): ReturnType<StatementSync['run']> {
  try {
    return statement.run();
  } catch (error) {
    if (error instanceof Error && error.message.includes('no transaction is active'))
      return { changes: 0, lastInsertRowid: 0 };
    throw error;
  }
}

/** node:sqlite in the shape that Kysely's dialect asks for. */
function asKyselyDatabase(database: DatabaseSync, onClose: () => void): SqliteDatabase {
  // Kysely writes each query anew, in the same words: a few hundred of them at most.
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (prepared.size < MAX_PREPARED) prepared.set(sql, statement);
    return statement;
  };
  return {
    close() {
      database.close();
      onClose();
    },
    prepare(sql) {
      // A transaction that begins by reading could not write once another connection wrote: it takes its turn first.
      const statement = prepare(sql === 'begin' ? 'begin immediate' : sql);
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) =>
          sql === 'rollback' ? rollback(statement) : statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

/**
 * Marks the file as served by this process, until the returned function is called or the process dies.
 * The mark is an exclusive lock on a second, empty database beside it: the kernel drops it even after kill -9,
 * and short commands (create-token, a backup) can still reach the data itself.
 */
function holdServingLock(file: string): () => void {
  const lockFile = `${file}.lock`;
  // For this user only: whoever may read it can hold it, and keep the server from starting.
  if (!existsSync(lockFile)) closeSync(openSync(lockFile, 'a', 0o600));
  const lock = new DatabaseSync(lockFile, { timeout: LOCK_TIMEOUT_MS });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
  } catch {
    lock.close();
    throw new StartError(
      `Another server uses ${file}: stop it, or choose another file with AMANAT_DATABASE_FILE (several servers need PostgreSQL)`,
    );
  }
  return () => lock.close();
}

/** SQLite undoes table changes with their transaction; Kysely does not count on it, and would leave half a migration. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/**
 * One file, durable at each commit: write-ahead log with an fsync before every acknowledgement.
 * `serving` refuses, within a second, to open a file that another server has open.
 */
export function sqliteDialect(file: string, serving: boolean): SqliteDialect {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Made here and not by SQLite, which would let others on this machine read it; its -wal and -shm take the same mode.
    closeSync(openSync(file, 'a', 0o600));
  } catch {
    throw new StartError(`AMANAT_DATABASE_FILE takes a file that this user may write; ${file} is not`);
  }
  const release = serving ? holdServingLock(file) : () => undefined;
  const database = new DatabaseSync(file, { timeout: serving ? BUSY_TIMEOUT_MS : 5000 });
  // secure_delete: what a withdrawal removes is overwritten, not only unlinked.
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
  `);
  return new NodeSqliteDialect({ database: asKyselyDatabase(database, release) });
}
