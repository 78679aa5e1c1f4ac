import type { Statistics } from '@amanat/contract';
import { FIGURES } from '@amanat/rules/figures';
import { sourceOf } from './source.js';

/** The published figures, each with its day and source. */
export const listStatistics = (): Statistics => ({
  data: FIGURES.map(
    ({ key, programme, value, qualifier, unit, label, definition, statedBy, asOf, source }) => ({
      key,
      programme,
      value,
      qualifier,
      unit,
      label,
      definition,
      statedBy,
      asOf,
      source: sourceOf(source),
    }),
  ),
  nextCursor: null,
});
