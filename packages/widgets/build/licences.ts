import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CDN } from './page-build.ts';

/** What Vite notes about a bundled package. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly identifier: string | null;
  readonly text?: string;
}

/** Licences that ask for nothing more than to be handed on. */
const PERMITTED = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD', 'Apache-2.0'];

/** Joins the lists of all builds into `LICENSES.md`. Throws for a licence that was not thought about. */
export function writeLicences(): void {
  const folder = `${CDN}.licences/`;
  const bundled = new Map<string, Bundled>();
  for (const list of readdirSync(folder)) {
    for (const one of JSON.parse(readFileSync(folder + list, 'utf8')) as Bundled[]) {
      bundled.set(`${one.name} - ${one.version}`, one);
    }
  }
  rmSync(folder, { recursive: true });
  const chapters = [...bundled]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { identifier, text }]) => {
      if (identifier === null || !PERMITTED.includes(identifier)) {
        throw new Error(`${title} may not be bundled: ${identifier ?? 'no licence'}`);
      }
      return `## ${title} (${identifier})\n\n${text?.trim() ?? ''}\n`;
    });
  const start = '# Licenses\n\nThese files hold code of other people. Their licences:\n';
  writeFileSync(`${CDN}LICENSES.md`, [start, ...chapters].join('\n'));
}
