import { DESCRIPTION_MAX_LENGTH, LOCALES, type PublicConfig } from '@amanat/contract';
import type { Config } from '../config.js';

/** What a visitor is told before anything is asked of them. */
export const publicConfig = ({ operator, demonstration, consent, retentionDays }: Config): PublicConfig => ({
  operator,
  demonstration,
  locales: [...LOCALES],
  consent: { ...consent, retentionDays },
  limits: { descriptionLength: DESCRIPTION_MAX_LENGTH },
});
