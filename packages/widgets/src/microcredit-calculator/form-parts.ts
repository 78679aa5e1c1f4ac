import type { Locale } from '@amanat/l10n';
import type { CalculatorInput } from './calculator-input.js';
import type { InputProblem } from './input-problem.js';
import type { CalculatorState } from './microcredit-calculator.model.js';
import { problemText } from './problem-text.js';
import type { Screening } from './screening.js';

/** Changes the input; a change that builds on the input is a function of the newest one, not of the one last drawn. */
export type Change = (
  changes: Partial<CalculatorInput> | ((input: CalculatorInput) => Partial<CalculatorInput>),
) => void;

/** What every part of the form needs. */
export interface FormParts {
  readonly locale: Locale;
  readonly state: CalculatorState;
  readonly change: Change;
  /** What is wrong with a field, in words. */
  readonly errorOf: (field: InputProblem['field']) => string | undefined;
  /** Of the place that the page is for. */
  readonly screening?: Screening | undefined;
}

/** The parts of a form over a state. */
export function formParts(locale: Locale, state: CalculatorState, change: Change): FormParts {
  const errorOf = (field: InputProblem['field']) => {
    const problem = state.problems.find((found) => found.field === field);
    return problem && problemText(locale, problem);
  };
  return { locale, state, change, errorOf };
}
