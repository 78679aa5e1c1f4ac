import { formatNumber, type Locale } from '@amanat/l10n';
import type { Figure } from './figure.js';
import { figureAloud, figureNumeral } from './figure-words.js';

/** Whether `17,2 мың` says all of the value. */
function isWholeInShort(value: number): boolean {
  let scale = 1;
  while (value / scale >= 1000) scale *= 1000;
  return Number.isInteger((value * 10) / scale);
}

/** With all its digits where the short form would round them off: `шамамен 17 240 адам`. */
export function figureInFull(locale: Locale, figure: Figure): string {
  return isWholeInShort(figure.value)
    ? figureAloud(locale, figure)
    : figureNumeral(locale, figure, formatNumber(locale, figure.value), '');
}
