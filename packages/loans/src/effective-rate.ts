import { annualRates } from './annual-rates.js';
import { dayNumber, parseDate } from './dates.js';
import type { TimedFlow } from './discount-roots.js';
import { inOrder } from './discount-roots.js';
import { effectiveRateOf, fixed, type EffectiveRate, type NoRateReason } from './lawful-percent.js';

/** Money on a day, seen by the borrower: received is positive, paid is negative. Any one unit of money. */
export interface CashFlow {
  readonly date: string;
  readonly amount: number;
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
  const timed = flows.map(({ date, amount }) => ({ at: dayNumber(parseDate(date)), amount }));
  const percents = annualRates(timed, 365);
  const [percent, ...others] = percents;
  if (percent === undefined) return { ok: false, reason: reasonWithoutRate(timed) };
  if (others.length > 0)
    return { ok: false, reason: 'several-rates', candidates: percents.map((p) => fixed(p, 6)) };
  return effectiveRateOf(percent);
}

/** Why flows have no rate: what is missing. */
function reasonWithoutRate(flows: readonly TimedFlow[]): NoRateReason {
  const ordered = inOrder(flows);
  if (!ordered.some(({ amount }) => amount < 0)) return 'no-payment';
  return ordered.some(({ amount }) => amount > 0) ? 'no-rate' : 'no-payout';
}

/**
 * Whether a rate is above a ceiling, per cent a year, as a decimal: `'46'`. The lawful, rounded figure is compared,
 * because it is the one that the contract states. The ceiling of a date is the caller's data.
 */
export function isAboveCeiling(rate: EffectiveRate, ceilingPercent: string): boolean {
  return rate.ok && Number(rate.displayPercent) > Number(ceilingPercent);
}
