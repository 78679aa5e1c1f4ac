import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect } from 'chai';

interface Bundle {
  /** What a page must have before it can start, and its size with Brotli. */
  readonly entry: { readonly code: string; readonly kB: number };
  /** What it fetches later, by the beginning of its name. */
  readonly later: ReadonlyMap<string, number>;
}

const kB = (code: string) => brotliCompressSync(code).length / 1000;

/** What a page's bundler makes of an import of the packages. */
async function bundleOf(code: string): Promise<Bundle> {
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (/(^|\/)page$/.test(id) ? '\0page' : null),
        load: (id) => (id === '\0page' ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: 'page', formats: ['es'], fileName: 'page' },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunks = output!.output.filter((one) => one.type === 'chunk');
  const first = chunks.find(({ isEntry }) => isEntry)!;
  const atOnce = new Set([first.fileName, ...first.imports]);
  const entryCode = chunks.filter(({ fileName }) => atOnce.has(fileName)).map((chunk) => chunk.code);
  return {
    entry: { code: entryCode.join('\n'), kB: entryCode.map(kB).reduce((sum, one) => sum + one, 0) },
    later: new Map(
      chunks
        .filter(({ fileName }) => !atOnce.has(fileName))
        .map((chunk) => [chunk.name, kB(chunk.code)] as const),
    ),
  };
}

describe('what a page loads', () => {
  // ky and zod/mini are two thirds of each.
  it('of the whole client is at most 34 kB, of one resource 26', async () => {
    const whole = await bundleOf(`export { AmanatClient } from '@amanat/sdk'`);
    expect(whole.entry.kB).to.be.below(34);
    expect(whole.entry.code).not.to.match(/new Function|toJSONSchema|IDBDatabase|AEAD/);
    expect(whole.later.get('proof-of-work')).to.be.below(1);
    expect(whole.later.get('figure-updates')).to.be.below(2.5);
    const one = await bundleOf(`export { HotlineResource, Transport } from '@amanat/sdk'`);
    expect(one.entry.kB).to.be.below(26);
  });

  it('of an outbox in memory is at most 4 kB; the disk comes when it is asked for', async () => {
    const { entry, later } = await bundleOf(`export { openOutbox } from '@amanat/sdk/outbox'`);
    expect(entry.kB).to.be.below(4);
    expect(entry.code).not.to.match(/HPKE|IDBTransaction|Zod/);
    expect(later.get('disk')).to.be.below(24);
  });

  it('of the disk, beside the client, is at most 10 kB', async () => {
    const { later } = await bundleOf(`export * from '@amanat/sdk'; export * from '@amanat/sdk/outbox'`);
    expect(later.get('disk')).to.be.below(10);
  });
});
