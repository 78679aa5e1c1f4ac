import * as z from 'zod/mini';
import { LocaleSchema, LocalizedTextSchema } from './vocabulary.js';

/** What a widget must know of the server it talks to before it asks anyone for consent. */
export const PublicConfigSchema = z.looseObject({
  /** Who receives and keeps the requests. */
  operator: LocalizedTextSchema,
  /** True on a demonstration server: nobody works the requests, and the widgets say so. */
  demonstration: z.boolean(),
  locales: z.array(LocaleSchema),
  consent: z.looseObject({
    version: z.string(),
    /** After how many days a request is deleted. */
    retentionDays: z.int().check(z.positive()),
    /** Who else sees it, whether it leaves the country, whether anything is published. */
    thirdParties: LocalizedTextSchema,
    crossBorder: LocalizedTextSchema,
    publication: LocalizedTextSchema,
  }),
  limits: z.looseObject({
    descriptionLength: z.int(),
    attachments: z.optional(
      z.looseObject({ count: z.int(), bytes: z.int(), partBytes: z.int(), types: z.array(z.string()) }),
    ),
  }),
  /** Requests that wait on a device are sealed to this key: P-256, uncompressed point, base64url. */
  sealKey: z.optional(z.looseObject({ id: z.string(), publicKey: z.string() })),
  /** A number that takes requests as text messages, E.164; null when there is none. */
  smsNumber: z.optional(z.nullable(z.string())),
});
export interface PublicConfig extends z.infer<typeof PublicConfigSchema> {}
