// `npm run demo`: the reference server with its database, and the sample portal, on one port.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import {
  createLog,
  makeKeyFile,
  readConfig,
  readKeys,
  startServer,
  StartError,
  type Config,
  type RunningServer,
} from '@amanat/server';
import { deskSite } from '../operator-desk/site.ts';
import { portalSite } from './site.ts';

const folder = process.env['AMANAT_DATA_FOLDER'] ?? './.data';
const port = process.env['AMANAT_PORT'] || '8111';

/** The token of the demonstration: kept beside the data, and made anew when it is not of the database that was opened. */
async function operatorToken(server: RunningServer): Promise<string> {
  const file = join(folder, 'operator-token');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const me = await fetch(`${server.url}/v1/staff/me`, { headers: { Authorization: `Bearer ${kept}` } });
  if (me.ok) return kept;
  const token = await server.createStaffToken({
    name: 'demo',
    roles: ['intake', 'lawyer', 'operator', 'admin', 'auditor'],
    expiresAt: null,
  });
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}

/** Where the requests are, without the password of a database server. */
function placeOf(database: Config['database']): string {
  if (database.engine === 'sqlite') return database.file;
  const { host, pathname } = new URL(database.url);
  return `PostgreSQL, ${host}${pathname}`;
}

/** The folder is for the key and the token too, when the database is elsewhere. */
function makeFolder(): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(`${folder} cannot be written to: choose another folder with AMANAT_DATA_FOLDER`);
  }
}

/** Asked before the database is opened: whoever forgot the first window wants to hear of the port. */
function isTaken(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port: Number(name), host: 'localhost' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Nothing of a demonstration is handed on, because nobody reads it. */
const CONSENT_OF_A_DEMONSTRATION = {
  AMANAT_CONSENT_THIRD_PARTIES_KK: 'Бұл – сынақ сервері: өтініш ешкімге берілмейді.',
  AMANAT_CONSENT_THIRD_PARTIES_RU: 'Это демонстрация: обращение никому не передаётся.',
  AMANAT_CONSENT_THIRD_PARTIES_EN: 'This is a demonstration: the request is given to nobody.',
};

async function main(): Promise<void> {
  const config = readConfig({
    AMANAT_HOST: 'localhost',
    AMANAT_DATABASE_FILE: join(folder, 'amanat.sqlite'),
    // The page itself, and pages without an origin of their own: sandboxed frames.
    AMANAT_ALLOWED_ORIGINS: `http://localhost:${port},http://127.0.0.1:${port},null`,
    AMANAT_LOG_LEVEL: 'warn',
    AMANAT_CALLBACKS_PER_SLOT: '2',
    ...CONSENT_OF_A_DEMONSTRATION,
    ...process.env,
    AMANAT_PORT: port,
    AMANAT_DEMO: '1',
  });
  if (/^[1-9]\d*$/.test(port) && (await isTaken(port)))
    throw new StartError(
      `Port ${port} is taken: choose another with AMANAT_PORT, for example AMANAT_PORT=8112 npm run demo`,
    );
  makeFolder();
  const keys = config.keys.kind === 'given' ? readKeys(config) : makeKeyFile(join(folder, 'demo.key'));
  const [desk, portal] = [deskSite(), portalSite()];
  const site = (request: Request) => desk(request) ?? portal(request);
  const server = await startServer({ config, keys, log: createLog(config.logLevel), site });
  const token = await operatorToken(server);
  // With AMANAT_PORT=0, any free one.
  const url = `http://localhost:${new URL(server.url).port}`;
  console.log(`
  Amanat is running. This is a demonstration: nobody works the requests, and the key that
  locks them lies beside them in ${folder}. Never take real requests like this.

    page            ${url}/
    caseworker      ${url}/desk/
    API             ${url}/v1
    data-endpoint   ${url}
    OpenAPI         ${url}/openapi.json
    operator token  ${token}
    requests        curl -H "Authorization: Bearer ${token}" ${url}/v1/staff/legal-requests
    data            ${placeOf(config.database)}

  Ctrl-C stops it.
`);
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
