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
 *
 * Floats do it where they are sure: their result is right to 3 of 2⁵³ parts, so away from a half by more than that it
 * rounds as the exact value does. Near a half, whole numbers decide.
 */
export function share(amount: number, numerator: number, denominator: number, grid: Grid): number {
  const { unit, mode } = grid;
  const shifted = amount * (numerator / (denominator * unit)) + 0.5;
  const count = Math.floor(shifted);
  const part = shifted - count;
  const doubt = shifted * 2 ** -51;
  if (part > doubt && part < 1 - doubt && mode !== 'up' && mode !== 'down') return count * unit;
  return exactShare(BigInt(amount), BigInt(numerator), BigInt(denominator), grid);
}

function exactShare(amount: bigint, numerator: bigint, denominator: bigint, { unit, mode }: Grid): number {
  return Number(roundedQuotient(amount * numerator, denominator * BigInt(unit), mode)) * unit;
}
