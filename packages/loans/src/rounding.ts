/** How a half, or any part, of the smallest unit is rounded. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

export const ROUNDING_MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down'];

/** Amounts are whole multiples of `unit` tiyn: 1 for tiyn, 100 for tenge. */
export interface Grid {
  readonly unit: number;
  readonly mode: RoundingMode;
}

/** Whether a number between two whole ones goes up, by its distance from the one below and from the one above. */
function goesUp<N extends number | bigint>(mode: RoundingMode, below: N, above: N, odd: boolean): boolean {
  if (mode === 'half-up') return below >= above;
  if (mode === 'half-even') return below > above || (below === above && odd);
  return mode === 'up' && below > 0;
}

/** numerator / denominator, both not negative, to a whole number. */
export function roundedQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const whole = numerator / denominator;
  const rest = numerator - whole * denominator;
  return goesUp(mode, rest, denominator - rest, (whole & 1n) === 1n) ? whole + 1n : whole;
}

/**
 * amount · numerator / denominator, rounded once, to the grid; exact for whole numbers that are not negative.
 * The product nearly always fits a safe integer; where it does not, BigInt does the same sum.
 */
export function share(amount: number, numerator: number, denominator: number, { unit, mode }: Grid): number {
  const d = denominator * unit;
  const product = amount * numerator;
  if (product > Number.MAX_SAFE_INTEGER || d > Number.MAX_SAFE_INTEGER) {
    const exact = roundedQuotient(
      BigInt(amount) * BigInt(numerator),
      BigInt(denominator) * BigInt(unit),
      mode,
    );
    return Number(exact) * unit;
  }
  // Math.floor of a float quotient may be one too high, never too low.
  let count = Math.floor(product / d);
  let rest = product - count * d;
  if (rest < 0) {
    count -= 1;
    rest += d;
  }
  // The common mode first: % of floats is a slow call.
  const up = mode === 'half-up' ? rest >= d - rest : goesUp(mode, rest, d - rest, count % 2 === 1);
  return (up ? count + 1 : count) * unit;
}
