import { readFileSync, writeFileSync } from 'node:fs';
import type { InlineConfig } from 'vite';
import { shiftedMappings } from './ascii.ts';
import { CDN, pageBuild } from './page-build.ts';

const FILE = 'amanat-classic.js';

/** All elements in one classic script, for systems that merge the scripts of a page or know no modules. */
export const classicBuild = (): InlineConfig =>
  pageBuild({
    entry: { 'amanat-classic': 'src/loader.ts' },
    format: 'iife',
    licences: '.licences/amanat-classic.json',
    output: { codeSplitting: false, extend: false },
  });

const OPENING = '(function(){';

/**
 * Makes the script fit to stand in the middle of others: a line before may end in a comment or without a semicolon, and
 * the line after may follow without a break, so that nothing of ours may end in a comment. It is strict inside, whatever
 * the script around it is. Throws when it is not one function.
 */
export function fitForMerging(): void {
  const code = readFileSync(CDN + FILE, 'utf8')
    .replace(/\/\/# sourceMappingURL=.*/, '')
    .trim();
  if (!code.startsWith(OPENING) || !code.endsWith('})();'))
    throw new Error(`${FILE} is not one function: ${code.slice(0, 80)}`);
  const strict = '"use strict";';
  writeFileSync(CDN + FILE, `\n;${code.replace(OPENING, OPENING + strict)}\n`);
  const map = JSON.parse(readFileSync(`${CDN}${FILE}.map`, 'utf8')) as { mappings: string };
  const grown = new Map([
    [
      0,
      [
        { column: -1, by: 1 },
        { column: OPENING.length - 1, by: strict.length },
      ],
    ],
  ]);
  // One line further down.
  const mappings = `;${shiftedMappings(map.mappings, grown)}`;
  writeFileSync(`${CDN}${FILE}.map`, JSON.stringify({ ...map, mappings }));
}
