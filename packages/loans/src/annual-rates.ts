import type { TimedFlow } from './discount-roots.js';
import { inOrder, onlyRate, percentOf, rootWithin, seriesOf, weigh } from './discount-roots.js';

/** Steps of the grid to a factor of e in the yearly rate. */
const STEPS = 128;

/** Where flows change their sign often: every change of sign of their value on a grid of rates. */
function ratesOnGrid(ordered: readonly TimedFlow[], ticksPerYear: number): number[] {
  const series = seriesOf(ordered);
  const step = 1 / STEPS / ticksPerYear;
  const lowest = 1 - 18.25 / ticksPerYear;
  const factors: number[] = [];
  let last = 1;
  for (let factor = 1 + 7 / ticksPerYear; factor > lowest; factor -= step) {
    const [ratio] = weigh(series, factor);
    if (ratio === 1) factors.push(factor);
    if ((ratio - 1) * (last - 1) < 0) {
      factors.push(rootWithin(series, [factor, factor + step], factor + step / 2, ratio > 1));
    }
    last = ratio;
  }
  return factors.map((factor) => percentOf(factor, ticksPerYear));
}

/**
 * Every yearly rate, per cent, at which Σ amount / (1 + rate)^(at / ticksPerYear) = 0, ascending.
 *
 * Flows that change their sign once have exactly one rate, and it is found wherever it lies. Flows that change it more
 * often may have none or several: those between −99.9 % and 10⁹ % are found, but for two closer than a hundredth part.
 */
export function annualRates(flows: readonly TimedFlow[], ticksPerYear: number): number[] {
  const ordered = inOrder(flows);
  let changes = 0;
  let before = ordered[0]?.amount ?? 0;
  for (const { amount } of ordered) {
    if (amount < 0 !== before < 0) changes += 1;
    before = amount;
  }
  if (changes === 0) return [];
  return changes === 1 ? [onlyRate(ordered, ticksPerYear)] : ratesOnGrid(ordered, ticksPerYear);
}
