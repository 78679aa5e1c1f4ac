export { LOCALES, resolveLocale, type Locale } from './locale.js';
export { L10N_INPUT_PROBLEMS, L10nInputError, type L10nInputProblem } from './input-error.js';
export { formatNumber, type NumberOptions } from './number.js';
export { formatTenge, formatTiyn, withTengeSign, type TiynOptions } from './money.js';
export { formatPercent } from './percent.js';
export { formatCompact, type CompactNumber, type CompactOptions } from './compact.js';
export { DATE_STYLES, formatDate, type DateStyle } from './date.js';
export { monthName, type MonthNameOptions } from './month-name.js';
export { weekdayName, type WeekdayNameOptions } from './weekday-name.js';
export { formatTime } from './time.js';
export {
  dayInKazakhstan,
  inKazakhstan,
  KAZAKHSTAN_OFFSET_MS,
  momentInKazakhstan,
  type KazakhstanTime,
} from './kazakhstan-time.js';
export { formatRelativeDays } from './relative-days.js';
export { DURATION_UNITS, formatDuration, type DurationUnit } from './duration.js';
export {
  PLURAL_CATEGORIES,
  plural,
  pluralCategory,
  type PluralCategory,
  type PluralForms,
} from './plural.js';
export { formatList } from './list.js';
export { comparator, compareKazakh } from './order.js';
export {
  AMOUNT_PROBLEMS,
  LARGEST_AMOUNT,
  parseAmount,
  type AmountProblem,
  type AmountReading,
} from './amount.js';
export { formatPhone, parsePhone, telHref, type PhoneReading } from './phone.js';
export { IIN_PROBLEMS, checkIin, type IinCheck, type IinCheckOptions, type IinProblem } from './iin.js';
export { groupDigits } from './digit-groups.js';
