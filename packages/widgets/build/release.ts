import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { CDN, WIDGETS } from './page-build.ts';
import { FILES } from './alone.ts';

/** What a release is made of: for `integrity`, for `modulepreload`, and to see what grew. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<
    Record<
      string,
      {
        /** For the attribute of this name. */
        readonly integrity: string;
        readonly bytes: number;
        /** Bytes on the line: Brotli 11. */
        readonly brotli: number;
      }
    >
  >;
  /** By tag: what `amanat.js` fetches before the element can be drawn, `amanat.js` first. */
  readonly firstPaint: Readonly<Record<string, readonly string[]>>;
}

/** A chunk as the bundler tells of it. */
export interface BuiltChunk {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
}

const SHIPPED = /\.(?:js|css|html)$/;

/** Writes `release.json` about everything that was built. `chunks`: of the build of `amanat.js`. */
export function writeRelease(chunks: readonly BuiltChunk[]): Release {
  const { version } = JSON.parse(readFileSync(`${WIDGETS}package.json`, 'utf8')) as { version: string };
  const names = (readdirSync(CDN, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => SHIPPED.test(name))
    .sort();
  const files = Object.fromEntries(names.map((name) => [name, measured(readFileSync(CDN + name))]));
  const firstPaint = Object.fromEntries(
    Object.entries(FILES).map(([tag, file]) => {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/define/${file}.ts`));
      if (!chunk) throw new Error(`No chunk defines <${tag}>`);
      return [tag, ['amanat.js', ...withImports(chunk.fileName, chunks)]];
    }),
  );
  const release = { version, files, firstPaint };
  writeFileSync(`${CDN}release.json`, `${JSON.stringify(release, null, 2)}\n`);
  return release;
}

function measured(content: Buffer): Release['files'][string] {
  if (content.toString().trim() === '') throw new Error('An empty file: see "sideEffects" in package.json');
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.length,
    brotli: brotliCompressSync(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }).length,
  };
}

/** A chunk and all that it imports before it runs. */
function withImports(
  fileName: string,
  chunks: readonly BuiltChunk[],
  seen: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (seen.has(fileName)) return seen;
  const imports = chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [];
  let known: ReadonlySet<string> = new Set([...seen, fileName]);
  for (const imported of imports) known = withImports(imported, chunks, known);
  return known;
}
