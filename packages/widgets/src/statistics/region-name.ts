import type { Locale } from '@amanat/l10n';
import { region } from '@amanat/rules/regions';

/** The region's full name; its KATO where the registry has no name for it. */
export const regionName = (locale: Locale, kato: string): string =>
  region(kato)?.name[locale] ?? `${locale === 'en' ? 'KATO' : 'КАТО'} ${kato}`;
