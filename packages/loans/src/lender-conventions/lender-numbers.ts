import type { Fraction } from '../level-payment.js';
import { LoanInputError } from '../loan-input-error.js';
import type { RoundingMode } from '../rounding.js';
import { roundedQuotient } from '../rounding.js';

/**
 * Decimal text as a fraction.
 * @throws {LoanInputError} `rate-not-decimal`
 */
export function fractionOf(text: string): Fraction {
  const found = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!found) throw new LoanInputError('rate-not-decimal');
  const decimals = found[2] ?? '';
  return { numerator: BigInt(`${found[1] ?? ''}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

/** Units of 10^−scale as decimal text with `decimals` places, rounded half up. */
export function decimalText(units: bigint, scale: number, decimals: number): string {
  const size = units < 0n ? -units : units;
  const shown = roundedQuotient(size * 10n ** BigInt(decimals), 10n ** BigInt(scale), 'half-up');
  const digits = String(shown).padStart(decimals + 1, '0');
  const sign = units < 0n && shown > 0n ? '-' : '';
  return decimals === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** amount · fraction rounded to a whole number, the same distance from zero for both signs. */
export function portion(amount: bigint, { numerator, denominator }: Fraction, mode: RoundingMode): bigint {
  const product = amount * numerator;
  return product < 0n
    ? -roundedQuotient(-product, denominator, mode)
    : roundedQuotient(product, denominator, mode);
}

/** (1 + rate)^(months/12) − 1 to 60 decimals: the whole 12th root by Newton's steps. */
export function effectiveMonths({ numerator, denominator }: Fraction, months: number): Fraction {
  const unit = 10n ** 60n;
  const grown = (denominator + numerator) ** BigInt(months);
  const target = (grown * unit ** 12n) / denominator ** BigInt(months);
  let root = unit * 2n;
  while (root ** 12n < target) root *= 2n;
  for (;;) {
    const next = (11n * root + target / root ** 11n) / 12n;
    if (next >= root) return { numerator: root - unit, denominator: unit };
    root = next;
  }
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** Two whole numbers as a fraction. */
export function parts(numerator: number, denominator: number): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}
