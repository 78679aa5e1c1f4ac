import {
  isAskedFor,
  type Figure,
  type FigureHistory,
  type FigureHistoryQuery,
  type Statistics,
  type StatisticsQuery,
} from '@amanat/contract';
import { FIGURES, figure as seedWith, type Figure as Seed } from '@amanat/rules/figures';
import type { FigureRevisionTable } from '../storage/schema.js';
import type { Stores } from '../storage/open.js';
import type { Clock } from './clock.js';
import { FINISHED_QUIZZES_KEY, finishedQuizzes } from './finished-quizzes.js';
import { Refusal } from './refusal.js';
import { sourceOf } from './source.js';

/** What the figures are made of. */
export interface StatisticsParts {
  readonly stores: Pick<Stores, 'figureRevisions' | 'quizAnswerCounts'>;
  readonly clock: Clock;
  /** Where visitors reach this server; null leaves out what it counts itself, which would have no source. */
  readonly publicUrl: string | null;
}

/** A figure that came with the server, as the first revision. */
const asFigure = ({ source, ...seed }: Seed): Figure => ({
  key: seed.key,
  programme: seed.programme,
  value: seed.value,
  qualifier: seed.qualifier,
  unit: seed.unit,
  label: seed.label,
  definition: seed.definition,
  statedBy: seed.statedBy,
  asOf: seed.asOf,
  source: sourceOf(source),
  revision: 1,
});

/** What a stored revision says. It was checked when it was put in. */
export const revisionIn = ({ content }: FigureRevisionTable): Figure => JSON.parse(content) as Figure;

/** The first revision of what came with the server: of the whole country only. */
export function seedOf(key: string, region: string | undefined): Figure | undefined {
  const seed = region === undefined ? seedWith(key) : undefined;
  return seed && asFigure(seed);
}

const textOrder = (one = '', other = ''): number => Number(one > other) - Number(one < other);

/** Known figures in their order, then those that were put in, by key; regions by code. */
function inOrder(one: Figure, other: Figure): number {
  // As an unsigned number, the -1 of what is not known comes last.
  const placeOf = ({ key }: Figure) => FIGURES.findIndex((seed) => seed.key === key) >>> 0;
  return (
    placeOf(one) - placeOf(other) || textOrder(one.key, other.key) || textOrder(one.region, other.region)
  );
}

/** The figures as they stand, each with its day and source: of the country, of a region, or of every region. */
export async function listStatistics(parts: StatisticsParts, query: StatisticsQuery): Promise<Statistics> {
  const revised = (await parts.stores.figureRevisions.newest()).map(revisionIn);
  const isRevised = ({ key }: Figure) =>
    revised.some((figure) => figure.key === key && figure.region === undefined);
  const seeds = FIGURES.map(asFigure).filter((seed) => !isRevised(seed));
  const counted = await finishedQuizzes(parts);
  const all = [...seeds, ...revised, ...(counted ? [counted] : [])];
  return { data: all.filter((figure) => isAskedFor(figure, query)).sort(inOrder), nextCursor: null };
}

/**
 * Every revision of a figure, the newest first; of what this server counts itself, only how it stands.
 * Refuses with `not-found`.
 */
export async function retrieveFigureHistory(
  parts: StatisticsParts,
  key: string,
  { region }: FigureHistoryQuery,
): Promise<FigureHistory> {
  const counted = key === FINISHED_QUIZZES_KEY && region === undefined ? await finishedQuizzes(parts) : null;
  if (counted) return { data: [counted] };
  // PostgreSQL text holds no U+0000, and no figure has it in its key.
  const rows = key.includes('\0') ? [] : await parts.stores.figureRevisions.history(key, region ?? '');
  const seed = seedOf(key, region);
  const data = [...rows.map(revisionIn), ...(seed ? [seed] : [])];
  if (data.length === 0) throw new Refusal('not-found');
  return { data };
}
