import type { Locale } from '@amanat/l10n';
import { csvText } from '../element/csv.js';
import type { Figure } from './figure.js';
import { FIGURE_DESK_STRINGS } from './figure-desk.strings.js';
import { regionName } from './region-name.js';

/** The figures for a spreadsheet, one a line, each with its qualifier, day and source. */
export function figuresCsv(locale: Locale, figures: readonly Figure[]): string {
  const strings = FIGURE_DESK_STRINGS[locale];
  return csvText([
    [
      strings.figure,
      strings.region,
      strings.qualifier,
      strings.value,
      strings.unit,
      strings.day,
      strings.statedBy,
      strings.source,
      strings.address,
      strings.definition,
      strings.revision,
      strings.reason,
      strings.key,
    ],
    ...figures.map((figure) => [
      figure.label[locale],
      figure.region ? regionName(locale, figure.region) : '',
      strings.qualifiers[figure.qualifier] ?? figure.qualifier,
      decimal(locale, figure.value),
      strings.units[figure.unit] ?? figure.unit,
      figure.asOf,
      figure.statedBy?.[locale] ?? '',
      figure.source.title,
      figure.source.url,
      figure.definition[locale],
      figure.revision === undefined ? '' : String(figure.revision),
      figure.note?.[locale] ?? '',
      figure.key,
    ]),
  ]);
}

const decimal = (locale: Locale, value: number): string =>
  locale === 'en' ? String(value) : String(value).replace('.', ',');

/**
 * The figures for a program, with the names of the server's contract. Each is written by itself: on a page with an old
 * Prototype.js, JSON.stringify() turns arrays into text.
 */
export const figuresJson = (figures: readonly Figure[]): string =>
  `{"figures": [\n${figures.map((figure) => JSON.stringify(figure)).join(',\n')}\n]}\n`;
