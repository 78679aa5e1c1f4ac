import { power } from './power.js';
import type { Rate } from './nominal-rate.js';
import type { Grid } from './rounding.js';
import { roundedQuotient } from './rounding.js';

/** A whole-number fraction of any size. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * What an equal payment is of the amount that it repays, when the rate of period i is factors[i].
 *
 * From B₀ = 1, Bᵢ = Bᵢ₋₁·(1 + fᵢ) − L and Bₙ = 0: L = Π(1 + fᵢ) / Σⱼ Πᵢ₍ᵢ>ⱼ₎(1 + fᵢ).
 */
export function levelShare(factors: readonly Fraction[]): Fraction {
  let numerator = 1n;
  let denominator = 0n;
  let scale = 1n;
  for (const factor of factors) {
    const grown = factor.denominator + factor.numerator;
    scale *= factor.denominator;
    numerator *= grown;
    denominator = denominator * grown + scale;
  }
  return { numerator, denominator };
}

/** {@link levelShare} of n equal periods: f·(1 + f)ⁿ / ((1 + f)ⁿ − 1), or 1/n at rate 0. */
export function annuityShare({ numerator: p, denominator: q }: Fraction, count: number): Fraction {
  if (p === 0n) return { numerator: 1n, denominator: BigInt(count) };
  const n = BigInt(count);
  const growth = (q + p) ** n;
  return { numerator: growth * p, denominator: q * (growth - q ** n) };
}

/**
 * The annuity payment in floats, where these are sure of the rounded result; else nothing.
 *
 * (1 + f)ⁿ by squaring is right to 3n units in the last place, and growth − 1 to growth/(growth − 1) times that:
 * when both ends of that range round to the same number, so does the exact value.
 */
function annuityInFloats(
  amount: number,
  rate: number,
  count: number,
  { unit, mode }: Grid,
): number | undefined {
  const growth = power(1 + rate, count);
  const inverse = growth / (growth - 1);
  const payment = (amount * rate * inverse) / unit;
  const doubt = (3 * count * (1 + inverse) + 16) * 2 ** -52;
  const round = mode === 'up' ? Math.ceil : Math.floor;
  const shift = mode === 'up' || mode === 'down' ? 0 : 0.5;
  const low = round(payment * (1 - doubt) + shift);
  return low === round(payment * (1 + doubt) + shift) ? low * unit : undefined;
}

function rounded(amount: number, { numerator, denominator }: Fraction, { unit, mode }: Grid): number {
  return Number(roundedQuotient(BigInt(amount) * numerator, denominator * BigInt(unit), mode)) * unit;
}

function inLengths({ numerator, denominator }: Rate, length: number): Fraction {
  return { numerator: BigInt(numerator) * BigInt(length), denominator: BigInt(denominator) };
}

/** The equal payment that repays `amount` in so many equal periods, exact and rounded once. */
export function annuityPayment(amount: number, rate: Rate, count: number, grid: Grid): number {
  return (
    annuityInFloats(amount, rate.numerator / rate.denominator, count, grid) ??
    rounded(amount, annuityShare(inLengths(rate, 1), count), grid)
  );
}

/** The equal payment that repays `amount` at the ends of periods of so many months, exact and rounded once. */
export function levelPayment(amount: number, monthly: Rate, months: readonly number[], grid: Grid): number {
  const first = months[0] ?? 1;
  if (months.every((length) => length === first)) {
    const rate = { numerator: monthly.numerator * first, denominator: monthly.denominator };
    return annuityPayment(amount, rate, months.length, grid);
  }
  return rounded(amount, levelShare(months.map((length) => inLengths(monthly, length))), grid);
}
