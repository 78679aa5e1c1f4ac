import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ElementName, HostPage } from './host-page.ts';

/** An example as its README has it served, with the files of ours at `cdn/` beside its pages. */
export interface Example {
  /** Its folder below `examples/`, as a server has it. */
  readonly folder: string;
  /** What makes that folder, where it is not in the repository. */
  readonly builtBy?: string;
  readonly pages: readonly string[];
  readonly works: readonly ElementName[];
  /** A request for legal aid can be sent there. */
  readonly sends?: true;
  /** Its elements are in frames. */
  readonly inFrames?: true;
  /** What is the page's own: the names of a Lit that it bundles itself, a worker that keeps its files. */
  readonly leaves?: HostPage['leaves'];
  /** Where its pages look for their files, if not beside them. */
  readonly filesAt?: string;
  /** Files from elsewhere, by their path. */
  readonly brings?: Readonly<Record<string, string>>;
  readonly headers?: () => Readonly<Record<string, string>>;
}

export const folderOf = (path: string): string =>
  fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));

export const isBuilt = ({ folder, pages }: Example): boolean =>
  pages.every((page) => existsSync(`${folderOf(folder)}/${page}`));

/** What the servers of `strict-csp` are told to send, by the file that tells them. */
export function strictPolicies(): Readonly<Record<string, string>> {
  const read = (file: string, pattern: RegExp) =>
    pattern.exec(readFileSync(`${folderOf('strict-csp')}/${file}`, 'utf8'))?.[1] ?? '';
  return {
    nginx: read('nginx.conf', /add_header Content-Security-Policy "([^"]+)" always;/),
    apache: read('.htaccess', /Header always set Content-Security-Policy "([^"]+)"/),
    node: read('serve.js', /const POLICY =\s+"([^"]+)";/),
  };
}

const OWN_LIT = { globals: /^\+ (lit[HEP]|reactiveElement)/ };

/** Every example that is a page. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  'plain-html': { folder: 'plain-html', pages: ['index.html'], works: ['card', 'district'] },
  'strict-csp': {
    folder: 'strict-csp',
    pages: ['index.html'],
    works: ['compact card'],
    sends: true,
    headers: () => ({ 'Content-Security-Policy': strictPolicies()['nginx'] ?? '' }),
  },
  'legacy-cms': {
    folder: 'legacy-cms',
    pages: ['index.html'],
    works: ['compact card', 'calculator'],
    sends: true,
    brings: { 'jquery.js': 'jquery.js' },
  },
  framed: {
    folder: 'framed',
    pages: ['without-scripts.html', 'as-high-as-needed.html'],
    works: [],
    inFrames: true,
  },
  react: {
    folder: 'react/dist',
    builtBy: 'pnpm --filter @amanat/example-react build',
    pages: ['index.html'],
    leaves: OWN_LIT,
    works: ['card', 'calculator'],
  },
  vue: {
    folder: 'vue/dist',
    builtBy: 'pnpm --filter @amanat/example-vue build',
    pages: ['index.html'],
    leaves: OWN_LIT,
    works: ['card', 'calculator'],
  },
  astro: {
    folder: 'astro/dist',
    builtBy: 'pnpm --filter @amanat/example-astro build',
    // The elements were rendered in the language of their page.
    pages: ['ru/index.html'],
    leaves: OWN_LIT,
    filesAt: '/_astro',
    works: ['card', 'calculator', 'quiz'],
  },
  kiosk: {
    folder: 'kiosk',
    pages: ['index.html'],
    leaves: { stored: /^\+ (cache: kiosk-|worker: .*\/kiosk\/$)/ },
    works: ['card'],
  },
};
