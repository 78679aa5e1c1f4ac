import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

const STORED_WHEN_ACKNOWLEDGED =
  "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

/** `onLost` hears of idle connections that broke; the pool replaces them by itself. */
export function postgresDialect(url: string, onLost: (error: Error) => void): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
  });
  pool.on('error', onLost);
  // Acknowledged means stored, whatever the default of the server is. Queued before any query of ours.
  pool.on('connect', (client) => void client.query(STORED_WHEN_ACKNOWLEDGED).catch(onLost));
  return new PostgresDialect({ pool });
}
