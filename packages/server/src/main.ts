#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readConfig, type Config } from './config.js';
import { createLog } from './log.js';
import { purge } from './services/purge.js';
import { createStaffToken } from './services/staff-tokens.js';
import { StartError } from './start-error.js';
import { openReadyStorage, readKeys, startServer } from './start-server.js';
import type { Storage } from './storage/open.js';

const USAGE = `amanat-server [command]

  serve                 answer requests (the default)
  migrate               bring the tables up to date
  create-token [name]   make a bearer token for a caseworker, and print it once
  purge                 delete what is past its retention

Settings come from the environment: see README.md.
`;

const clock = () => new Date();
const print = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

async function serve(config: Config): Promise<void> {
  if (config.keys.kind === 'demo')
    complain(
      `*** DEMONSTRATION: personal data is locked with ${config.keys.file}, which lies beside it. ` +
        'Never take real requests like this: set AMANAT_KEYS and leave AMANAT_DEMO out. ***',
    );
  const server = await startServer({ config, keys: readKeys(config), clock });
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** For the short commands, which may run beside a server. */
async function withStorage(config: Config, work: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openReadyStorage(config, createLog('silent'), false);
  try {
    await work(storage);
  } finally {
    await storage.close();
  }
}

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const [command = 'serve', name = 'staff'] = positionals;
  if (values.help) return void print(USAGE);
  const config = readConfig(process.env);
  switch (command) {
    case 'serve':
      return serve(config);
    case 'migrate':
      return withStorage(config, () => Promise.resolve(void print('The tables are up to date.')));
    case 'create-token':
      return withStorage(
        config,
        async ({ staffTokens }) => void print(await createStaffToken(staffTokens, clock, name)),
      );
    case 'purge':
      return withStorage(
        config,
        async (storage) => void print(JSON.stringify(await purge({ storage, clock }, config.retentionDays))),
      );
    default:
      throw new StartError(`There is no command ${command}: see --help`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof StartError || (error instanceof TypeError && 'code' in error);
  if (!isOurs) throw error;
  complain(error.message.split('\n')[0] ?? '');
  process.exitCode = 1;
}
