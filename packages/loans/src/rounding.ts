/** How a half, or any part, of the smallest unit is rounded. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

export const ROUNDING_MODES: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down'];

/** Amounts are whole multiples of `unit` tiyn: 1 for tiyn, 100 for tenge. */
export interface Grid {
  readonly unit: number;
  readonly mode: RoundingMode;
}

function goesUp(
  mode: RoundingMode,
  twiceRest: number | bigint,
  denominator: number | bigint,
  odd: boolean,
): boolean {
  if (mode === 'down') return false;
  if (mode === 'up') return twiceRest > 0;
  return twiceRest > denominator || (twiceRest === denominator && (mode === 'half-up' || odd));
}

/** numerator / denominator, both not negative, to a whole number. */
export function roundedQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const whole = numerator / denominator;
  const rest = numerator - whole * denominator;
  return goesUp(mode, rest * 2n, denominator, (whole & 1n) === 1n) ? whole + 1n : whole;
}

/**
 * amount · numerator / denominator, rounded once, to the grid; exact for whole numbers that are not negative.
 *
 * With amount = w·d + r the result is w·numerator + r·numerator/d, and r·numerator nearly always fits a safe
 * integer; where it does not (long decimals of a rate), BigInt does the same sum.
 */
export function share(amount: number, numerator: number, denominator: number, { unit, mode }: Grid): number {
  const d = denominator * unit;
  // Math.floor of a float quotient may be one too high, never too low.
  let whole = Math.floor(amount / d);
  if (whole * d > amount) whole -= 1;
  const product = (amount - whole * d) * numerator;
  if (product >= Number.MAX_SAFE_INTEGER || d >= Number.MAX_SAFE_INTEGER / 2) {
    const exact = roundedQuotient(
      BigInt(amount) * BigInt(numerator),
      BigInt(denominator) * BigInt(unit),
      mode,
    );
    return Number(exact) * unit;
  }
  let part = Math.floor(product / d);
  if (part * d > product) part -= 1;
  const count = whole * numerator + part;
  return (goesUp(mode, (product - part * d) * 2, d, count % 2 === 1) ? count + 1 : count) * unit;
}
