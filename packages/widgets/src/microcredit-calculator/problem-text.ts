import { formatNumber, formatTenge, type Locale } from '@amanat/l10n';
import type { InputProblem } from './input-problem.js';
import { CALCULATOR_STRINGS } from './microcredit-calculator.strings.js';

/** What is wrong, why, and what to do. */
export function problemText(locale: Locale, problem: InputProblem): string {
  const { errors } = CALCULATOR_STRINGS[locale];
  switch (problem.code) {
    case 'empty':
      return errors.empty;
    case 'not-a-number':
      return errors.notANumber;
    case 'negative':
      return errors.negative;
    case 'fraction':
      return errors.fraction;
    case 'too-large':
      return errors.tooLarge;
    case 'above-limit': {
      const { maxTenge, mrp } = problem.terms;
      return errors.aboveLimit(
        formatTenge(locale, maxTenge),
        formatNumber(locale, mrp.multiple),
        String(mrp.year),
        formatTenge(locale, mrp.tenge),
      );
    }
    case 'invalid':
      return errors.date;
    case 'year-unknown':
      return errors.yearUnknown(String(problem.year));
    case 'before-programme':
      return errors.beforeProgramme;
    case 'cost-unreadable':
      return errors.cost;
    case 'costs-above-amount':
      return errors.costsAboveAmount;
    case 'none-chosen':
      return errors.noMonths;
  }
}
