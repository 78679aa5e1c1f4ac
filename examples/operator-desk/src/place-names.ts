import { comparator, type Locale } from '@amanat/l10n';
import { districtLabel, districtsOf } from '@amanat/rules/districts';
import { REGIONS } from '@amanat/rules/regions';

/** The regions by name, in the order of the alphabet. */
export function regionChoices(locale: Locale): readonly { readonly kato: string; readonly name: string }[] {
  const compare = comparator(locale);
  return REGIONS.map(({ kato, name }) => ({ kato, name: name[locale] })).sort((a, b) =>
    compare(a.name, b.name),
  );
}

interface Where {
  readonly region?: string | undefined;
  readonly district?: string | undefined;
}

export const regionName = (locale: Locale, { region }: Where): string | undefined =>
  REGIONS.find(({ kato }) => kato === region)?.name[locale] ?? region;

export function districtName(locale: Locale, { region, district }: Where): string | undefined {
  const found = districtsOf(region ?? '').find(({ id }) => id === district);
  return found ? districtLabel(found, locale) : district;
}
