import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Surface } from './surface.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

export const surfaceFile = (version: string): string => `${FOLDER}surface-${version}.json`;

/** The releases that are kept, the newest first. */
export const keptVersions = (): string[] =>
  readdirSync(FOLDER)
    .flatMap((file) => /^surface-(.+)\.json$/.exec(file)?.[1] ?? [])
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));

export function keptSurface(version: string): Surface {
  const file = surfaceFile(version);
  if (!existsSync(file)) throw new Error(`No release ${version} is kept`);
  return JSON.parse(readFileSync(file, 'utf8')) as Surface;
}
