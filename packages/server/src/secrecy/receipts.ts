import { randomInt } from 'node:crypto';
import { receiptCheckDigit } from '@amanat/contract';

const eightDigits = () => String(randomInt(10 ** 8)).padStart(8, '0');

/**
 * A receipt: 16 digits from the system's generator (53 bits) and the check digit.
 * It is stored nowhere in the clear: the database has its index, and for four days the sealed first answer.
 */
export function makeReceipt(): string {
  const digits = eightDigits() + eightDigits();
  return digits + receiptCheckDigit(digits);
}
