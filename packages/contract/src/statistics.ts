import * as z from 'zod/mini';
import { DaySchema, LocalizedTextSchema, SourceSchema, listOf, openSet } from './vocabulary.js';
import { PROGRAMME_SLUGS } from './programmes.js';

/** Whether the source says the figure is exact, a lower bound («более», «свыше») or approximate («около»). */
export const FIGURE_QUALIFIERS = ['exact', 'at-least', 'about'] as const;
export const FIGURE_UNITS = ['count', 'people', 'tenge'] as const;

/** A published figure. It has no meaning, and is not valid, without its day and source. */
export const FigureSchema = z.looseObject({
  key: z.string(),
  programme: openSet(PROGRAMME_SLUGS),
  value: z.number().check(z.nonnegative()),
  qualifier: openSet(FIGURE_QUALIFIERS),
  unit: openSet(FIGURE_UNITS),
  label: LocalizedTextSchema,
  /** What is counted and what is not. */
  definition: LocalizedTextSchema,
  /** Who said it, where the source reports somebody's words. */
  statedBy: z.optional(LocalizedTextSchema),
  asOf: DaySchema,
  source: SourceSchema,
});
export interface Figure extends z.infer<typeof FigureSchema> {}

export const StatisticsSchema = listOf(FigureSchema);
export interface Statistics extends z.infer<typeof StatisticsSchema> {}
