// What every demonstration of a server does besides serving.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError, type RunningServer } from '@amanat/server';

/** The token of the demonstration: kept beside the data, and made anew when it is not of the database that was opened. */
export async function operatorToken(server: RunningServer, folder: string): Promise<string> {
  const file = join(folder, 'operator-token');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  const me = await fetch(`${server.url}/v1/staff/me`, { headers: { Authorization: `Bearer ${kept}` } });
  if (me.ok) return kept;
  const token = await server.createStaffToken({
    name: 'demo',
    roles: ['intake', 'lawyer', 'operator', 'editor', 'admin', 'auditor'],
    expiresAt: null,
  });
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}

/** For the data, the key and the token. Throws a `StartError` that says what to change. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(`${folder} cannot be written to: choose another folder with AMANAT_DATA_FOLDER`);
  }
}

/** Ctrl-C and a polite kill let running requests finish. */
export function stopOnSignal(server: RunningServer): void {
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** Runs a command; what is wrong with its settings is said in one line. */
export async function startOrSayWhy(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
