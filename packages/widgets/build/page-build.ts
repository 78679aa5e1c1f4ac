import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { litOffThePage } from './plugins/lit-off-the-page.ts';
import { minifyTemplates } from './plugins/minify-templates.ts';
import { nativeEvents } from './plugins/native-events.ts';
import { noNodeCrypto } from './plugins/no-node-crypto.ts';
import { ownExports } from './plugins/own-exports.ts';
import { pristineClasses, pristineFetch } from './plugins/pristine-fetch.ts';
import { zodForPages } from './plugins/zod-for-pages.ts';

export const WIDGETS = fileURLToPath(new URL('../', import.meta.url));
export const CDN = `${WIDGETS}dist/cdn/`;

type Output = NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']>['output'];

interface PageBuild {
  /** Source by the name of its file, without `.js`. */
  readonly entry: Readonly<Record<string, string>>;
  readonly format: 'es' | 'iife';
  /** Where the licences of what is bundled are kept until all are one file. */
  readonly licences: string;
  /** Of this build alone. */
  readonly plugins?: readonly Plugin[];
  readonly output?: Exclude<Output, readonly unknown[] | undefined>;
}

/** What all builds for strangers' pages have in common. */
export function pageBuild({ entry, format, licences, plugins = [], output }: PageBuild): InlineConfig {
  return {
    root: WIDGETS,
    configFile: false,
    logLevel: 'warn',
    plugins: [
      noNodeCrypto,
      minifyTemplates,
      litOffThePage,
      nativeEvents,
      zodForPages,
      pristineClasses,
      pristineFetch,
      ownExports,
      ...plugins,
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      sourcemap: true,
      outDir: CDN,
      // The command empties it once, before the first build.
      emptyOutDir: false,
      reportCompressedSize: false,
      license: { fileName: licences },
      lib: { entry: { ...entry }, formats: [format], name: 'amanat' },
      rolldownOptions: {
        transform: {
          inject: { 'Array.from': [`${WIDGETS}build/natives/array-from.ts`, 'arrayFrom'] },
        },
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          comments: { legal: false, annotation: false, jsdoc: false },
          ...output,
        },
      },
    },
  };
}
