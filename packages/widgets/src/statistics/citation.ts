import { formatDate, type Locale } from '@amanat/l10n';
import type { Figure } from './figure.js';
import { FIGURE_DESK_STRINGS } from './figure-desk.strings.js';
import { figureInFull } from './figure-in-full.js';
import { regionName } from './region-name.js';

/** What a figure is called, with its region. */
export const figureName = (locale: Locale, { label, region }: Figure): string =>
  region ? `${label[locale]}, ${regionName(locale, region)}` : label[locale];

/** A figure as plain text that can stand in a letter or an article: nothing of it is left without its day and source. */
export function citation(locale: Locale, figure: Figure): string {
  const strings = FIGURE_DESK_STRINGS[locale];
  const { asOf, statedBy, source } = figure;
  return [
    `${figureName(locale, figure)}: ${figureInFull(locale, figure)}.`,
    `${strings.day}: ${formatDate(locale, asOf)}.`,
    ...(statedBy ? [`${strings.statedBy}: ${statedBy[locale]}.`] : []),
    `${strings.source}: ${source.title}, ${source.url}`,
  ].join(' ');
}
