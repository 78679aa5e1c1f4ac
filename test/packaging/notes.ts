import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './packages.ts';

export type Bump = 'major' | 'minor' | 'patch';

/** A note for the next release, as it waits in .changeset. */
export interface Note {
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Bump>;
  readonly words: string;
}

function readNote(file: string): Note {
  const [, head = '', words = ''] = readFileSync(`${ROOT}.changeset/${file}`, 'utf8').split(/^---\n/m);
  const bumps = [...head.matchAll(/^['"]?(@[\w/-]+)['"]?: (major|minor|patch)$/gm)].map(
    ([, name = '', bump = '']) => [name, bump as Bump] as const,
  );
  return { file, bumps: new Map(bumps), words: words.trim() };
}

export const NOTES: readonly Note[] = readdirSync(`${ROOT}.changeset`)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map(readNote);

/** The version that follows by this bump. */
export const after = (version: string, bump: Bump | undefined): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
};

/** The largest bump that the notes ask of a package. */
export const askedFor = (name: string): Bump | undefined =>
  (['major', 'minor', 'patch'] as const).find((bump) => NOTES.some((note) => note.bumps.get(name) === bump));
