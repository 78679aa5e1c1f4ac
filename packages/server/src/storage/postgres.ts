import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** `onLost` hears of idle connections that broke; the pool replaces them by itself. */
export function postgresDialect(url: string, onLost: (error: Error) => void): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
  });
  pool.on('error', onLost);
  return new PostgresDialect({ pool });
}
