import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BOUNDLESS } from './boundless.ts';
import { createOwnDatabase } from './own-database.ts';

const MAIN = fileURLToPath(new URL('main.js', import.meta.resolve('@amanat/server')));

/** A database of its own that outlives the servers on it. */
export interface ServedDatabase {
  readonly engine: 'sqlite' | 'postgres';
  readonly environment: Readonly<Record<string, string>>;
  /** The number of rows of a query `select count(*) as count …`. */
  count(query: string): Promise<number>;
  drop(): Promise<void>;
}

/** On PostgreSQL when DATABASE_URL is set, else a SQLite file. `settings` are those of its servers. */
export async function servedDatabase(
  settings: Readonly<Record<string, string>> = { ...BOUNDLESS, AMANAT_PROOF_OF_WORK: 'off' },
): Promise<ServedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-served-'));
  const shared = {
    AMANAT_DEMO: '1',
    AMANAT_LOG_LEVEL: 'info',
    ...settings,
    HOME: folder,
  };
  const url = process.env['DATABASE_URL'];
  if (!url) {
    const file = join(folder, 'amanat.sqlite');
    return {
      engine: 'sqlite',
      environment: { ...shared, AMANAT_DATABASE_FILE: file, SERVED_FOLDER: folder },
      async count(query) {
        const { DatabaseSync } = await import('node:sqlite');
        const database = new DatabaseSync(file, { readOnly: true });
        const { count } = database.prepare(query).get() as { count: number };
        database.close();
        return count;
      },
      drop() {
        rmSync(folder, { recursive: true, force: true });
        return Promise.resolve();
      },
    };
  }
  const database = await createOwnDatabase(url);
  return {
    engine: 'postgres',
    environment: { ...shared, DATABASE_URL: database.url, SERVED_FOLDER: folder },
    count: database.count,
    async drop() {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The reference server as people run it: a process that can be killed. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Bytes that the process holds in memory. */
  rss(): number;
  /** Everything it printed so far. */
  output(): string;
  /** Ends it, and resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A Node process on a database. */
export const startProcess = (args: string[], database: ServedDatabase, port: number): ChildProcess =>
  spawn(process.execPath, args, {
    cwd: database.environment['SERVED_FOLDER'],
    env: { PATH: process.env['PATH'], ...database.environment, AMANAT_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Resolves when it listens; rejects with what it printed when it ends first. */
export async function startServerProcess(
  database: ServedDatabase,
  port = 0,
  start = (at: number) => startProcess([MAIN], database, at),
): Promise<ServerProcess> {
  const child = start(port);
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let isListening = false;
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      // A server under load prints megabytes: they are not searched again with every line.
      if (isListening) return;
      const [, found] = /"url":"([^"]+)"/.exec(said) ?? [];
      isListening = found !== undefined;
      if (found) resolve(found);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    void ended.then(() => reject(new Error(said)));
  });
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    rss: () => 4096 * Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]),
    output: () => said,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}
