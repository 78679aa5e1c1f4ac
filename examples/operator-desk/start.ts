// `pnpm --filter @amanat/example-operator-desk start`: a server with a database of its own, and the desk as its site.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createLog,
  makeKeyFile,
  readConfig,
  startServer,
  StartError,
  type RunningServer,
} from '@amanat/server';
import { sendSampleRequests } from './sample-requests.ts';
import { DESK_PATH, deskSite } from './site.ts';

const folder = process.env['AMANAT_DATA_FOLDER'] ?? fileURLToPath(new URL('./.data', import.meta.url));

/** The token of the demonstration: kept beside the database, and made anew when it is not of the one that was opened. */
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

function makeFolder(): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(`${folder} cannot be written to: choose another folder with AMANAT_DATA_FOLDER`);
  }
}

async function main(): Promise<void> {
  const database = join(folder, 'amanat.sqlite');
  const isNew = !existsSync(database);
  makeFolder();
  const config = readConfig({
    AMANAT_HOST: 'localhost',
    AMANAT_PORT: '8112',
    AMANAT_LOG_LEVEL: 'warn',
    ...process.env,
    DATABASE_URL: '',
    AMANAT_DATABASE_FILE: database,
    AMANAT_DEMO: '1',
  });
  const desk = deskSite();
  const toDesk = () => new Response(null, { status: 302, headers: { Location: DESK_PATH } });
  const server = await startServer({
    config,
    keys: makeKeyFile(join(folder, 'demo.key')),
    log: createLog(config.logLevel),
    site: (request) => desk(request) ?? toDesk(),
  });
  if (isNew) await sendSampleRequests(server.url);
  console.log(`
  The requests desk is running, with a few made-up requests. Never take real ones like this:
  the key that locks them lies beside them in ${folder}.

    desk    ${server.url}${DESK_PATH}
    token   ${await operatorToken(server)}

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
