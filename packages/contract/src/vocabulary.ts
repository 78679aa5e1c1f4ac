import * as z from 'zod/mini';

/** The three languages of every text; Kazakh is the source, the others follow. */
export const LOCALES = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const LocaleSchema = z.enum(LOCALES);

export const LocalizedTextSchema = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
export interface LocalizedText extends z.infer<typeof LocalizedTextSchema> {}

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const DaySchema = z.iso.date();
/** An instant, RFC 3339, UTC. Short: digits of a second without end are no instant. */
export const InstantSchema = z.iso.datetime().check(z.maxLength(35));
/** A KATO territory code: nine digits. */
export const KatoSchema = z.string().check(z.regex(/^\d{9}$/));
/** KATO of a territory below a region, or the stable id of one whose code is not established. */
export const DistrictIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
/** A decimal number as text, so that no float touches it: `"2.5"`. */
export const DecimalSchema = z.string().check(z.regex(/^-?\d{1,12}(\.\d{1,12})?$/));
/** Whole tenge. */
export const TengeSchema = z.int().check(z.nonnegative());

export const SourceSchema = z.looseObject({
  title: z.string(),
  /** The language of the title, BCP 47. */
  lang: z.optional(z.string()),
  url: z.string(),
  /** The day the source was published or read. */
  asOf: z.optional(DaySchema),
});
export interface Source extends z.infer<typeof SourceSchema> {}

/** How sure we are: read in an official or two independent sources, or in one unofficial. */
export const CONFIDENCES = ['high', 'medium'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * A member of a set that may grow on the server before this client is updated:
 * known members are completed by editors, unknown ones pass.
 */
export type Open<Known extends string> = Known | (string & {});

/** The schema of an {@link Open} set. The members are for documentation and types; any string passes. */
export function openSet<const Known extends string>(
  members: readonly Known[],
): z.ZodMiniType<Open<Known>, string> {
  return z.string().register(z.globalRegistry, { examples: [...members] });
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Text typed by a person: trimmed, at most `maxLength` UTF-16 units, without U+0000 and lone surrogates,
 * which PostgreSQL text cannot hold.
 */
export function typedText(minLength: number, maxLength: number) {
  return z.string().check(
    z.trim(),
    z.minLength(minLength),
    z.maxLength(maxLength),
    z.refine((text) => !text.includes('\u0000') && !LONE_SURROGATE.test(text), {
      error: 'unstorable-character',
    }),
  );
}

/** A page of a list. `nextCursor` is null on the last page. */
export function listOf<Item extends z.ZodMiniType>(item: Item) {
  return z.looseObject({ data: z.array(item), nextCursor: z.nullable(z.string()) });
}

/** Which page of a list. */
export const PageQuerySchema = z.object({
  cursor: z.optional(z.string().check(z.maxLength(128))),
  limit: z.optional(z.int().check(z.positive(), z.maximum(100))),
});
export interface PageQuery extends z.infer<typeof PageQuerySchema> {}

/** The body of a change that needs nothing said. */
export const EmptySchema = z.object({});
