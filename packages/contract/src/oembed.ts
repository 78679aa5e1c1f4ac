import * as z from 'zod/mini';

/** What every framed page takes in its address, besides the attributes of its element. */
export const FRAME_SETTINGS = [
  'lang',
  'theme',
  'endpoint',
  'config-id',
  'heading-level',
  'without-language-switch',
  'host',
] as const;

/** The framed pages, `frame/<name>.html` among the built files, and the attributes that each takes in its address. */
export const FRAMED_PAGES = {
  'hotline-card': ['variant', 'json-ld', 'exit-url'],
  'microcredit-calculator': [
    'amount',
    'years',
    'start-date',
    'direction',
    'livelihood',
    'region',
    'district',
  ],
  'literacy-quiz': ['set', 'choose', 'src', 'mode', 'xapi', 'audio-base', 'legal-form-url', 'shared-phone'],
  'legal-aid-form': ['exit-url', 'shared-phone', 'mode', 'ask-iin'],
  figures: ['programme', 'keys', 'region', 'by-region', 'live'],
  'district-profile': ['region', 'district', 'calculator-href', 'help-href'],
} as const satisfies Record<string, readonly string[]>;
export type FramedPage = keyof typeof FRAMED_PAGES;

const PixelsSchema = z.string().check(z.regex(/^[1-9]\d{0,4}$/));

/** https://oembed.com, 2.2 */
export const OembedQuerySchema = z.object({
  url: z.string().check(z.minLength(1), z.maxLength(2000)),
  format: z.optional(z.string().check(z.maxLength(20))),
  maxwidth: z.optional(PixelsSchema),
  maxheight: z.optional(PixelsSchema),
});
export type OembedQuery = z.infer<typeof OembedQuerySchema>;

/** https://oembed.com, 2.3: a rich embed; sizes in CSS pixels, `cache_age` in seconds. */
export const OembedSchema = z.looseObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.int(),
  width: z.int(),
  height: z.int(),
  /** One `<iframe>` with a title and a sandbox. */
  html: z.string(),
});
export interface Oembed extends z.infer<typeof OembedSchema> {}
