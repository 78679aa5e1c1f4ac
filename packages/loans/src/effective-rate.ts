import { dayNumber, parseDate } from './dates.js';

/** Money on a day, seen by the borrower: received is positive, paid is negative. Any one unit of money. */
export interface CashFlow {
  readonly date: string;
  readonly amount: number;
}

/** Why a set of flows has no one effective rate. */
export type NoRateReason =
  /** Nothing is paid back: all flows are received, or there is none. */
  | 'no-payment'
  /** Nothing is received: the costs on the first day are not less than the loan, or all flows are paid. */
  | 'no-payout'
  /** Received and paid alternate, and no rate above −100 % discounts them to zero. */
  | 'no-rate'
  /** Received and paid alternate, and more than one rate does. */
  | 'several-rates'
  /** The rate is above what a number can tell exactly (10¹² %). */
  | 'out-of-range';

/** The annual effective rate (ГЭСВ, ЖТСМ), or why there is none. */
export type EffectiveRate =
  | {
      readonly ok: true;
      /** Per cent a year with six decimals, `'2.529481'`: for a note beside the lawful figure. */
      readonly exactPercent: string;
      /** Per cent a year with one decimal, rounded by the hundredth as the rules say: `'2.5'`. */
      readonly displayPercent: string;
    }
  | {
      readonly ok: false;
      readonly reason: NoRateReason;
      /** With `several-rates`: each of them, per cent with six decimals, ascending. */
      readonly candidates?: readonly string[];
    };

/** A flow on a day number; the solver's own form. */
export interface DayFlow {
  readonly day: number;
  readonly amount: number;
}

const LARGEST_PERCENT = 1e12;

/** Only + − × ÷: these are the same to the last bit in every engine, unlike Math.pow. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** Flows of one day added up, in order of days, without zeros. */
function byDay(flows: readonly DayFlow[]): DayFlow[] {
  const sorted = [...flows].sort((a, b) => a.day - b.day);
  const merged: DayFlow[] = [];
  for (const flow of sorted) {
    const before = merged.at(-1);
    if (before?.day === flow.day)
      merged[merged.length - 1] = { day: flow.day, amount: before.amount + flow.amount };
    else merged.push(flow);
  }
  return merged.filter(({ amount }) => amount !== 0);
}

/** The present value at a discount factor a day, and its slope. */
interface Value {
  readonly value: number;
  readonly slope: number;
}

/** Present value at the first day by Horner's rule over the gaps between flows. */
function presentValue(flows: readonly DayFlow[], factor: number): Value {
  let value = 0;
  let slope = 0;
  let next: number | undefined;
  let gap = -1;
  let discount = 1;
  for (let i = flows.length - 1; i >= 0; i -= 1) {
    const flow = flows[i];
    if (flow === undefined) break;
    if (next !== undefined) {
      if (next - flow.day !== gap) {
        gap = next - flow.day;
        discount = power(factor, gap);
      }
      slope = slope * discount + (value * gap * discount) / factor;
      value *= discount;
    }
    value += flow.amount;
    next = flow.day;
  }
  return { value, slope };
}

/** The root between `low` and `high`, where the value changes its sign: Newton's steps, halving where they fail. */
function rootBetween(flows: readonly DayFlow[], low: number, high: number, sign: number): number {
  let [left, right] = [low, high];
  let factor = left > 0 ? (left + right) / 2 : Math.min(right, 1);
  let lastStep = Infinity;
  for (let round = 0; round < 400; round += 1) {
    const { value, slope } = presentValue(flows, factor);
    if (value === 0) return factor;
    if (value * sign > 0) left = factor;
    else right = factor;
    let next = factor - value / slope;
    // A step that leaves the bracket, is not a number, or does not shrink by half gives way to halving.
    if (!(next > left && next < right && Math.abs(next - factor) * 2 < lastStep)) next = (left + right) / 2;
    lastStep = Math.abs(next - factor);
    if (lastStep <= 2 ** -53 * factor) return next;
    factor = next;
  }
  return factor;
}

/** Where received and paid alternate: all sign changes on a grid from −99.99999 % upwards. */
function rootsOnGrid(flows: readonly DayFlow[]): number[] {
  const roots: number[] = [];
  const step = 1 / 32_768;
  let before = presentValue(flows, 0.95).value;
  for (let factor = 0.95 + step; factor < 1.05; factor += step) {
    const { value } = presentValue(flows, factor);
    if (before !== 0 && value * before <= 0)
      roots.push(rootBetween(flows, factor - step, factor, Math.sign(before)));
    before = value;
  }
  return roots;
}

function percentOf(factor: number): number {
  return (1 / power(factor, 365) - 1) * 100;
}

/** `toFixed` without the minus of −0.0. */
function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/**
 * One decimal by the rule of the tenths: the hundredth alone decides, five and more rounds up, the rest is dropped.
 * A billionth is given to the float, so that an exact 2.45 counts as 2.45.
 */
export function lawfulTenths(percent: number): string {
  const size = Math.floor(Math.abs(percent) * 10 + 0.5 + 1e-9) / 10;
  return fixed(percent < 0 ? -size : size, 1);
}

/** {@link effectiveAnnualRate} for flows whose days are numbers already. */
export function effectiveRateOfDays(dayFlows: readonly DayFlow[]): EffectiveRate {
  const flows = byDay(dayFlows);
  const first = flows[0]?.amount ?? 0;
  if (!flows.some(({ amount }) => amount < 0)) return { ok: false, reason: 'no-payment' };
  if (!flows.some(({ amount }) => amount > 0)) return { ok: false, reason: 'no-payout' };
  let changes = 0;
  let sign = Math.sign(first);
  for (const { amount } of flows) {
    if (amount * sign < 0) {
      changes += 1;
      sign = -sign;
    }
  }
  let percents: number[];
  if (changes === 1) {
    // One change of sign: by Descartes' rule exactly one positive root, so widening the bracket always ends.
    let high = 1;
    while (presentValue(flows, high).value * first > 0) high *= 2;
    percents = [percentOf(rootBetween(flows, high === 1 ? 0 : high / 2, high, Math.sign(first)))];
  } else {
    percents = rootsOnGrid(flows).map(percentOf).reverse();
  }
  const [percent, ...others] = percents;
  if (percent === undefined) return { ok: false, reason: 'no-rate' };
  if (others.length > 0)
    return { ok: false, reason: 'several-rates', candidates: percents.map((p) => fixed(p, 6)) };
  if (!(Math.abs(percent) < LARGEST_PERCENT)) return { ok: false, reason: 'out-of-range' };
  return { ok: true, exactPercent: fixed(percent, 6), displayPercent: lawfulTenths(percent) };
}

/**
 * The annual effective rate (ГЭСВ, ЖТСМ) of dated flows: the rate at which Σ amountᵢ / (1 + rate)^(tᵢ/365) = 0,
 * t in days from the first flow, 365 also in leap years; shown with one decimal.
 *
 * The formula and its rounding are those of the National Bank's rules for microcredits (resolution of 26 November 2019
 * No 208) as lenders restate them. Give every payment of the contract: principal, interest, commissions and other
 * costs, but no penalties.
 * @throws {LoanInputError} `date-invalid`
 * @example
 * effectiveAnnualRate([
 *   { date: '2026-01-15', amount: 1_000_000 },
 *   { date: '2027-01-15', amount: -1_025_000 },
 * ]); // { ok: true, exactPercent: '2.500000', displayPercent: '2.5' }
 */
export function effectiveAnnualRate(flows: readonly CashFlow[]): EffectiveRate {
  return effectiveRateOfDays(flows.map(({ date, amount }) => ({ day: dayNumber(parseDate(date)), amount })));
}

/**
 * Whether a rate is above a ceiling, per cent a year, as a decimal: `'46'`. The lawful, rounded figure is compared,
 * because it is the one that the contract states. The ceiling of a date is the caller's data.
 */
export function isAboveCeiling(rate: EffectiveRate, ceilingPercent: string): boolean {
  return rate.ok && Number(rate.displayPercent) > Number(ceilingPercent);
}
