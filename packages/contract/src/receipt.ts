import * as z from 'zod/mini';

/**
 * A receipt is 16 random digits and a check digit (Damm): it can be dictated over a phone,
 * typed on any keyboard, and a slip of one digit or of two neighbours is caught at once.
 */
export const RECEIPT_LENGTH = 17;

/** The quasigroup of H. Michael Damm's dissertation (2004): totally anti-symmetric, zero diagonal. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of a string of digits; `'0'` when the string already ends in its own. */
export function receiptCheckDigit(digits: string): string {
  let interim = '0';
  for (const digit of digits) interim = DAMM[Number(interim)]?.[Number(digit)] ?? 'x';
  return interim;
}

/**
 * What a person typed as a receipt, without spaces, dashes and other separators.
 * Null when it is not a receipt: wrong length, a letter, or a wrong check digit.
 */
export function parseReceipt(typed: string): string | null {
  const digits = typed.replace(/[\s\u2010-\u2015\-–—.,/]/gu, '');
  if (digits.length !== RECEIPT_LENGTH || !/^\d+$/.test(digits)) return null;
  return receiptCheckDigit(digits) === '0' ? digits : null;
}

export const ReceiptSchema = z.string().check(
  z.regex(/^\d{17}$/),
  z.refine((digits) => parseReceipt(digits) !== null, { error: 'check-digit' }),
);
