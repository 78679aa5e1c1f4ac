import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vector } from './vector.ts';

/** All vectors of a folder, in order of files. */
export function readVectors(folder: string): Vector[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const list = Array.isArray(content) ? content : (content as { vectors?: unknown }).vectors;
      return Array.isArray(list) ? (list as Vector[]) : [];
    });
}
