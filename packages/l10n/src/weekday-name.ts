import { L10nInputError } from './input-error.js';
import type { Locale } from './locale.js';

// Monday first, as ISO 8601 and the country count (CLDR 48).
const LONG: Record<Locale, string> = {
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі',
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

const SHORT: Record<Locale, string> = {
  kk: 'дс сс ср бс жм сб жс',
  ru: 'пн вт ср чт пт сб вс',
  en: 'Mon Tue Wed Thu Fri Sat Sun',
};

export interface WeekdayNameOptions {
  readonly form?: 'long' | 'short' | undefined;
}

/**
 * The name of a weekday, 1 (Monday) to 7.
 * @throws L10nInputError `out-of-range`.
 * @example
 * weekdayName('kk', 1, { form: 'short' }); // 'дс'
 */
export function weekdayName(
  locale: Locale,
  weekday: number,
  { form = 'long' }: WeekdayNameOptions = {},
): string {
  const name = (form === 'long' ? LONG : SHORT)[locale].split(' ')[weekday - 1];
  if (name === undefined) throw new L10nInputError('out-of-range');
  return name;
}
