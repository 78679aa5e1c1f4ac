import type { Locale } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules/regions';

/** The region's full name; its KATO where the registry has no name for it. */
export const regionName = (locale: Locale, kato: string): string =>
  REGIONS.find((region) => region.kato === kato)?.name[locale] ??
  `${locale === 'en' ? 'KATO' : 'КАТО'} ${kato}`;
