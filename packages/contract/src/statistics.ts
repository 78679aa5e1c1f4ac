import * as z from 'zod/mini';
import {
  DaySchema,
  InstantSchema,
  KatoSchema,
  LocaleSchema,
  LocalizedTextSchema,
  SourceSchema,
  listOf,
  openSet,
  typedText,
} from './vocabulary.js';
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
  /** KATO of the region that it is about; absent: the whole country. */
  region: z.optional(KatoSchema),
  /** 1 for the first; grows by one with each correction or newer value. */
  revision: z.optional(z.int()),
  /** When this revision was put in; absent for what came with the server. */
  revisedAt: z.optional(InstantSchema),
  /** Why it differs from the revision before. */
  note: z.optional(LocalizedTextSchema),
  /** What the revision before said. */
  previous: z.optional(
    z.looseObject({ value: z.number(), qualifier: openSet(FIGURE_QUALIFIERS), asOf: DaySchema }),
  ),
  /** Days after `asOf` from which it is shown as out of date; absent where nobody set it. */
  validForDays: z.optional(z.int()),
});
export interface Figure extends z.infer<typeof FigureSchema> {}

export const StatisticsSchema = listOf(FigureSchema);
export interface Statistics extends z.infer<typeof StatisticsSchema> {}

const FigureKeySchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));

/** `region`: figures of one region. `key`: one figure. `by=region`: of every region there is, for comparison. */
export const StatisticsQuerySchema = z.object({
  region: z.optional(KatoSchema),
  key: z.optional(FigureKeySchema),
  by: z.optional(z.literal('region')),
});
export interface StatisticsQuery extends z.infer<typeof StatisticsQuerySchema> {}

/** Whether a figure stands in the answer to a query. */
export const isAskedFor = (figure: Figure, { key, region, by }: StatisticsQuery): boolean =>
  (key === undefined || key === figure.key) &&
  (by === 'region' && region === undefined ? figure.region !== undefined : figure.region === region);

/** Every revision of a figure, the newest first. Nothing that was ever shown is missing. */
export const FigureHistorySchema = z.looseObject({ data: z.array(FigureSchema) });
export interface FigureHistory extends z.infer<typeof FigureHistorySchema> {}

export const FigureHistoryQuerySchema = z.object({ region: z.optional(KatoSchema) });
export interface FigureHistoryQuery extends z.infer<typeof FigureHistoryQuerySchema> {}

const TypedTextsSchema = z.object({ kk: typedText(1, 500), ru: typedText(1, 500), en: typedText(1, 500) });

/** What an editor puts in: a new figure, a newer value, or a correction. Earlier revisions stay as they are. */
export const FigureRevisionCreateSchema = z.object({
  key: FigureKeySchema,
  region: z.optional(KatoSchema),
  /** The revision that the editor looked at; null for a new figure. Another answer is `changed-meanwhile`. */
  basedOn: z.nullable(z.int().check(z.positive())),
  value: z.number().check(z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER)),
  qualifier: z.enum(FIGURE_QUALIFIERS),
  asOf: DaySchema,
  source: z.object({
    title: typedText(1, 300),
    lang: z.optional(LocaleSchema),
    url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
    asOf: z.optional(DaySchema),
  }),
  statedBy: z.optional(TypedTextsSchema),
  note: z.optional(TypedTextsSchema),
  validForDays: z.optional(z.int().check(z.positive(), z.maximum(3650))),
  /** Needed for a new figure; of a known one they replace what it was called. */
  programme: z.optional(z.enum(PROGRAMME_SLUGS)),
  unit: z.optional(z.enum(FIGURE_UNITS)),
  label: z.optional(TypedTextsSchema),
  definition: z.optional(TypedTextsSchema),
});
export interface FigureRevisionCreateParams extends z.infer<typeof FigureRevisionCreateSchema> {}

/**
 * The name of the one kind of event on `GET /v1/statistics/events` (server-sent events): a figure has a new revision.
 * Its data is a {@link FigureSchema}; its id is what `Last-Event-ID` takes up again.
 */
export const FIGURE_REVISED_EVENT = 'figure-revised';
