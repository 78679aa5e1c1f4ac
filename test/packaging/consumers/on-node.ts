import { execFileSync } from 'node:child_process';
import { entryPoints } from './entry-points.ts';
import { PLACE, UNPACKED } from './installed.ts';
import { settle } from './strangers.ts';

/** The doors for pages, and what only editors read. */
const NOT_FOR_NODE = /\/cdn\/|\/loader$|\/vscode\.|\/web-types/;

/** Imports every entry point on this Node, and uses each package once. Returns what the program said. */
export function useOnNode(node: string): string {
  const points = UNPACKED.flatMap(({ folder }) => entryPoints(folder)).filter(
    ({ specifier }) => !NOT_FOR_NODE.test(specifier),
  );
  const isJson = (specifier: string): boolean => specifier.endsWith('.json');
  const specifiers = points
    .filter(({ files }) => files.some((file) => /\.(js|json)$/.test(file)))
    .map(({ specifier }) => specifier);
  const asked = {
    project: PLACE,
    entries: specifiers.filter((specifier) => !isJson(specifier)),
    jsonEntries: specifiers.filter(isJson),
  };
  return execFileSync(node, ['on-node.mjs', JSON.stringify(asked)], {
    cwd: settle('on-node', 'on-node.mjs'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  }).trim();
}
