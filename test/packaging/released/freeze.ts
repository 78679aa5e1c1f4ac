// Keeps what a release offers, for nothing-lost.test.ts. Once the version stands and everything is built:
// `pnpm exec node test/packaging/released/freeze.ts`. A folder as argument: the packages/ of another checkout.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, ROOT } from '../packages.ts';
import { keptVersions, surfaceFile } from './released.ts';
import { surfaceOf } from './surface.ts';

/** The last one is what the next is held against; one before it stays to be read. */
const KEPT = 2;

const packages = process.argv[2] ?? `${ROOT}packages`;
const { version } = readManifest(join(packages, 'widgets'));
writeFileSync(
  surfaceFile(version),
  `${JSON.stringify(surfaceOf(packages, readdirSync(packages)), null, 2)}\n`,
);
for (const old of keptVersions().slice(KEPT)) rmSync(surfaceFile(old));
console.log(`Kept: ${keptVersions().join(', ')}`);
