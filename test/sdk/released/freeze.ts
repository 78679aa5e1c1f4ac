// Keeps the SDK as it is released, for old-sdk.test.ts. On a release, once the version stands: `pnpm exec node test/sdk/released/freeze.ts`
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { FROZEN_FOLDER, frozenFile, frozenVersions } from './frozen.ts';

/** How many releases a server still serves. */
const KEPT = 3;

const sdk = new URL('../../../packages/sdk/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', sdk), 'utf8')) as { version: string };

/** What pages and servers import, and how the outbox seals: its disk is a browser's, its sealing is not. */
const EVERYTHING = `
export * from '@amanat/sdk';
export * from '@amanat/sdk/outbox';
export * from '@amanat/sdk/webhooks';
export { seal } from '${fileURLToPath(new URL('dist/outbox/seal.js', sdk))}';`;

const built = await build({
  root: fileURLToPath(FROZEN_FOLDER),
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'everything',
      resolveId: (id) => (id.endsWith('everything') ? '\0everything' : null),
      load: (id) => (id === '\0everything' ? EVERYTHING : null),
    },
  ],
  build: {
    write: false,
    target: 'es2022',
    license: { fileName: 'LICENSES.md' },
    lib: { entry: 'everything', formats: ['es'], fileName: 'everything' },
    rolldownOptions: { output: { minify: true, codeSplitting: false, comments: { legal: true } } },
  },
});

const files = ([built].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
const code = files.find((file) => file.type === 'chunk')?.code;
const licenses = files.find((file) => file.type === 'asset' && file.fileName === 'LICENSES.md');
if (code === undefined || licenses?.type !== 'asset') throw new Error('Nothing was built');
const notice = String(licenses.source).trim().replaceAll('*/', '* /');
await writeFile(
  frozenFile(version),
  `/*! @amanat/sdk ${version} as it was released.\n\n${notice}\n*/\n${code}`,
);
for (const old of frozenVersions().slice(KEPT)) await rm(frozenFile(old));
console.log(`Kept: ${frozenVersions().join(', ')}`);
