import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../start-error.js';
import { parseKeyRing, type RingKeys } from './key-ring.js';

/**
 * The demonstration's key: made once, kept in `file`, readable by its owner only.
 * It lies beside the data that it locks, which protects nothing from whoever takes both.
 */
export function makeKeyFile(file: string): RingKeys {
  const ring = parseKeyRing(textOf(file).trim());
  if (!ring) throw new StartError(`${file} is not a key file: it takes k1:<32 bytes in base64>`);
  return ring;
}

function textOf(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    makeUnlessThere(file);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(
      `${file} cannot be made or read: choose a folder that this user may write, or give a key in AMANAT_KEYS`,
      {
        cause: error,
      },
    );
  }
}

function makeUnlessThere(file: string): void {
  try {
    writeFileSync(file, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another one that started at the same moment made it, or an earlier one.
    if (!existsSync(file)) throw error;
  }
}
