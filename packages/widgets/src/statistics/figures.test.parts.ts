import { executeServerCommand } from '@web/test-runner-commands';
import type { AmanatClient } from '@amanat/sdk';
import { FIGURES } from '@amanat/rules/figures';
import type { Figure } from './figure.js';

/** The first figure of the rules, changed. */
export const some = (changes: Partial<Figure> = {}): Figure => ({ ...FIGURES[0]!, ...changes });

export const named = (key: string): Figure => FIGURES.find((figure) => figure.key === key)!;

export const OTHER_SOURCE = {
  title: 'Сынаққа арналған есеп',
  lang: 'kk',
  url: 'https://example.kz/esep',
} as const;

/** Invented numbers of regions, for tests only. */
export const REGIONAL: readonly Figure[] = [
  some({ region: '590000000', value: 900 }),
  some({ region: '110000000', value: 1800, qualifier: 'about' }),
  some({ region: '550000000', value: 450, source: OTHER_SOURCE, asOf: '2024-02-01', validForDays: 30 }),
];

type Revision = Parameters<AmanatClient['staff']['figureRevisions']['create']>[0];

/** An editor puts a revision in at the server. The browser has no part in it: it may hold no staff token. */
export const revise = (revision: Revision): Promise<Figure> =>
  executeServerCommand('revise-figure', revision);

/** A figure of a region that an editor puts in, as its first revision. */
export const newOf = (region: string, changes: Partial<Revision> = {}): Revision => ({
  key: 'microcredit.loans.count',
  region,
  basedOn: null,
  value: 120,
  qualifier: 'exact',
  asOf: '2024-01-15',
  source: OTHER_SOURCE,
  ...changes,
});
