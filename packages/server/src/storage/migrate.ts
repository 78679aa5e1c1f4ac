import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { DatabaseAddress } from '../config.js';
import { firstTables } from './migrations/0001-first-tables.js';
import { casework } from './migrations/0002-casework.js';
import { programmesData } from './migrations/0003-programmes-data.js';
import type { Schema } from './schema.js';

type Engine = DatabaseAddress['engine'];

const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '0001-first-tables': { up: (db) => firstTables(db, engine) },
  '0002-casework': { up: (db) => casework(db, engine) },
  '0003-programmes-data': { up: programmesData },
});

/**
 * Kysely's migrator: everything pending in one transaction; on PostgreSQL under an advisory lock,
 * so that servers that start together do not meet.
 */
const migratorOf = (db: Kysely<Schema>, engine: Engine) =>
  new Migrator({
    db,
    // Names of our own: Kysely's default may belong to another application in the same database.
    migrationTableName: 'amanat_migrations',
    migrationLockTableName: 'amanat_migrations_lock',
    provider: { getMigrations: () => Promise.resolve(migrationsFor(engine)) },
  });

/** Brings the tables up to date; returns the names of what was new. */
export async function migrate(db: Kysely<Schema>, engine: Engine): Promise<string[]> {
  const { error, results = [] } = await migratorOf(db, engine).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
  return results.map(({ migrationName }) => migrationName);
}

/** The names of the migrations that this server needs and the database has not had. */
export async function pendingMigrations(db: Kysely<Schema>, engine: Engine): Promise<string[]> {
  const migrations = await migratorOf(db, engine).getMigrations();
  return migrations.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
}
