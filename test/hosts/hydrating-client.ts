import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The path of each file, from the folder of the script on, and its text. */
export type ClientFiles = ReadonlyMap<string, string>;

const ENTRY = '\0hydrating-client';
const widgets = (file: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../packages/widgets/dist/${file}`, import.meta.url)));

/** The script of a page that a server drew, as a bundler makes it: the taking over first, then the elements of the page. */
export async function clientFiles(): Promise<ClientFiles> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY ? `import ${widgets('hydrate.js')}; import ${widgets('loader.js')};` : null,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: { amanat: ENTRY }, output: { entryFileNames: '[name].js' } },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    built.output.flatMap((file) =>
      file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [],
    ),
  );
}
