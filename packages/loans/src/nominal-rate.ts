import { LoanInputError } from './loan-input-error.js';
import type { YearFraction } from './day-count.js';
import { power } from './power.js';

/** The highest nominal rate, per cent a year. */
export const HIGHEST_RATE = 1000;

/** A yearly rate as a fraction: 2.5 % is 25/1000. */
export type Rate = YearFraction;

/**
 * Reads per cent a year, a decimal with a point and at most six decimals.
 * @throws {LoanInputError} `rate-not-decimal`, `rate-too-high` (limit in per cent)
 */
export function parseRate(percent: string): Rate {
  const text = /^\d{1,6}(?:\.\d{1,6})?$/.exec(percent)?.[0];
  if (text === undefined) throw new LoanInputError('rate-not-decimal');
  const value = Number(text);
  if (value > HIGHEST_RATE) throw new LoanInputError('rate-too-high', HIGHEST_RATE);
  const point = text.indexOf('.');
  const scale = power(10, point < 0 ? 0 : text.length - point - 1);
  return { numerator: Math.round(value * scale), denominator: 100 * scale };
}

/** The rate for part of a year, in lowest terms. */
export function rateFor(rate: Rate, part: YearFraction): Rate {
  const numerator = rate.numerator * part.numerator;
  const denominator = rate.denominator * part.denominator;
  let [a, b] = [denominator, numerator];
  while (b > 0) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}
