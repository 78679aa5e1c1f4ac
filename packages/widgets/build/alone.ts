import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { pageBuild } from './page-build.ts';

/** The elements by the name of their file: names that no blocker hunts. */
export const FILES = {
  'amanat-district-profile': 'district-profile',
  'amanat-hotline-card': 'hotline-card',
  'amanat-legal-aid-form': 'legal-aid-form',
  'amanat-literacy-quiz': 'literacy-quiz',
  'amanat-microcredit-calculator': 'microcredit-calculator',
  'amanat-statistics': 'figures',
} as const;

export type FileName = (typeof FILES)[keyof typeof FILES];

/**
 * Builds one element for a slow line: all of its first paint comes in one request. What is opened later is fetched from
 * `alone/chunks/`, and takes Lit and whatever else is there already from the file itself.
 *
 * The bundler puts what the first paint shares with later parts into files of their own. So it is asked twice: which
 * modules the first paint needs, and then for all of those in one file.
 */
export async function buildAlone(file: FileName): Promise<void> {
  const needed = await modulesOfFirstPaint(file);
  await build({
    ...aloneConfig(file, {
      entryFileNames: `alone/chunks/${file}-entry.js`,
      chunkFileNames: ({ name }) => (name === file ? `alone/${file}.js` : 'alone/chunks/[name]-[hash].js'),
      codeSplitting: { groups: [{ name: file, test: (id) => needed.has(id) }] },
    }),
  });
}

const aloneConfig = (file: FileName, output: Parameters<typeof pageBuild>[0]['output']): InlineConfig =>
  pageBuild({
    entry: { [file]: `src/define/${file}.ts` },
    format: 'es',
    licences: `.licences/alone-${file}.json`,
    plugins: [withoutFacade(file)],
    ...(output && { output }),
  });

async function modulesOfFirstPaint(file: FileName): Promise<ReadonlySet<string>> {
  const config = aloneConfig(file, {});
  const built = [
    await build({ ...config, build: { ...config.build, write: false } }),
  ].flat() as Rolldown.RolldownOutput[];
  const chunks = built.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  const modules = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    chunk?.moduleIds.forEach((id) => modules.add(id));
    chunk?.imports.forEach((name) => add(chunks.find(({ fileName }) => fileName === name)));
  };
  add(chunks.find(({ isEntry }) => isEntry));
  return modules;
}

/** Takes out the entry that is left: it imports the one file and nothing else. */
const withoutFacade = (file: FileName): Plugin => ({
  name: 'without-facade',
  generateBundle(_options, bundle) {
    const name = `alone/chunks/${file}-entry.js`;
    const facade = bundle[name];
    if (facade?.type !== 'chunk') return;
    if (facade.imports.join() !== `alone/${file}.js` || facade.code.length > 120) {
      this.error(`alone/${file}.js does not hold all of the first paint: ${facade.imports.join(', ')}`);
    }
    Reflect.deleteProperty(bundle, name);
    Reflect.deleteProperty(bundle, `${name}.map`);
  },
});
