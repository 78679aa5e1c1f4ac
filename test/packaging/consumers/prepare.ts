// Packs every package and installs the tarballs into an empty project outside this workspace, once for all consumers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from '../pack.ts';
import { readManifest, ROOT } from '../packages.ts';
import { findPlace, WHERE } from './place.ts';

/** What a project with types, and pages drawn on its server, has besides: the same versions as here. */
const BESIDES = [
  'react',
  'react-dom',
  '@types/react',
  '@types/node',
  '@lit-labs/ssr',
  '@lit-labs/ssr-client',
];

const versionOf = (name: string): string => {
  for (const from of [`${ROOT}test/packaging/node_modules/`, `${ROOT}node_modules/`])
    try {
      return readManifest(from + name).version;
    } catch {
      // Not there: in the next one.
    }
  throw new Error(`${name} is not installed`);
};

/** Nothing of the pnpm that started this: a stranger's npm has only what a shell has. */
const strangersEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)),
);

const started = Date.now();
const former = findPlace();
if (former) rmSync(former, { recursive: true, force: true });

execFileSync('pnpm', ['run', 'generate'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const place = mkdtempSync(join(tmpdir(), 'amanat-consumers-'));
const packed = packAll(join(place, 'tarballs'));
for (const { folder, manifest, tarball } of packed) {
  const unpacked = join(place, 'unpacked', folder);
  mkdirSync(unpacked, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', unpacked]);
  const kB = (statSync(tarball).size / 1000).toFixed(0);
  console.log(`${`${manifest.name}@${manifest.version}`.padEnd(24)} ${kB.padStart(6)} kB`);
}

writeFileSync(join(place, 'package.json'), '{ "name": "a-stranger", "private": true, "type": "module" }\n');
execFileSync(
  'npm',
  [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
    ...packed.map(({ tarball }) => tarball),
    ...BESIDES.map((name) => `${name}@${versionOf(name)}`),
  ],
  { cwd: place, env: strangersEnvironment, stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 },
);

mkdirSync(`${ROOT}.cache`, { recursive: true });
writeFileSync(WHERE, place);
console.log(`Installed into an empty project in ${((Date.now() - started) / 1000).toFixed(0)} s`);
