import { comparator, type Locale } from '@amanat/l10n';
import { REGIONS } from '@amanat/rules/regions';
import { originOf, refusalOf, type Figure } from './figure.js';
import { regionName } from './region-name.js';

/** The orders that panels of regions can stand in. */
export type RegionOrder = 'name' | 'value';

export interface RegionPanel {
  readonly name: string;
  readonly figure: Figure;
  /** Of the largest value, 0 to 1: all panels have one scale. */
  readonly share: number;
}

/** The figures with a key that are about a region and may be shown. */
export const figuresOfRegions = (figures: readonly Figure[], key: string | undefined): readonly Figure[] =>
  figures.filter((figure) => figure.key === key && figure.region && !refusalOf(figure));

/** One panel a region, by the alphabet of the language or from the largest value down. */
export function regionPanels(
  locale: Locale,
  figures: readonly Figure[],
  order: RegionOrder,
): readonly RegionPanel[] {
  const most = Math.max(0, ...figures.map(({ value }) => value));
  const byName = comparator(locale);
  return figures
    .map((figure) => ({
      name: regionName(locale, figure.region ?? ''),
      figure,
      share: most > 0 ? figure.value / most : 0,
    }))
    .sort((one, other) =>
      order === 'value' && one.figure.value !== other.figure.value
        ? other.figure.value - one.figure.value
        : byName(one.name, other.name),
    );
}

/** The names of the regions that have no panel, by the alphabet. */
export const missingRegions = (locale: Locale, figures: readonly Figure[]): readonly string[] =>
  REGIONS.filter(({ kato }) => !figures.some(({ region }) => region === kato))
    .map(({ name }) => name[locale])
    .sort(comparator(locale));

/** Panels whose day and source are the same. */
export function byOrigin(panels: readonly RegionPanel[]): readonly (readonly RegionPanel[])[] {
  const groups = new Map<string, RegionPanel[]>();
  for (const panel of panels) {
    const origin = originOf(panel.figure);
    const group = groups.get(origin);
    if (group) group.push(panel);
    else groups.set(origin, [panel]);
  }
  return [...groups.values()];
}
