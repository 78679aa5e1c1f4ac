import { readdirSync } from 'node:fs';

/** Where the released SDKs stand, each one file with all that it needs. */
export const FROZEN_FOLDER = new URL('.', import.meta.url);

export const frozenFile = (version: string): URL => new URL(`amanat-sdk-${version}.mjs`, FROZEN_FOLDER);

/** The versions that are kept, newest first. */
export function frozenVersions(): string[] {
  const versions = readdirSync(FROZEN_FOLDER).flatMap(
    (name) => /^amanat-sdk-(\d+\.\d+\.\d+)\.mjs$/.exec(name)?.[1] ?? [],
  );
  return versions.sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
}
