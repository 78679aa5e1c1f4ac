import { formatCompact, plural, withTengeSign, type Locale, type PluralForms } from '@amanat/l10n';
import type { Figure } from './figure.js';

/** A figure as it is drawn: parts that may stand on lines of their own. */
export interface FigureParts {
  /** Empty for an exact figure. */
  readonly qualifier: string;
  readonly amount: string;
  /** Empty where the label says what is counted. */
  readonly unit: string;
}

// A word before the number, which asks for no ending on it in any of the languages.
const QUALIFIERS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  kk: { 'at-least': 'кемінде', about: 'шамамен' },
  ru: { 'at-least': 'минимум', about: 'примерно' },
  en: { 'at-least': 'at least', about: 'about' },
};

const PEOPLE: Readonly<Record<Locale, PluralForms>> = {
  kk: { other: 'адам' },
  ru: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
  en: { one: 'person', other: 'people' },
};

const TENGE: Readonly<Record<Locale, string>> = { kk: 'теңге', ru: 'тенге', en: 'tenge' };

/** The short form for eyes: `шамамен`, `1,5 мың`. */
export function figureParts(locale: Locale, figure: Figure): FigureParts {
  const { text, unit: scale } = formatCompact(locale, figure.value);
  return {
    qualifier: QUALIFIERS[locale][figure.qualifier] ?? '',
    amount: figure.unit === 'tenge' ? withTengeSign(locale, text) : text,
    unit: figure.unit === 'people' ? peopleWord(locale, figure.value, scale) : '',
  };
}

/** The whole form for ears: `кемінде 64,4 миллиард теңге`. */
export function figureAloud(locale: Locale, figure: Figure): string {
  const { text, unit } = formatCompact(locale, figure.value, { form: 'long' });
  return figureNumeral(locale, figure, text, unit);
}

/** A written number with what the source says of it and with its unit. `scale`: the word for thousands in it. */
export function figureNumeral(locale: Locale, figure: Figure, written: string, scale: string): string {
  const unit =
    figure.unit === 'tenge'
      ? TENGE[locale]
      : figure.unit === 'people'
        ? peopleWord(locale, figure.value, scale)
        : '';
  return [QUALIFIERS[locale][figure.qualifier], written, unit].filter(Boolean).join(' ');
}

/** Thousands and millions ask for the plural of what they count, whatever stands before them. */
function peopleWord(locale: Locale, value: number, scale: string): string {
  return plural(locale, scale ? 1000 : value, PEOPLE[locale]);
}
