import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Licences that ask for no more than to be named. */
const FREE_TO_USE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/** A licence of `A OR B` may be taken as either; `A AND B` is both. */
export const isFreeToUse = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((either) => either.split(' AND ').every((one) => FREE_TO_USE.has(one.trim())));

/** Where npm put what `from` means by `name`: beside it, or in a folder further up. */
function placeOf(packages: Readonly<Record<string, Locked>>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const place = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/** Everything that comes along with a package, by its place in the project, with its licence. */
export function licencesOf(project: string, name: string): Map<string, string> {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const found = new Map<string, string>();
  const visit = (place: string): void => {
    if (found.has(place)) return;
    const locked = lock.packages[place] ?? {};
    found.set(place, locked.license ?? 'unknown');
    for (const other of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) {
      const there = placeOf(lock.packages, place, other);
      if (there !== undefined) visit(there);
    }
  };
  visit(`node_modules/${name}`);
  return found;
}
