import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.js';
import type { Config } from './config.js';
import { startDispatcher } from './delivery/dispatcher.js';
import { isApiPath } from './http/route-table.js';
import { createTurnedAway } from './http/turned-away.js';
import { createLog, describeError, type Log } from './log.js';
import { makeKeyFile } from './secrecy/key-file.js';
import type { RingKeys } from './secrecy/key-ring.js';
import { purge } from './services/purge.js';
import { openKeyRing } from './services/server-secrets.js';
import { createStaffToken, type NewStaffToken } from './services/staff-tokens.js';
import type { Clock } from './services/clock.js';
import { StartError } from './start-error.js';
import { openStorage, type Storage } from './storage/open.js';
import { whyNot } from './storage/why-not.js';

export interface StartServerOptions {
  readonly config: Config;
  /** From `config.keys` when absent. */
  readonly keys?: RingKeys;
  readonly clock?: Clock;
  readonly log?: Log;
  /** Answers everything that is not an address of the API, such as the pages of a demonstration. */
  readonly site?: (request: Request) => Response | Promise<Response>;
}

export interface RunningServer {
  /** `http://127.0.0.1:8111`, with the port that was really taken. */
  readonly url: string;
  /** A new bearer token for the staff addresses; shown here and nowhere else. */
  createStaffToken(token: NewStaffToken): Promise<string>;
  /** Stops accepting, lets running requests finish for up to 10 seconds, closes the database. */
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;
const PURGE_EVERY_MS = 3_600_000;
/**
 * After so many a connection is closed, and clients open another. A client that pipelines a thousand requests into one
 * packet and reads no answer makes Node hold a thousand answers: without a limit, 100 MB for 64 kB.
 */
const MAX_REQUESTS_PER_CONNECTION = 32;

/** The keys of a configuration; a demonstration makes and keeps its own. */
export const readKeys = ({ keys }: Config): RingKeys =>
  keys.kind === 'given' ? keys.ring : makeKeyFile(keys.file);

/** Opens the database, brings its tables up to date, and listens. Throws a {@link StartError} that says what to change. */
export async function startServer(options: StartServerOptions): Promise<RunningServer> {
  const { config, site, clock = () => new Date(), log = createLog(config.logLevel) } = options;
  const ring = options.keys ?? readKeys(config);
  const storage = await openReadyStorage(config, log);
  const keys = await openKeyRing(storage, ring, clock).catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  const stopping = new AbortController();
  const turnedAway = createTurnedAway(log, config.trustedProxies);
  const app = createApp({ storage, clock, keys, config, log, turnedAway, closing: stopping.signal });
  const answer = getRequestListener(
    (request, env) =>
      site && !isApiPath(new URL(request.url).pathname) ? site(request) : app.fetch(request, env),
    { overrideGlobalObjects: false },
  );
  const server = createServer(
    {
      // A client that dawdles over its request is cut off, so that it cannot hold a connection for ever.
      // Node looks at its clocks only every 30 seconds by itself, which would make these limits 40 and 60.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
    },
    (request, response) => {
      if (!turnedAway.refuses(request, response)) void answer(request, response);
    },
  );
  server.maxRequestsPerSocket = MAX_REQUESTS_PER_CONNECTION;

  try {
    await listen(server, config);
  } catch (error) {
    await storage.close();
    throw error;
  }
  const purgeOld = () =>
    purge({ storage, clock }, config).then(
      (purged) => log.info(purged, 'purged'),
      (error: unknown) => log.error({ error: describeError(error) }, 'purge failed'),
    );
  await purgeOld();
  const timer = setInterval(() => void purgeOld(), PURGE_EVERY_MS).unref();
  const dispatcher = startDispatcher({ storage, keys, clock, config, log });
  const url = addressOf(server, config.host);
  log.info({ url, engine: config.database.engine, demonstration: config.demonstration }, 'listening');

  let closing: Promise<void> | undefined;
  const close = async () => {
    clearInterval(timer);
    // Who listens would never be done by itself.
    stopping.abort();
    await Promise.all([drain(server), dispatcher.stop()]);
    await storage.close();
    log.info({}, 'stopped');
  };
  return {
    url,
    createStaffToken: (token) => storage.transaction((stores) => createStaffToken(stores, clock, token)),
    close: () => (closing ??= close()),
  };
}

/** Opens the database of a configuration and migrates it. */
export async function openReadyStorage(config: Config, log: Log, serving = true): Promise<Storage> {
  const onConnectionLost = (error: Error) => log.warn({ error: describeError(error) }, 'connection lost');
  const opened: Storage[] = [];
  try {
    const storage = await openStorage(config.database, { serving, onConnectionLost });
    opened.push(storage);
    const migrations = await storage.migrate();
    if (migrations.length > 0) log.info({ migrations }, 'migrated');
    if (!(await storage.isDurable()))
      log.warn({}, 'the database does not wait for its disk: a power cut loses what was acknowledged');
    return storage;
  } catch (error) {
    await Promise.all(opened.map((storage) => storage.close()));
    if (error instanceof StartError) throw error;
    const name = config.database.engine === 'postgres' ? 'DATABASE_URL' : 'AMANAT_DATABASE_FILE';
    const reason = whyNot(error);
    if (reason === null) log.error({ error: describeError(error) }, 'migration failed');
    throw new StartError(
      `The database in ${name} cannot be opened or migrated${reason === null ? '' : `: ${reason}`}`,
    );
  }
}

function whyNotHere(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: choose another with AMANAT_PORT`;
    case 'EACCES':
      return `This user may not take port ${port}: choose one from 1024 on with AMANAT_PORT`;
    default:
      return `This machine has no address ${host} to listen on: choose another with AMANAT_HOST`;
  }
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(whyNotHere(error.code, host, port)));
    });
    server.listen(port, host, () => resolve());
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // close() shuts the connections that are idle now; those that become idle later are swept up.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}
