// `npm run demo`: the reference server with its database, and the sample portal, on one port.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import {
  createLog,
  makeKeyFile,
  readConfig,
  readKeys,
  startServer,
  StartError,
  type RunningServer,
} from '@amanat/server';
import { portalSite } from './site.ts';

const folder = process.env['AMANAT_DATA_FOLDER'] ?? './.data';
const port = process.env['AMANAT_PORT'] || '8111';

/** The caseworker's token of the demonstration: made once and kept beside the database it opens. */
async function operatorToken(server: RunningServer): Promise<string> {
  const file = join(folder, 'operator-token');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const token = await server.createStaffToken('demo');
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
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
    ...CONSENT_OF_A_DEMONSTRATION,
    ...process.env,
    AMANAT_PORT: port,
    AMANAT_DEMO: '1',
  });
  if (/^[1-9]\d*$/.test(port) && (await isTaken(port)))
    throw new StartError(
      `Port ${port} is taken: choose another with AMANAT_PORT, for example AMANAT_PORT=8112 npm run demo`,
    );
  mkdirSync(folder, { recursive: true });
  const keys = config.keys.kind === 'given' ? readKeys(config) : makeKeyFile(join(folder, 'demo.key'));
  const server = await startServer({ config, keys, log: createLog(config.logLevel), site: portalSite() });
  const token = await operatorToken(server);
  console.log(`
  Amanat is running. This is a demonstration: nobody works the requests, and the key that
  locks them lies beside them in ${folder}. Never take real requests like this.

    page            http://localhost:${port}/
    API             http://localhost:${port}/v1
    data-endpoint   http://localhost:${port}
    OpenAPI         http://localhost:${port}/openapi.json
    operator token  ${token}
    requests        curl -H "Authorization: Bearer ${token}" http://localhost:${port}/v1/staff/legal-requests
    data            ${join(folder, 'amanat.sqlite')}

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
