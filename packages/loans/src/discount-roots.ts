import { power } from './power.js';

/** Money at a whole number of ticks (days, say) after any fixed moment. */
export interface TimedFlow {
  readonly at: number;
  readonly amount: number;
}

/** Flows in order, with the few different gaps between them apart: a monthly loan has four. */
export interface Series {
  readonly amounts: readonly number[];
  /** For each flow, the place in `gaps` of the gap to the next. */
  readonly gapOf: readonly number[];
  readonly gaps: readonly number[];
  readonly span: number;
}

export function seriesOf(flows: readonly TimedFlow[]): Series {
  const amounts: number[] = [];
  const gapOf: number[] = [];
  const gaps: number[] = [];
  let before = flows[0]?.at ?? 0;
  for (const { at, amount } of flows) {
    if (amounts.length > 0) {
      const gap = at - before;
      let place = gaps.indexOf(gap);
      if (place < 0) place = gaps.push(gap) - 1;
      gapOf.push(place);
    }
    amounts.push(amount);
    before = at;
  }
  return { amounts, gapOf, gaps, span: Math.max(before - (flows[0]?.at ?? 0), 1) };
}

/**
 * What is received and what is paid, both discounted to the first flow at a factor a tick: their ratio, and by how
 * many ticks the mean payment comes after the mean receipt.
 */
export function weigh({ amounts, gapOf, gaps }: Series, factor: number): [ratio: number, distance: number] {
  const discounts = gaps.map((gap) => power(factor, gap));
  const last = amounts[amounts.length - 1] ?? 0;
  let received = Math.max(last, 0);
  let receivedTime = 0;
  let paid = Math.max(-last, 0);
  let paidTime = 0;
  for (let i = gapOf.length - 1; i >= 0; i -= 1) {
    const place = gapOf[i] as number;
    const gap = gaps[place] as number;
    const discount = discounts[place] as number;
    const amount = amounts[i] as number;
    paidTime = (paidTime + paid * gap) * discount;
    paid *= discount;
    if (received > 0) {
      receivedTime = (receivedTime + received * gap) * discount;
      received *= discount;
    }
    if (amount < 0) paid -= amount;
    else received += amount;
  }
  return [received / paid, paidTime / paid - receivedTime / received];
}

/**
 * The factor at which received and paid weigh the same: Newton's steps in logarithms, ln ratio over ln factor, where
 * a loan is nearly a straight line. `rises`: the ratio is above 1 below the root.
 */
export function rootWithin(
  series: Series,
  bracket: readonly [low: number, high: number],
  start: number,
  rises: boolean,
): number {
  const { span } = series;
  let [low, high] = bracket;
  let factor = start;
  let lastStep = Infinity;
  for (let round = 0; round < 2000; round += 1) {
    const [ratio, distance] = weigh(series, factor);
    if (ratio === 1) break;
    if (ratio > 1 === rises) low = factor;
    else high = factor;
    // ratio^(1/distance) by the first terms of its fractions for ln and exp: good near the root, short far from it.
    const half = (ratio - 1) / (ratio + 1) / distance;
    const newton = (factor * (1 + half)) / (1 - half);
    const step = Math.abs(newton - factor);
    // What is left after this step: step² · span² / 8 / distance by Newton, (ratio − 1)³ / 12 / distance by the fractions.
    const turn = (step / factor) * span;
    const error = (turn * turn) / Math.abs(distance);
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
export function inOrder(flows: readonly TimedFlow[]): readonly TimedFlow[] {
  let before = -Infinity;
  let isOrdered = true;
  for (const { at, amount } of flows) {
    if (at <= before || amount === 0) isOrdered = false;
    before = at;
  }
  if (isOrdered) return flows;
  const merged: { at: number; amount: number }[] = [];
  for (const { at, amount } of [...flows].sort((a, b) => a.at - b.at)) {
    const last = merged.at(-1);
    if (last?.at === at) last.amount += amount;
    else merged.push({ at, amount });
  }
  return merged.filter(({ amount }) => amount !== 0);
}

/** The yearly rate, per cent, of a discount factor a tick. */
export function percentOf(factor: number, ticksPerYear: number): number {
  return (1 / power(factor, ticksPerYear) - 1) * 100;
}

/**
 * The yearly rate, per cent, of flows that change their sign once. By Descartes' rule there is exactly one; the bracket
 * widens until it holds it.
 */
export function onlyRate(ordered: readonly TimedFlow[], ticksPerYear: number): number {
  const series = seriesOf(ordered);
  return percentOf(rootWithin(series, [0, Infinity], 1, (series.amounts[0] ?? 0) > 0), ticksPerYear);
}
