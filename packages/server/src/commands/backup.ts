import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { Config } from '../config.js';
import { StartError } from '../start-error.js';
import type { Storage } from '../storage/open.js';

/**
 * Copies the database of a running server into a new file, readable by its owner only. The keys are not in it.
 * Throws a {@link StartError} when the file is there already, and on PostgreSQL, whose own tool does this.
 */
export async function backup(
  storage: Storage,
  { database }: Config,
  file: string | undefined,
): Promise<string> {
  if (database.engine === 'postgres')
    throw new StartError('PostgreSQL is copied with its own tool: pg_dump "$DATABASE_URL" --format=custom');
  if (!file) throw new StartError('backup takes a file to write: amanat-server backup <file>');
  try {
    // Made here and not by SQLite, which would let others on this machine read it; it writes into an empty file.
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    throw new StartError('backup takes a file that is not there yet, in a folder that this user may write');
  }
  await storage.copyTo(file);
  const written = openSync(file, 'r+');
  fsyncSync(written);
  closeSync(written);
  return `The database is copied. It opens with the keys of AMANAT_KEYS only: keep copies and keys apart.`;
}
