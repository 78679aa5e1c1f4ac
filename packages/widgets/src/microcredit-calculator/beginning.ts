import type { LoanDirection } from '@amanat/rules/terms';
import { isKnownDirection } from '../element/loan-directions.js';
import type { CalculatorInput } from './calculator-input.js';

/** What a page may set for a plan to begin with; the attributes of the element. */
export interface Beginning {
  readonly amount: number | undefined;
  readonly years: number | undefined;
  readonly startDate: string | undefined;
  readonly livelihood: string | undefined;
  readonly direction: string | undefined;
}

type Changes = { -readonly [Key in keyof CalculatorInput]?: CalculatorInput[Key] };

/**
 * What of a plan begins anew when the page has set these. A value that makes no sense is passed over; what a screening found
 * comes before ours, and what the page names before both.
 */
export function beginningOf(
  { amount, years, startDate, livelihood, direction }: Beginning,
  isSet: (name: keyof Beginning) => boolean,
  found: LoanDirection | undefined,
): Partial<CalculatorInput> {
  const changes: Changes = {};
  if (isSet('amount') && amount !== undefined && Number.isSafeInteger(amount) && amount > 0)
    changes.amount = { tenge: amount };
  if (isSet('years') && years !== undefined && years >= 1) changes.months = Math.trunc(years) * 12;
  if (isSet('startDate') && startDate !== undefined) changes.startDate = startDate;
  if (isSet('livelihood') && livelihood !== undefined) changes.livelihood = livelihood;
  if (found) changes.direction = found;
  if (isSet('direction') && direction !== undefined && isKnownDirection(direction))
    changes.direction = direction;
  return changes;
}
