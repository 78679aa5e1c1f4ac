import { parseAmount } from '@amanat/l10n';
import { calculateSchedule, tenge, type Schedule } from '@amanat/loans';
import { effectiveRateCeilingOn } from '@amanat/rules/ceilings';
import {
  audiencesOn,
  directionsOn,
  termsOn,
  type LoanAudience,
  type LoanDirection,
  type LoanTerms,
} from '@amanat/rules/terms';
import { createStore, type Store } from '../element/store.js';
import { LIVELIHOODS, type Livelihood, type LivelihoodId } from './livelihoods.js';

export const METHODS = ['annuity', 'equal-principal'] as const;
/** Of a loan that is paid every month: equal payments, or equal parts of the principal. */
export type MonthlyMethod = (typeof METHODS)[number];

/** What the visitor set; amounts as typed, so that nothing is reformatted under their fingers. */
export interface CalculatorInput {
  readonly direction: LoanDirection;
  readonly audience: LoanAudience;
  readonly amountText: string;
  readonly months: number;
  readonly startDate: string;
  readonly livelihood: LivelihoodId;
  /** The months that pay, 1 to 12, when the livelihood is `own`. */
  readonly ownMonths: readonly number[];
  readonly method: MonthlyMethod;
  /** Valuation, notary and insurance together, as typed; empty for none. */
  readonly costsText: string;
}

/** What is wrong with which field; words are made by locale. */
export type InputProblem =
  | {
      readonly field: 'amount';
      readonly code: 'empty' | 'not-a-number' | 'negative' | 'fraction' | 'too-large';
    }
  | { readonly field: 'amount'; readonly code: 'above-limit'; readonly terms: LoanTerms }
  | { readonly field: 'date'; readonly code: 'invalid' }
  | { readonly field: 'date'; readonly code: 'rules-unknown'; readonly year: number }
  | { readonly field: 'costs'; readonly code: 'not-a-number' | 'above-amount' }
  | { readonly field: 'months'; readonly code: 'none-chosen' };

export interface Calculation {
  readonly schedule: Schedule;
  readonly terms: LoanTerms;
  readonly amount: number;
  /** The dated ceiling of the effective rate, per cent, where it is established for the day. */
  readonly ceilingPercent: string | undefined;
}

export interface CalculatorState {
  readonly input: CalculatorInput;
  /** What the rules of the start date allow; absent when they are not established. */
  readonly terms: LoanTerms | undefined;
  readonly directions: readonly LoanDirection[];
  readonly audiences: readonly LoanAudience[];
  readonly problems: readonly InputProblem[];
  /** The last good result; it stays while something is wrong, and is then said to be of the earlier input. */
  readonly result: Calculation | undefined;
}

export type CalculatorAction = { readonly type: 'set' } & Partial<CalculatorInput>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) => ISO_DAY.test(text) && !Number.isNaN(Date.parse(text));

/** The plan of a livelihood: every month, or in the months when it earns. */
export function payingMonthsOf(
  input: CalculatorInput,
  livelihoods: readonly Livelihood[],
): readonly number[] {
  if (input.livelihood === 'own') return input.ownMonths;
  return livelihoods.find(({ id }) => id === input.livelihood)?.months ?? [];
}

function lookUpTerms(
  input: CalculatorInput,
): Pick<CalculatorState, 'terms' | 'directions' | 'audiences' | 'problems'> {
  const nothing = { terms: undefined, directions: [], audiences: [] };
  if (!isDay(input.startDate)) return { ...nothing, problems: [{ field: 'date', code: 'invalid' }] };
  try {
    const directions = directionsOn(input.startDate);
    const audiences = audiencesOn(input.startDate);
    const direction = directions.includes(input.direction)
      ? input.direction
      : (directions[0] ?? input.direction);
    const audience = audiences.includes(input.audience) ? input.audience : (audiences[0] ?? input.audience);
    return { terms: termsOn(input.startDate, { direction, audience }), directions, audiences, problems: [] };
  } catch {
    // Whatever the registry does not know is not known here either: never last year's figure.
    const year = Number(input.startDate.slice(0, 4));
    return { ...nothing, problems: [{ field: 'date', code: 'rules-unknown', year }] };
  }
}

function readAmount(input: CalculatorInput, terms: LoanTerms | undefined): number | InputProblem {
  const parsed = parseAmount(input.amountText);
  if (!parsed.ok) return { field: 'amount', code: parsed.reason };
  if (parsed.tenge === 0) return { field: 'amount', code: 'empty' };
  if (terms && parsed.tenge > terms.maxTenge) return { field: 'amount', code: 'above-limit', terms };
  return parsed.tenge;
}

function readCosts(input: CalculatorInput, amount: number): number | InputProblem {
  if (input.costsText.trim() === '') return 0;
  const parsed = parseAmount(input.costsText);
  if (!parsed.ok) return { field: 'costs', code: 'not-a-number' };
  return parsed.tenge >= amount ? { field: 'costs', code: 'above-amount' } : parsed.tenge;
}

const ceilingOn = (date: string): string | undefined => {
  try {
    return effectiveRateCeilingOn(date, 'microcredit').percent;
  } catch {
    return undefined;
  }
};

function calculate(
  input: CalculatorInput,
  livelihoods: readonly Livelihood[],
  previous: Calculation | undefined,
): CalculatorState {
  const { terms, directions, audiences, problems } = lookUpTerms(input);
  const amount = readAmount(input, terms);
  const costs = typeof amount === 'number' ? readCosts(input, amount) : 0;
  const payingMonths = payingMonthsOf(input, livelihoods);
  const found: InputProblem[] = [...problems];
  if (typeof amount !== 'number') found.push(amount);
  if (typeof costs !== 'number') found.push(costs);
  if (input.livelihood === 'own' && payingMonths.length === 0)
    found.push({ field: 'months', code: 'none-chosen' });
  const settled = { input, terms, directions, audiences, problems: found };
  if (found.length > 0 || !terms || typeof amount !== 'number' || typeof costs !== 'number')
    return { ...settled, result: previous };

  const schedule = calculateSchedule({
    amountTiyn: tenge(amount),
    annualRatePercent: terms.annualRatePercent,
    months: Math.min(input.months, terms.maxMonths),
    startDate: input.startDate,
    ...(payingMonths.length > 0
      ? { method: 'seasonal', payingMonths, seasonalInterest: 'with-payment' }
      : { method: input.method }),
    ...(costs > 0 && { costs: [{ name: 'costs', amountTiyn: tenge(costs), when: 'start' }] }),
  });
  return { ...settled, result: { schedule, terms, amount, ceilingPercent: ceilingOn(input.startDate) } };
}

/** The calculator without its view. Every change computes the whole result anew. */
export function createCalculator(
  initial: CalculatorInput,
  livelihoods: readonly Livelihood[] = LIVELIHOODS,
): Store<CalculatorState, CalculatorAction> {
  return createStore<CalculatorState, CalculatorAction>(
    calculate(initial, livelihoods, undefined),
    (state, { type: _set, ...changes }) => {
      const input = { ...state.input, ...changes };
      const next = calculate(input, livelihoods, state.result);
      // A direction or a day with a shorter term brings the term down with it.
      const longest = next.terms?.maxMonths;
      return longest !== undefined && input.months > longest
        ? calculate({ ...input, months: longest }, livelihoods, state.result)
        : next;
    },
  );
}
