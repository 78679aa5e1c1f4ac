import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../start-error.js';
import { parseKeyRing, type KeyRing } from './key-ring.js';

/**
 * The demonstration's key: made once, kept in `file`, readable by its owner only.
 * It lies beside the data that it locks, which protects nothing from whoever takes both.
 */
export function makeKeyFile(file: string): KeyRing {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const ring = parseKeyRing(readFileSync(file, 'utf8').trim());
  if (!ring) throw new StartError(`${file} is not a key file: it takes k1:<32 bytes in base64>`);
  return ring;
}
