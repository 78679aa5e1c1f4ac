import type { Rate } from './nominal-rate.js';
import type { Grid } from './rounding.js';
import { roundedQuotient } from './rounding.js';

/**
 * The equal payment that repays `amount` at the ends of periods of `months[i]` months, at a rate a month of p/q,
 * exact and rounded once.
 *
 * From B₀ = amount, Bᵢ = Bᵢ₋₁·(q + p·mᵢ)/q − L and Bₙ = 0. With equal periods this is the annuity
 * formula L = amount · i / (1 − (1 + i)⁻ⁿ); i = 0 gives amount / n.
 */
export function levelPayment(amount: number, monthly: Rate, months: readonly number[], grid: Grid): number {
  const q = BigInt(monthly.denominator);
  const p = BigInt(monthly.numerator);
  const first = months[0] ?? 1;
  let grown: bigint;
  let paid: bigint;
  if (monthly.numerator > 0 && months.every((m) => m === first)) {
    const step = p * BigInt(first);
    const count = BigInt(months.length);
    const growth = (q + step) ** count;
    grown = growth * step;
    paid = q * (growth - q ** count);
    // Both sides of Σ = (growth − qⁿ)·q/step were multiplied by step.
  } else {
    grown = 1n;
    paid = 0n;
    let scale = 1n;
    for (const m of months) {
      const factor = q + p * BigInt(m);
      scale *= q;
      grown *= factor;
      paid = paid * factor + scale;
    }
  }
  return Number(roundedQuotient(BigInt(amount) * grown, paid * BigInt(grid.unit), grid.mode)) * grid.unit;
}
