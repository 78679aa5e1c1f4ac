import { randomInt } from 'node:crypto';
import { receiptCheckDigit, RECEIPT_LENGTH } from '@amanat/contract';

/**
 * A receipt: 16 digits from the system's generator (53 bits) and the check digit.
 * It is stored nowhere in the clear: the database has its index, and for a day the sealed first answer.
 */
export function makeReceipt(): string {
  let digits = '';
  while (digits.length < RECEIPT_LENGTH - 1) digits += String(randomInt(10));
  return digits + receiptCheckDigit(digits);
}
