import { power } from './power.js';

/** Money at a whole number of ticks (days, say) after any fixed moment. */
export interface TimedFlow {
  readonly at: number;
  readonly amount: number;
}

/**
 * What is received and what is paid, both discounted to the first flow at a factor a tick: their ratio, and by how
 * many ticks the mean payment comes after the mean receipt.
 */
function weigh(flows: readonly TimedFlow[], factor: number): [ratio: number, distance: number] {
  let received = 0;
  let receivedTime = 0;
  let paid = 0;
  let paidTime = 0;
  let next = 0;
  const discounts = new Map<number, number>();
  for (let i = flows.length - 1; i >= 0; i -= 1) {
    const { at, amount } = flows[i] as TimedFlow;
    if (i < flows.length - 1) {
      const gap = next - at;
      let discount = discounts.get(gap);
      if (discount === undefined) {
        discount = power(factor, gap);
        discounts.set(gap, discount);
      }
      paidTime = (paidTime + paid * gap) * discount;
      paid *= discount;
      receivedTime = (receivedTime + received * gap) * discount;
      received *= discount;
    }
    if (amount < 0) paid -= amount;
    else received += amount;
    next = at;
  }
  return [received / paid, paidTime / paid - receivedTime / received];
}

/**
 * The factor at which received and paid weigh the same: Newton's steps in logarithms, ln ratio over ln factor, where
 * a loan is nearly a straight line. `rises`: the ratio is above 1 below the root.
 */
function rootWithin(
  flows: readonly TimedFlow[],
  bracket: readonly [low: number, high: number],
  start: number,
  rises: boolean,
): number {
  const span = Math.max((flows.at(-1)?.at ?? 0) - (flows[0]?.at ?? 0), 1);
  let [low, high] = bracket;
  let factor = start;
  let lastStep = Infinity;
  for (let round = 0; round < 2000; round += 1) {
    const [ratio, distance] = weigh(flows, factor);
    if (ratio === 1) break;
    if (ratio > 1 === rises) low = factor;
    else high = factor;
    // ratio^(1/distance) by the first terms of its fractions for ln and exp: good near the root, short far from it.
    const half = (ratio - 1) / (ratio + 1) / distance;
    const newton = (factor * (1 + half)) / (1 - half);
    const step = Math.abs(newton - factor);
    // What is left after this step: step² · span² / 8 / distance by Newton, (ratio − 1)³ / 12 / distance by the fractions.
    const error = ((step / factor) * span) ** 2 / Math.abs(distance);
    if (step <= factor * 2 ** -52 || (error < 1e-16 && Math.abs(ratio - 1) < 1e-5)) return newton;
    // A step that leaves the bracket, is not a number, or does not shrink by half gives way to widening or halving.
    const open = high === Infinity;
    if (newton > low && newton < high && (open || step * 2 < lastStep)) {
      lastStep = open ? Infinity : step;
      factor = newton;
    } else {
      const next = open ? 1 + Math.max((factor - 1) * 2, 1 / span) : (low + high) / 2;
      lastStep = Math.abs(next - factor);
      factor = next;
    }
  }
  return factor;
}

/** Flows of one moment added up, in order, without zeros. */
export function inOrder(flows: readonly TimedFlow[]): TimedFlow[] {
  const inTime = flows.every(({ at }, i) => i === 0 || (flows[i - 1]?.at ?? 0) <= at);
  const merged: { at: number; amount: number }[] = [];
  for (const { at, amount } of inTime ? flows : [...flows].sort((a, b) => a.at - b.at)) {
    const before = merged.at(-1);
    if (before?.at === at) before.amount += amount;
    else merged.push({ at, amount });
  }
  return merged.filter(({ amount }) => amount !== 0);
}

/**
 * Every yearly rate, per cent, at which Σ amount / (1 + rate)^(at / ticksPerYear) = 0, ascending.
 *
 * Where the flows change their sign once, there is exactly one (Descartes' rule), found in a bracket that widens
 * until it holds; where they do so more often, every change of sign on a grid from −99.9 % to 10¹⁰ % is followed.
 */
export function annualRates(flows: readonly TimedFlow[], ticksPerYear: number): number[] {
  return ratesOf(inOrder(flows), ticksPerYear);
}

/** {@link annualRates} of flows that are in order already. */
export function ratesOf(ordered: readonly TimedFlow[], ticksPerYear: number): number[] {
  const first = ordered[0]?.amount ?? 0;
  let changes = 0;
  let before = first;
  for (const { amount } of ordered) {
    if (amount < 0 !== before < 0) changes += 1;
    before = amount;
  }
  const roots: number[] = [];
  if (changes === 1) {
    roots.push(rootWithin(ordered, [0, Infinity], 1, first > 0));
  } else if (changes > 1) {
    const step = 1 / 128 / ticksPerYear;
    const lowest = 1 - 18.25 / ticksPerYear;
    let last = 1;
    for (let factor = 1 + 7 / ticksPerYear; factor > lowest; factor -= step) {
      const [ratio] = weigh(ordered, factor);
      if (ratio === 1) roots.push(factor);
      if ((ratio - 1) * (last - 1) < 0) {
        roots.push(rootWithin(ordered, [factor, factor + step], factor + step / 2, ratio > 1));
      }
      last = ratio;
    }
  }
  return roots.map((factor) => (1 / power(factor, ticksPerYear) - 1) * 100);
}
