// `pnpm --filter @amanat/example-operator-desk start`: a server with a database of its own, and the desk as its site.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLog, makeKeyFile, readConfig, startServer } from '@amanat/server';
import { makeFolder, operatorToken, startOrSayWhy, stopOnSignal } from './demonstration.ts';
import { sendSampleRequests } from './sample-requests.ts';
import { DESK_PATH, deskSite } from './site.ts';

const folder = process.env['AMANAT_DATA_FOLDER'] ?? fileURLToPath(new URL('./.data', import.meta.url));

async function main(): Promise<void> {
  const database = join(folder, 'amanat.sqlite');
  const isNew = !existsSync(database);
  makeFolder(folder);
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
    token   ${await operatorToken(server, folder)}

  Ctrl-C stops it.
`);
  stopOnSignal(server);
}

await startOrSayWhy(main);
