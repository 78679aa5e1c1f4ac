import { parseAmount, type AmountProblem } from '@amanat/l10n';
import type { LoanRequest } from './calculation.js';
import { COST_NAMES, type CalculatorInput, type CostName, type Sum } from './calculator-input.js';
import { OWN_MONTHS, type Livelihood } from './livelihoods.js';
import type { Terms, Rules, RulesProblem } from './rules-of-the-day.js';

/** What is wrong with which field; words are made by locale. */
export type InputProblem =
  | { readonly field: 'amount'; readonly code: AmountProblem }
  | { readonly field: 'amount'; readonly code: 'above-limit'; readonly terms: Terms }
  | ({ readonly field: 'date' } & RulesProblem)
  | { readonly field: CostName; readonly code: 'cost-unreadable' | 'costs-above-amount' }
  | { readonly field: 'months'; readonly code: 'none-chosen' };

/** Whether a field stands among those that are folded away at first. */
export const isFolded = ({ field }: InputProblem): boolean =>
  field === 'date' || (COST_NAMES as readonly string[]).includes(field);

type Reading =
  | { readonly ok: true; readonly request: LoanRequest }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

const readSum = (sum: Sum) =>
  'tenge' in sum ? ({ ok: true, tenge: sum.tenge } as const) : parseAmount(sum.typed);

/** The sum in tenge, when it can be read. */
export function tengeOf(sum: Sum): number | undefined {
  const reading = readSum(sum);
  return reading.ok ? reading.tenge : undefined;
}

/** The months that pay, 1 to 12; none: every month. */
export function payingMonthsOf(
  { livelihood, ownMonths }: CalculatorInput,
  livelihoods: readonly Livelihood[],
): readonly number[] {
  return livelihood === OWN_MONTHS
    ? ownMonths
    : (livelihoods.find(({ id }) => id === livelihood)?.months ?? []);
}

function readAmount(sum: Sum, terms: Terms | undefined): number | InputProblem {
  const reading = readSum(sum);
  if (!reading.ok) return { field: 'amount', code: reading.reason };
  if (reading.tenge <= 0) return { field: 'amount', code: 'empty' };
  if (terms && reading.tenge > terms.maxTenge) return { field: 'amount', code: 'above-limit', terms };
  return reading.tenge;
}

/** The costs that were given, in tenge. */
function readCosts(
  costs: CalculatorInput['costs'],
  amount: number,
  problems: InputProblem[],
): { readonly name: CostName; readonly tenge: number }[] {
  const given: { name: CostName; tenge: number }[] = [];
  let total = 0;
  for (const name of COST_NAMES) {
    const sum = costs[name];
    if ('typed' in sum && sum.typed.trim() === '') continue;
    const tenge = tengeOf(sum);
    if (tenge === undefined) problems.push({ field: name, code: 'cost-unreadable' });
    else if ((total += tenge) >= amount) problems.push({ field: name, code: 'costs-above-amount' });
    else if (tenge > 0) given.push({ name, tenge });
  }
  return given;
}

/** Everything that a calculation needs, or everything that is wrong, in the order of the form. */
export function readInput(
  input: CalculatorInput,
  { terms, problem }: Rules,
  livelihoods: readonly Livelihood[],
): Reading {
  const problems: InputProblem[] = [];
  const amount = readAmount(input.amount, terms);
  if (typeof amount !== 'number') problems.push(amount);
  const payingMonths = payingMonthsOf(input, livelihoods);
  if (input.livelihood === OWN_MONTHS && payingMonths.length === 0) {
    problems.push({ field: 'months', code: 'none-chosen' });
  }
  if (problem) problems.push({ field: 'date', ...problem });
  const costs = readCosts(input.costs, typeof amount === 'number' ? amount : Infinity, problems);
  if (problems.length > 0 || typeof amount !== 'number' || !terms) return { ok: false, problems };
  return { ok: true, request: { input, terms, amount, payingMonths, costs } };
}
