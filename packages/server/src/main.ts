#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { STAFF_ROLES } from '@amanat/contract';
import { backup } from './commands/backup.js';
import {
  DISTRICT_TEMPLATE,
  importDistrictFile,
  type ImportDistrictsOptions,
} from './commands/import-districts.js';
import { rotateKeysCommand } from './commands/rotate-keys.js';
import { createToken, listTokens, revokeToken, type TokenOptions } from './commands/staff-tokens.js';
import { readConfig, type Config } from './config.js';
import { createLog } from './log.js';
import { refuseOldNode } from './node-version.js';
import { purge } from './services/purge.js';
import { StartError } from './start-error.js';
import { openReadyStorage, readKeys, startServer } from './start-server.js';
import type { Storage } from './storage/open.js';

const USAGE = `amanat-server [command]

  serve                 answer requests (the default)
  migrate               bring the tables up to date
  create-token <name> --roles intake,lawyer [--days 90]
                        make a bearer token for a member of the staff, and print it once
  list-tokens           id, name, roles and days of every token
  revoke-token <id>     end a token now
  purge                 delete what is past its retention
  rotate-keys           lock everything with the first key of AMANAT_KEYS, while servers run
  import-districts <file> --source "who published it | https://…" [--as-of 2026-01-31]
                   [--licence "name | https://…"] [--replace] [--dry-run]
                        take districts and screenings from a .csv or .xlsx file: all rows or none;
                        --template prints the columns, --dry-run says what would change, --replace
                        removes what the file no longer has of its regions
  backup <file>         copy the SQLite database into a new file, while a server runs

Roles: ${STAFF_ROLES.join(', ')}. --days 0: the token does not end by itself.
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

interface Asked extends Omit<TokenOptions, 'name'>, ImportDistrictsOptions {
  /** The word after the command. */
  readonly subject: string | undefined;
}

/** What {@link withStorage} does, and what it prints. */
const inStorage =
  (work: (storage: Storage, asked: Asked, config: Config) => Promise<string>) =>
  (config: Config, asked: Asked): Promise<void> =>
    withStorage(config, async (storage) => void print(await work(storage, asked, config)));

const COMMANDS: Readonly<Record<string, (config: Config, asked: Asked) => Promise<void>>> = {
  serve,
  migrate: inStorage(() => Promise.resolve('The tables are up to date.')),
  'create-token': inStorage((storage, { subject, roles, days }) =>
    createToken({ storage, clock }, { name: subject, roles, days }),
  ),
  'list-tokens': inStorage((storage) => listTokens({ storage })),
  'revoke-token': inStorage((storage, { subject }) => revokeToken({ storage, clock }, subject)),
  'rotate-keys': inStorage((storage, _, config) =>
    rotateKeysCommand({ storage, ring: readKeys(config), clock, print }),
  ),
  'import-districts': inStorage((storage, { subject, ...options }) =>
    importDistrictFile({ storage, clock, complain }, subject, options),
  ),
  backup: inStorage((storage, { subject }, config) => backup(storage, config, subject)),
  purge: inStorage(async (storage, _, config) => JSON.stringify(await purge({ storage, clock }, config))),
};

async function run(args: string[]): Promise<void> {
  refuseOldNode(process.versions.node);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      roles: { type: 'string' },
      days: { type: 'string' },
      source: { type: 'string' },
      'as-of': { type: 'string' },
      licence: { type: 'string' },
      'dry-run': { type: 'boolean' },
      replace: { type: 'boolean' },
      template: { type: 'boolean' },
    },
  });
  const [name = 'serve', subject] = positionals;
  if (values.help) return void print(USAGE);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new StartError(`There is no command ${name}: see --help`);
  if (name === 'import-districts' && values.template) return void print(DISTRICT_TEMPLATE);
  const { roles, days, source, licence, replace, 'as-of': asOf, 'dry-run': dryRun } = values;
  await command(readConfig(process.env), { subject, roles, days, source, asOf, licence, replace, dryRun });
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof StartError || (error instanceof TypeError && 'code' in error);
  if (!isOurs) throw error;
  // Of an option that is not known, Node goes on about arguments that begin with a hyphen.
  complain(error.message.split(/\n|\. To specify /)[0] ?? '');
  process.exitCode = 1;
}
