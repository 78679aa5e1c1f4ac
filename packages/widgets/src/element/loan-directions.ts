import type { Locale } from '@amanat/l10n';
import type { LoanDirection } from '@amanat/rules/terms';

/** What a loan of «Ауыл аманаты» may be for, in people's words. */
export const LOAN_DIRECTION_NAMES: Readonly<Record<Locale, Readonly<Record<LoanDirection, string>>>> = {
  kk: {
    crops: 'Өсімдік шаруашылығы',
    livestock: 'Мал шаруашылығы',
    processing: 'Өнімді қайта өңдеу',
    other: 'Басқа кәсіп',
  },
  ru: {
    crops: 'Растениеводство',
    livestock: 'Животноводство',
    processing: 'Переработка продукции',
    other: 'Другое дело',
  },
  en: {
    crops: 'Crop farming',
    livestock: 'Livestock',
    processing: 'Processing of produce',
    other: 'Another trade',
  },
};

/** A server may know directions that this file does not. */
export const isKnownDirection = (direction: unknown): direction is LoanDirection =>
  typeof direction === 'string' && Object.hasOwn(LOAN_DIRECTION_NAMES.kk, direction);
