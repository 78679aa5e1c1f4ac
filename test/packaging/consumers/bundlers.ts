import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite, type Rolldown } from 'vite';
import webpack from 'webpack';

/** What a bundler made of one entry file. */
export interface Bundled {
  /** The sources of which something is left in the bundle. */
  readonly modules: readonly string[];
}

/** Writes `<out>/page.js` and its chunks, as this bundler does it by itself, minified where it can. */
export type Bundler = (entry: string, out: string) => Promise<Bundled>;

const withEsbuild: Bundler = async (entry, out) => {
  const { metafile } = await esbuild({
    entryPoints: { page: entry },
    outdir: out,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    logLevel: 'error',
    target: 'es2022',
  });
  // It writes a chunk for every import() that it saw, also in modules that it then dropped: only what the page reaches counts.
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path, external } of metafile.outputs[file]?.imports ?? [])
      if (external !== true) reach(path);
  };
  Object.entries(metafile.outputs).forEach(([file, { entryPoint }]) => {
    if (entryPoint !== undefined && file.endsWith('/page.js')) reach(file);
  });
  const modules = [...reached].flatMap((file) =>
    Object.entries(metafile.outputs[file]?.inputs ?? {}).flatMap(([input, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [input] : [],
    ),
  );
  return { modules };
};

const kept = (
  chunks: readonly { type: string; modules?: Record<string, { renderedLength: number }> }[],
): string[] =>
  chunks.flatMap(({ modules = {} }) =>
    Object.entries(modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : [])),
  );

const withRollup: Bundler = async (entry, out) => {
  const bundle = await rollup({
    input: { page: entry },
    plugins: [nodeResolve({ browser: true })],
    logLevel: 'silent',
  });
  const { output } = await bundle.write({ dir: out, format: 'es' });
  await bundle.close();
  return { modules: kept(output) };
};

const withVite: Bundler = async (entry, out) => {
  const built = await vite({
    root: join(entry, '..'),
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: { page: entry }, output: { entryFileNames: '[name].js' } },
    },
  });
  return { modules: kept((built as Rolldown.RolldownOutput).output) };
};

interface WebpackModule {
  readonly nameForCondition?: string;
  readonly name?: string;
  readonly modules?: readonly WebpackModule[];
}

const named = ({ nameForCondition, name, modules = [] }: WebpackModule): string[] =>
  modules.length > 0 ? modules.flatMap(named) : [nameForCondition ?? name ?? ''];

const withWebpack: Bundler = (entry, out) =>
  new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: 'web',
        context: join(entry, '..'),
        entry: { page: entry },
        output: { path: out, filename: '[name].js', publicPath: './' },
        performance: false,
        // Half a minute, and nothing that is asked here depends on it.
        optimization: { minimize: false },
      },
      (error, stats) => {
        if (error) {
          reject(error);
          return;
        }
        if (!stats || stats.hasErrors()) {
          reject(new Error(stats?.toString('errors-only')));
          return;
        }
        const { modules = [] } = stats.toJson({
          all: false,
          modules: true,
          nestedModules: true,
          modulesSpace: Infinity,
          nestedModulesSpace: Infinity,
        });
        resolve({ modules: (modules as WebpackModule[]).flatMap(named) });
      },
    );
  });

export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  Vite: withVite,
  webpack: withWebpack,
  esbuild: withEsbuild,
  Rollup: withRollup,
};
