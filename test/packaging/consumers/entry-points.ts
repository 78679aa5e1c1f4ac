import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, type Target } from '../packages.ts';

/** One address that others may import, and the files that answer. */
export interface EntryPoint {
  /** As a stranger writes it: `@amanat/sdk/outbox`. */
  readonly specifier: string;
  /** The file of each condition, as package.json names it. */
  readonly files: readonly string[];
}

const filesOf = (target: Target): string[] =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf);

/** What a `*` may stand for: everything that the last target has. */
function wildcards(folder: string, pattern: string): string[] {
  const [before = '', after = ''] = pattern.split('*');
  const within = join(folder, before);
  if (!existsSync(within)) return [];
  return readdirSync(within, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(within.length))
    .filter((file) => file.endsWith(after))
    .map((file) => file.slice(0, file.length - after.length));
}

/** Every address of an unpacked package, with each `*` spelled out. */
export function entryPoints(folder: string): EntryPoint[] {
  const { name, exports = {} } = readManifest(folder);
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const files = filesOf(target);
    const names = subpath.includes('*') ? wildcards(folder, files.at(-1) ?? '') : [''];
    return names.map((one) => ({
      specifier: name + subpath.slice(1).replace('*', one),
      files: files.map((file) => file.replaceAll('*', one)),
    }));
  });
}
