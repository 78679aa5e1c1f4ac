import * as z from 'zod/mini';
import { DaySchema, LocalizedTextSchema, SourceSchema, openSet } from './vocabulary.js';

export const HOTLINE_CHANNELS = ['phone', 'sms', 'whatsapp', 'telegram', 'web', 'email'] as const;

/** Daily hours, `HH:MM` at UTC+5, ISO weekday 1 (Monday) to 7. `always` lines have no table. */
export const OpeningHoursSchema = z.looseObject({
  always: z.boolean(),
  weekly: z.optional(z.array(z.looseObject({ weekday: z.int(), from: z.string(), to: z.string() }))),
  /** Days that differ from the table: closed when `from` and `to` are absent. */
  exceptions: z.optional(
    z.array(z.looseObject({ on: DaySchema, from: z.optional(z.string()), to: z.optional(z.string()) })),
  ),
});

export const PhoneLineSchema = z.looseObject({
  number: z.string(),
  name: LocalizedTextSchema,
  purpose: LocalizedTextSchema,
});

export const HotlineSchema = z.looseObject({
  number: z.string(),
  name: LocalizedTextSchema,
  purpose: LocalizedTextSchema,
  hours: OpeningHoursSchema,
  free: z.boolean(),
  anonymous: z.boolean(),
  confidential: z.optional(z.boolean()),
  /** Only channels whose address is confirmed; the phone number itself is not repeated here. */
  channels: z.array(
    z.looseObject({ kind: openSet(HOTLINE_CHANNELS), href: z.string(), label: LocalizedTextSchema }),
  ),
  topics: z.array(LocalizedTextSchema),
  answeredBy: z.array(LocalizedTextSchema),
  /** Lines for danger to life, health and property. */
  emergency: z.array(PhoneLineSchema),
  /** Whose line it is. */
  owner: z.optional(LocalizedTextSchema),
  /** Languages in which it answers, BCP 47. Absent where no source says so. */
  languages: z.optional(z.array(z.string())),
  /** Whether a call is listed on the phone bill; absent where the operator has not confirmed it. */
  showsOnBill: z.optional(z.boolean()),
  /** What happens after one writes or calls, step by step. */
  whatHappens: z.optional(
    z.looseObject({ write: z.array(LocalizedTextSchema), call: z.array(LocalizedTextSchema) }),
  ),
  verifiedOn: DaySchema,
  source: SourceSchema,
});
export interface Hotline extends z.infer<typeof HotlineSchema> {}
