import { L10nInputError } from './input-error.js';
import type { Locale } from './locale.js';

// As they stand inside a date (CLDR 48): «23 қараша», «23 ноября», “23 November”.
const IN_DATE: Record<Locale, string> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  en: 'January February March April May June July August September October November December',
};

const RUSSIAN_ALONE = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';

export interface MonthNameOptions {
  /** On its own (the default) or inside a date: «Қараша» and «қараша», «ноябрь» and «ноября». */
  readonly standalone?: boolean | undefined;
}

/**
 * The name of a month, 1 to 12.
 * @throws L10nInputError `out-of-range`.
 * @example
 * monthName('kk', 11); // 'Қараша'
 */
export function monthName(
  locale: Locale,
  month: number,
  { standalone = true }: MonthNameOptions = {},
): string {
  const names = standalone && locale === 'ru' ? RUSSIAN_ALONE : IN_DATE[locale];
  const name = names.split(' ')[month - 1];
  if (name === undefined) throw new L10nInputError('out-of-range');
  return standalone && locale === 'kk' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
