import { statSync } from 'node:fs';
import { join } from 'node:path';
import { tarballName } from '../pack.ts';
import { PACKAGES } from '../packages.ts';
import { findPlace } from './place.ts';

function preparedPlace(): string {
  const place = findPlace();
  if (place === undefined) throw new Error('Nothing is packed: run `pnpm test:packaging`');
  return place;
}

/** An empty project outside this workspace, with every tarball installed by npm. */
export const PLACE = preparedPlace();

export interface Unpacked {
  readonly name: string;
  /** What the tarball holds, as it was unpacked. */
  readonly folder: string;
  readonly tarball: string;
  readonly bytes: number;
}

export const UNPACKED: readonly Unpacked[] = PACKAGES.map(({ folder, manifest }) => {
  const tarball = join(PLACE, 'tarballs', tarballName(manifest));
  return {
    name: manifest.name,
    folder: join(PLACE, 'unpacked', folder),
    tarball,
    bytes: statSync(tarball).size,
  };
});
