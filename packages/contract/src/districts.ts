import * as z from 'zod/mini';
import { LOAN_DIRECTIONS } from './programmes.js';
import {
  DaySchema,
  DistrictIdSchema,
  KatoSchema,
  LocalizedTextSchema,
  PageQuerySchema,
  SourceSchema,
  listOf,
  openSet,
} from './vocabulary.js';

/** `rural-okrug` stands under a district; the others stand under a region. */
export const DISTRICT_KINDS = ['district', 'city', 'city-district', 'rural-okrug'] as const;

/** A territory below a region. */
export const DistrictSchema = z.looseObject({
  /** KATO, or a stable name where the code is not established. */
  id: z.string(),
  kato: z.nullable(KatoSchema),
  /** KATO of the region. */
  region: KatoSchema,
  /** The id of the district that a rural okrug belongs to. */
  parent: z.optional(z.string()),
  kind: openSet(DISTRICT_KINDS),
  /** Stems, without «ауданы», «район», “District”. */
  name: LocalizedTextSchema,
  /** Whether a screening is stored for it. */
  screened: z.boolean(),
});
export interface District extends z.infer<typeof DistrictSchema> {}

/** Where a list of territories comes from; its licence asks to be shown wherever the list is. */
export const AttributionSchema = z.looseObject({
  text: z.string(),
  url: z.optional(z.string()),
  licence: z.optional(z.string()),
  licenceUrl: z.optional(z.string()),
  asOf: z.optional(DaySchema),
});
export interface Attribution extends z.infer<typeof AttributionSchema> {}

export const DistrictListSchema = z.extend(listOf(DistrictSchema), { attribution: AttributionSchema });
export interface DistrictList extends z.infer<typeof DistrictListSchema> {}

/** Without `parent`: districts and cities. With it: the rural okrugs of that district. */
export const DistrictQuerySchema = z.extend(PageQuerySchema, {
  region: z.optional(KatoSchema),
  parent: z.optional(DistrictIdSchema),
});
export interface DistrictQuery extends z.infer<typeof DistrictQuerySchema> {}

/** What a screening found a place to be good at, to have, and to lack. A list may be empty: then nothing was said of it. */
export const ScreeningSchema = z.looseObject({
  districtId: z.string(),
  asOf: DaySchema,
  /** What it is known for. */
  specialisation: z.array(LocalizedTextSchema),
  resources: z.array(LocalizedTextSchema),
  problemZones: z.array(LocalizedTextSchema),
  needs: z.array(LocalizedTextSchema),
  /** The loan directions that follow, the first the most fitting. */
  directions: z.array(openSet(LOAN_DIRECTIONS)),
  /** How much of the district was screened. */
  coverage: z.optional(z.looseObject({ screened: z.int(), of: z.int() })),
  source: SourceSchema,
  /** Made up to show what a screening looks like: said so wherever it is shown. */
  example: z.boolean(),
});
export interface Screening extends z.infer<typeof ScreeningSchema> {}
