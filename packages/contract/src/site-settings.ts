import * as z from 'zod/mini';
import { LoanTermsSchema } from './programmes.js';

/** What a page names its settings by: `akimat-abay`. */
export const ConfigIdSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/** Settings that an operator keeps for pages that embed the elements, so that they change once for all of them. */
export const SiteSettingsSchema = z.looseObject({
  id: ConfigIdSchema,
  /** Attributes by tag, `*` for every element. What stands on an element goes before them. */
  elements: z.record(z.string(), z.record(z.string(), z.string())),
  /** The loan terms of today as this server knows them; null when they are not established. */
  loanTerms: z.nullable(z.array(LoanTermsSchema)),
});
export interface SiteSettings extends z.infer<typeof SiteSettingsSchema> {}
