// Packs every package as it goes out: `pnpm exec node test/packaging/pack.ts <folder>`, after `pnpm build:all`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inOrderOfNeed, type Manifest, type Package, PACKAGES, ROOT } from './packages.ts';

/** Built files of sources that are no longer there: a build leaves them, and a tarball would take them along. */
export function leftovers(folder: string): string[] {
  const dist = `${ROOT}packages/${folder}/dist`;
  if (!existsSync(dist)) throw new Error(`packages/${folder} is not built: run \`pnpm build:all\``);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|d\.ts)\.map$/.test(file) && !file.startsWith('cdn/'))
    .map((file) => `${dist}/${file}`)
    .filter((map) => {
      const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
      return sources.every((source) => !existsSync(resolve(dirname(map), source)));
    })
    .flatMap((map) => [map, map.replace(/\.map$/, '')]);
}

export const tarballName = (manifest: Manifest): string =>
  `${manifest.name.slice(1).replace('/', '-')}-${manifest.version}.tgz`;

export interface Packed extends Package {
  readonly tarball: string;
}

/** One tarball a package, those that others need first. */
export function packAll(into: string): Packed[] {
  mkdirSync(into, { recursive: true });
  return inOrderOfNeed(PACKAGES).map((one) => {
    for (const file of leftovers(one.folder)) rmSync(file, { force: true });
    execFileSync('pnpm', ['pack', '--pack-destination', into], {
      cwd: `${ROOT}packages/${one.folder}`,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { ...one, tarball: resolve(into, tarballName(one.manifest)) };
  });
}

if (process.argv[1] === import.meta.filename) {
  const into = process.argv[2];
  if (into === undefined) throw new Error('Say where to: node test/packaging/pack.ts <folder>');
  for (const { manifest, tarball } of packAll(into))
    console.log(
      `${`${manifest.name}@${manifest.version}`.padEnd(24)} ${(statSync(tarball).size / 1000).toFixed(0).padStart(6)} kB`,
    );
}
