import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where an entry point leads: a file, or one file a condition. */
export type Target = string | Readonly<Record<string, string>>;

/** What a package.json says that matters to those who install it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  /** The folder under packages/. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;

/** Everything that goes to the registry. */
export const PACKAGES: readonly Package[] = readdirSync(`${ROOT}packages`)
  .map((folder) => ({ folder, manifest: readManifest(`${ROOT}packages/${folder}`) }))
  .filter(({ manifest }) => manifest.private !== true);

/** Those that others need come first: so they are published, too. */
export function inOrderOfNeed(packages: readonly Package[]): Package[] {
  const ordered = new Set<Package>();
  const add = (one: Package): void => {
    for (const other of packages) if (one.manifest.dependencies?.[other.manifest.name]) add(other);
    ordered.add(one);
  };
  packages.forEach(add);
  return [...ordered];
}
