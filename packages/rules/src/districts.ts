import { DISTRICT_ROWS, type DistrictKind } from './district-rows.js';
import type { LocalizedText } from './source.js';

export type { DistrictKind } from './district-rows.js';

/** A second-level unit: a district of a region, a city of regional rank, or a district of a large city. */
export interface District {
  /** The KATO code, or a stable name of this project's own where the code is not established. */
  readonly id: string;
  readonly kato: string | null;
  /** The KATO code of the first-level unit. */
  readonly region: string;
  readonly kind: DistrictKind;
  /** Stems, without «ауданы», «район», “District”. Use {@link districtLabel} for people. */
  readonly name: LocalizedText;
}

/** The licence asks that this line is shown wherever the list is. */
export const DISTRICTS_ATTRIBUTION = 'Alexander Rodionov, geokz (CC BY 4.0), corrected';
export const DISTRICTS_SOURCE_URL = 'https://github.com/arodionoff/geokz';
export const DISTRICTS_LICENCE = 'CC BY 4.0';
export const DISTRICTS_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
/** The state of the borders: July 2024. */
export const DISTRICTS_AS_OF = '2024-07-01';

/** What an operator should know before using the list for anything but a choice in a form. */
export const DISTRICTS_WARNING: LocalizedText = {
  kk: 'Бұл – ресми жіктеуіш емес, кейбір аудандар болмауы мүмкін. Қолданар алдында тізімді stat.gov.kz сайтындағы ресми жіктеуішпен салыстырыңыз.',
  ru: 'Это не официальный классификатор, некоторых районов может не быть. Перед использованием сверьте список с официальным классификатором на stat.gov.kz.',
  en: 'This is not the official classifier, and some districts may be missing. Compare it with the official one of stat.gov.kz before use.',
};

/**
 * The second-level units of a region, in the order of their codes; none for an unknown code.
 * @example
 * districtsOf('750000000').map(({ name }) => name.kk); // ['Алмалы', 'Алатау', …]
 */
export function districtsOf(regionKato: string): readonly District[] {
  const rows = Object.hasOwn(DISTRICT_ROWS, regionKato) ? DISTRICT_ROWS[regionKato] : undefined;
  return (rows ?? []).map(([kato, kind, kk, ru, en]) => ({
    id: kato ?? `${regionKato}-${en.toLowerCase()}`,
    kato,
    region: regionKato,
    kind,
    name: { kk, ru, en },
  }));
}

/**
 * The name as people write it: «Абай ауданы», «Абайский район», “Abay District”; «Семей қаласы», «город Семей»,
 * “Semey (city)”. Russian stems that are not adjectives («Турар Рыскулов») stay bare: «район» would ask for a case.
 */
export function districtLabel(
  { kind, name }: Pick<District, 'kind' | 'name'>,
  locale: keyof LocalizedText,
): string {
  const stem = name[locale];
  const city = kind === 'city';
  switch (locale) {
    case 'kk':
      return `${stem} ${city ? 'қаласы' : 'ауданы'}`;
    case 'ru':
      if (city) return `город ${stem}`;
      return stem.endsWith('ский') ? `${stem} район` : stem;
    case 'en':
      return city ? `${stem} (city)` : `${stem} District`;
  }
}
