import { createStore, type Store } from '../element/store.js';
import { calculate, type Calculation } from './calculation.js';
import type { CalculatorInput } from './calculator-input.js';
import { readInput, type InputProblem } from './input-problem.js';
import { LIVELIHOODS, OWN_MONTHS, type Livelihood } from './livelihoods.js';
import { rulesFor, type Rules } from './rules-of-the-day.js';
import { rulesWith, type ToldTerms } from './told-terms.js';

export interface CalculatorState {
  readonly input: CalculatorInput;
  readonly livelihoods: readonly Livelihood[];
  /** Terms that the page's server told; those newer than ours go before them. */
  readonly told: readonly ToldTerms[];
  /** What the rules of the start date allow, as far as they are established. */
  readonly rules: Rules;
  readonly problems: readonly InputProblem[];
  /** The last good result; while something is wrong it stays, and is of an earlier input. */
  readonly result: Calculation | undefined;
  /** The result that the visitor laid aside, to see another beside it. */
  readonly kept: Calculation | undefined;
}

export type CalculatorAction =
  | { readonly type: 'set'; readonly changes: Partial<CalculatorInput> }
  /** As `set`, but from the page or a link: no earlier result stands in for a wrong one. */
  | { readonly type: 'begin'; readonly changes: Partial<CalculatorInput> }
  | { readonly type: 'offer'; readonly livelihoods: readonly Livelihood[] }
  | { readonly type: 'tell'; readonly terms: readonly ToldTerms[] }
  | { readonly type: 'keep' }
  | { readonly type: 'forget' };

/** Whether the result is of an earlier input than the one in the fields. */
export const isStale = ({ problems, result }: CalculatorState): boolean =>
  result !== undefined && problems.length > 0;

/** An input that the day's rules and the page's offers can hold: a shorter longest term takes the term down with it. */
function settle(
  input: CalculatorInput,
  { terms, direction, audience }: Rules,
  livelihoods: readonly Livelihood[],
): CalculatorInput {
  const isOffered = input.livelihood === OWN_MONTHS || livelihoods.some(({ id }) => id === input.livelihood);
  return {
    ...input,
    direction,
    audience,
    months: terms ? Math.min(input.months, terms.maxMonths) : input.months,
    livelihood: isOffered ? input.livelihood : (livelihoods[0]?.id ?? OWN_MONTHS),
  };
}

/** What a computation rests on besides the input. */
type Given = Pick<CalculatorState, 'livelihoods' | 'told' | 'result' | 'kept'>;

function compute(wanted: CalculatorInput, { livelihoods, told, result, kept }: Given): CalculatorState {
  const rules = rulesWith(told, rulesFor(wanted), wanted);
  const input = settle(wanted, rules, livelihoods);
  const reading = readInput(input, rules, livelihoods);
  return {
    input,
    livelihoods,
    told,
    rules,
    problems: reading.ok ? [] : reading.problems,
    result: reading.ok ? calculate(reading.request) : result,
    kept,
  };
}

function reduce(state: CalculatorState, action: CalculatorAction): CalculatorState {
  switch (action.type) {
    case 'set':
      return compute({ ...state.input, ...action.changes }, state);
    case 'begin':
      return compute({ ...state.input, ...action.changes }, { ...state, result: undefined });
    case 'offer':
      return compute(state.input, { ...state, livelihoods: action.livelihoods });
    case 'tell':
      return compute(state.input, { ...state, told: action.terms });
    case 'keep':
      return isStale(state) ? state : { ...state, kept: state.result };
    case 'forget':
      return state.kept ? { ...state, kept: undefined } : state;
  }
}

/** The calculator without its view. Every change computes the whole result anew. */
export function createCalculator(
  initial: CalculatorInput,
  livelihoods: readonly Livelihood[] = LIVELIHOODS,
): Store<CalculatorState, CalculatorAction> {
  const given = { livelihoods, told: [], result: undefined, kept: undefined };
  return createStore(compute(initial, given), reduce);
}
