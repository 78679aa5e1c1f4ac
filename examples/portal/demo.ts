// `npm run demo`: the reference server with its database, and the sample portal, on one port.
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
} from '@amanat/server';
import { makeFolder, operatorToken, startOrSayWhy, stopOnSignal } from '../operator-desk/demonstration.ts';
import { deskSite } from '../operator-desk/site.ts';
import { importExampleScreenings } from './example-screenings.ts';
import { portalSite } from './site.ts';

const folder = process.env['AMANAT_DATA_FOLDER'] ?? './.data';
const port = process.env['AMANAT_PORT'] || '8111';

/** Where the requests are, without the password of a database server. */
function placeOf(database: Config['database']): string {
  if (database.engine === 'sqlite') return database.file;
  const { host, pathname } = new URL(database.url);
  return `PostgreSQL, ${host}${pathname}`;
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
    AMANAT_FILES_URL: `http://localhost:${port}/cdn`,
    ...CONSENT_OF_A_DEMONSTRATION,
    ...process.env,
    AMANAT_PORT: port,
    AMANAT_DEMO: '1',
  });
  if (/^[1-9]\d*$/.test(port) && (await isTaken(port)))
    throw new StartError(
      `Port ${port} is taken: choose another with AMANAT_PORT, for example AMANAT_PORT=8112 npm run demo`,
    );
  // For the key and the token too, when the database is elsewhere.
  makeFolder(folder);
  const keys = config.keys.kind === 'given' ? readKeys(config) : makeKeyFile(join(folder, 'demo.key'));
  const [desk, portal] = [deskSite(), portalSite()];
  const site = (request: Request) => desk(request) ?? portal(request);
  const server = await startServer({ config, keys, log: createLog(config.logLevel), site });
  await importExampleScreenings(config);
  const token = await operatorToken(server, folder);
  // With AMANAT_PORT=0, any free one.
  const url = `http://localhost:${new URL(server.url).port}`;
  console.log(`
  Amanat is running. This is a demonstration: nobody works the requests, and the key that
  locks them lies beside them in ${folder}. Never take real requests like this.

    page            ${url}/
    caseworker      ${url}/desk/
    code for a site ${url}/configurator/
    API             ${url}/v1
    data-endpoint   ${url}
    OpenAPI         ${url}/openapi.json
    operator token  ${token}
    requests        curl -H "Authorization: Bearer ${token}" ${url}/v1/staff/legal-requests
    data            ${placeOf(config.database)}

  Ctrl-C stops it.
`);
  stopOnSignal(server);
}

await startOrSayWhy(main);
