import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const CDN = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));

const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files that `file` imports statically, itself first: what must arrive before it can run. */
function staticGraph(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(CDN + file, 'utf8');
  for (const [, specifier] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\b[^"'()]*?["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    const resolved = new URL(specifier ?? '', `http://x/${file}`).pathname.slice(1);
    staticGraph(resolved, seen);
  }
  return seen;
}

const chunkNamed = (name: string): string => {
  const found = readdirSync(`${CDN}chunks`).find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (!found) throw new Error(`There is no chunk ${name}: run \`pnpm build:all\``);
  return `chunks/${found}`;
};

export interface FirstLoad {
  entry: string;
  files: string[];
  /** Brotli 11, bytes. */
  bytes: number;
}

const weigh = (entry: string, files: Iterable<string>): FirstLoad => {
  const list = [...new Set(files)];
  return {
    entry,
    files: list,
    bytes: list.reduce((sum, file) => sum + compressed(readFileSync(CDN + file, 'utf8')), 0),
  };
};

/** All that a page fetches for an element's first useful paint: loader, Lit, element, styles, three languages. */
export function firstLoadOf(...chunks: string[]): FirstLoad {
  const files = ['amanat.js', ...chunks.map(chunkNamed)].flatMap((file) => [...staticGraph(file)]);
  return weigh(chunks.join(' + ') || 'loader', files);
}

/** The text of every file of a first load, to look for what may not be in it. */
export const codeOf = (load: FirstLoad): string =>
  load.files.map((file) => readFileSync(CDN + file, 'utf8')).join('\n');

/**
 * Ceilings in kB (1,000 bytes), brotli 11. One that proves wrong is moved in the commit that needs it, with the reason.
 * Lit is 5.7 kB of each; the base (reset, themes, three languages, print, nearest `lang`) 4.5; an element brings all
 * three languages in its first file, so that a switch of language needs no line. Escapes that keep it ASCII are 2 to 4
 * per cent of each.
 */
export const CEILINGS: readonly { chunks: string[]; kB: number }[] = [
  { chunks: [], kB: 1.3 },
  { chunks: ['hotline-card'], kB: 20.8 },
  { chunks: ['figures'], kB: 21.3 },
  { chunks: ['literacy-quiz'], kB: 17 },
  // Ten questions with every reason in three languages are 13 of it; four kinds of questions, resuming and the result the rest.
  { chunks: ['literacy-quiz', 'quiz-room', 'short-set'], kB: 47.5 },
  { chunks: ['microcredit-calculator'], kB: 41.5 },
  { chunks: ['legal-aid-form'], kB: 20.8 },
  { chunks: ['district-profile'], kB: 26.7 },
  {
    chunks: [
      'hotline-card',
      'figures',
      'literacy-quiz',
      'microcredit-calculator',
      'legal-aid-form',
      'district-profile',
    ],
    kB: 72,
  },
];
