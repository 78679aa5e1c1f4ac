import { L10nInputError } from './input-error.js';

/** A decimal as its digits on both sides of the point; no leading zeros but a lone one. */
export interface Decimal {
  readonly negative: boolean;
  readonly integer: string;
  readonly fraction: string;
}

const WRITTEN = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]\d{1,3}))?$/;

/**
 * The decimal that a number prints as (1.005 is 1.005, not the binary neighbour below it), or that a string
 * writes with a point. Strings keep their visible zeros.
 */
export function decimalOf(value: number | bigint | string): Decimal {
  const parts = WRITTEN.exec(String(value));
  if (!parts) throw new L10nInputError('not-a-number');
  const [, sign, integer = '', fraction = '', exponent = '0'] = parts;
  return shift({ negative: sign === '-', integer, fraction }, Number(exponent));
}

/** The decimal times 10^places. */
export function shift({ negative, integer, fraction }: Decimal, places: number): Decimal {
  const digits = '0'.repeat(Math.max(0, -places)) + integer + fraction + '0'.repeat(Math.max(0, places));
  const point = Math.max(0, -places) + integer.length + places;
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  // Zeros that were appended only to move the point are no visible digits.
  const visible = Math.max(0, fraction.length - places);
  return { negative, integer: whole, fraction: digits.slice(point, point + visible) };
}

/** Rounded half away from zero, with exactly `places` fraction digits. */
export function round(decimal: Decimal, places: number): Decimal {
  const { negative, integer, fraction } = decimal;
  if (fraction.length <= places) return { negative, integer, fraction: fraction.padEnd(places, '0') };
  const kept = BigInt(integer + fraction.slice(0, places));
  const up = fraction.charAt(places) >= '5' ? 1n : 0n;
  const digits = String(kept + up).padStart(places + 1, '0');
  return {
    negative,
    integer: digits.slice(0, digits.length - places),
    fraction: digits.slice(digits.length - places),
  };
}

/** Without fraction zeros beyond the first `atLeast` digits. */
export function trimFraction({ negative, integer, fraction }: Decimal, atLeast: number): Decimal {
  let end = fraction.length;
  while (end > atLeast && fraction.charAt(end - 1) === '0') end--;
  return { negative, integer, fraction: fraction.slice(0, end) };
}

/** The decimal with a point, as JavaScript and the plural rules read it. */
export function pointed({ integer, fraction }: Decimal): string {
  return fraction ? `${integer}.${fraction}` : integer;
}
