import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaffRole } from '@amanat/contract';
import { Pool } from 'pg';
import { createApp } from './app.js';
import { readConfig, type Config, type DatabaseAddress } from './config.js';
import type { App } from './http/app-env.js';
import { createLog } from './log.js';
import { parseKeyRing, type KeyRing, type RingKeys } from './secrecy/key-ring.js';
import { openKeyRing } from './services/server-secrets.js';
import { createStaffToken } from './services/staff-tokens.js';
import type { Abuse } from './settings/abuse.js';
import { openStorage, type Storage } from './storage/open.js';

/** The server in process, on a database of its own: PostgreSQL with DATABASE_URL, else a SQLite file. */
export interface TestServer {
  readonly app: App;
  readonly storage: Storage;
  readonly address: DatabaseAddress;
  readonly keys: KeyRing;
  /** Everything that was logged. */
  readonly logged: string[];
  /** What the clock shows; tests set it. */
  readonly time: { now: Date };
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  staffHeaders(roles?: readonly StaffRole[], name?: string): Promise<Record<string, string>>;
  /** Every byte that the database holds. */
  dump(): Promise<string>;
  /** Another application over the same database. */
  appWith(parts: { config?: Partial<Config>; keys?: RingKeys; storage?: Storage }): App;
  close(): Promise<void>;
}

export const newKey = (): string => randomBytes(16).toString('base64url');

export function newRing(...ids: string[]): RingKeys {
  const ring = parseKeyRing(ids.map((id) => `${id}:${randomBytes(32).toString('base64')}`).join(','));
  if (!ring) throw new Error('Not a ring');
  return ring;
}

export const legalRequest = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  topic: 'debt',
  contact: { channel: 'receipt' },
  language: 'kk',
  consent: { version: '1', givenAt: '2026-01-15T06:00:00Z', locale: 'kk' },
  ...changes,
});

/** An empty database of its own. */
export async function freshDatabase(): Promise<{
  address: DatabaseAddress;
  dump: () => Promise<string>;
  drop: () => Promise<void>;
}> {
  const url = process.env['DATABASE_URL'];
  if (!url) {
    const directory = mkdtempSync(join(tmpdir(), 'amanat-'));
    const file = join(directory, 'amanat.sqlite');
    const read = (suffix: string) => (existsSync(file + suffix) ? readFileSync(file + suffix, 'latin1') : '');
    return {
      address: { engine: 'sqlite', file },
      dump: () => Promise.resolve(['', '-wal', '-shm', '.lock'].map(read).join('\n')),
      drop: async () => rm(directory, { recursive: true, force: true }),
    };
  }
  const name = `amanat_${randomBytes(6).toString('hex')}`;
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await queryOnce(url, `create database ${name}`);
  return {
    address: { engine: 'postgres', url: own },
    dump: () => dumpPostgres(own),
    drop: async () => {
      await queryOnce(url, `drop database ${name} with (force)`);
    },
  };
}

async function queryOnce(url: string, text: string): Promise<Record<string, unknown>[]> {
  const pool = new Pool({ connectionString: url, max: 1 });
  const { rows } = await pool.query<Record<string, unknown>>(text);
  await pool.end();
  return rows;
}

async function dumpPostgres(url: string): Promise<string> {
  const tables = await queryOnce(url, `select tablename from pg_tables where schemaname = 'public'`);
  const rows = await Promise.all(
    tables.map(({ tablename }) => queryOnce(url, `select * from "${String(tablename)}"`)),
  );
  const text = (value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value));
  return rows
    .flat()
    .map((row) => Object.values(row).map(text).join('\t'))
    .join('\n');
}

const MANY = 1_000_000_000;

/** Tests send more in a minute than anybody, all from one address. Limits have tests of their own. */
export const BOUNDLESS: Abuse = {
  changesPerAddress: MANY,
  changesPerSite: MANY,
  changesOverall: MANY,
  lookUpsPerAddress: MANY,
  wrongTokensPerAddress: MANY,
  wrongReceiptsPerAddress: MANY,
  wrongReceiptsOverall: MANY,
  proofOfWork: 'auto',
};

/** Close it in `after`. */
export async function startTestServer(changes: Partial<Config> = {}): Promise<TestServer> {
  const { address, dump, drop } = await freshDatabase();
  const storage = await openStorage(address);
  await storage.migrate();
  const logged: string[] = [];
  const log = createLog('trace', { write: (line: string) => void logged.push(line) });
  const time = { now: new Date('2026-01-15T06:00:00.000Z') };
  const clock = () => time.now;
  const keys = await openKeyRing(storage, newRing('k1'), clock);
  const config: Config = {
    ...readConfig({ AMANAT_DEMO: '1' }),
    database: address,
    abuse: BOUNDLESS,
    ...changes,
  };
  const app = createApp({ storage, clock, keys, config, log });

  return {
    app,
    storage,
    address,
    keys,
    logged,
    time,
    get: async (path, headers = {}) => app.request(path, { headers: { Host: 'localhost', ...headers } }),
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: {
          Host: 'localhost',
          'Content-Type': 'application/json',
          'Idempotency-Key': newKey(),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    staffHeaders: async (roles = ['intake', 'lawyer', 'operator'], name = 'test') => ({
      Authorization: `Bearer ${await createStaffToken(storage, clock, { name, roles, expiresAt: null })}`,
    }),
    dump,
    appWith: (parts) =>
      createApp({
        storage: parts.storage ?? storage,
        clock,
        keys: parts.keys ? { ...parts.keys, indexSecret: keys.indexSecret } : keys,
        config: { ...config, ...parts.config },
        log,
      }),
    close: async () => {
      await storage.close();
      await drop();
    },
  };
}
