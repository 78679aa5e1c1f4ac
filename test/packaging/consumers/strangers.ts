import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLACE } from './installed.ts';

const STRANGERS = fileURLToPath(new URL('strangers/', import.meta.url));

/** A folder of its own inside the project with the tarballs, with these programs in it. */
export function settle(name: string, ...programs: string[]): string {
  const folder = join(PLACE, name);
  mkdirSync(folder, { recursive: true });
  for (const program of programs) copyFileSync(join(STRANGERS, program), join(folder, program));
  return folder;
}
