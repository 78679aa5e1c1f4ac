import { expect } from 'chai';
import fc from 'fast-check';
import { parseReceipt, RECEIPT_LENGTH, receiptCheckDigit, ReceiptSchema } from './receipt.js';

const receipts = fc.stringMatching(/^\d{16}$/).map((digits) => digits + receiptCheckDigit(digits));
const places = fc.nat(RECEIPT_LENGTH - 1);

describe('a receipt', () => {
  it('is checked as H. M. Damm published it: 572 has the check digit 4', () => {
    expect(receiptCheckDigit('572')).to.equal('4');
    expect(receiptCheckDigit('5724')).to.equal('0');
  });

  it('is read back however it was spaced', () => {
    fc.assert(
      fc.property(receipts, fc.constantFrom(' ', '-', '\u00a0', ' – ', '.'), (receipt, separator) => {
        const groups = receipt.match(/.{1,4}/g) ?? [];
        expect(parseReceipt(groups.join(separator))).to.equal(receipt);
        expect(ReceiptSchema.safeParse(receipt).success).to.equal(true);
      }),
    );
  });

  it('catches every slip of one digit', () => {
    fc.assert(
      fc.property(receipts, places, fc.integer({ min: 1, max: 9 }), (receipt, place, shift) => {
        const slip = String((Number(receipt.charAt(place)) + shift) % 10);
        expect(parseReceipt(receipt.slice(0, place) + slip + receipt.slice(place + 1))).to.equal(null);
      }),
    );
  });

  it('catches every swap of two neighbours', () => {
    fc.assert(
      fc.property(receipts, fc.nat(RECEIPT_LENGTH - 2), (receipt, place) => {
        const [left, right] = [receipt.charAt(place), receipt.charAt(place + 1)];
        fc.pre(left !== right);
        expect(parseReceipt(receipt.slice(0, place) + right + left + receipt.slice(place + 2))).to.equal(
          null,
        );
      }),
    );
  });

  it('is not a shorter, a longer or a lettered one', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(parseReceipt(receipt.slice(1))).to.equal(null);
        expect(parseReceipt(`${receipt}0`)).to.equal(null);
        expect(parseReceipt(`${receipt.slice(0, -1)}O`)).to.equal(null);
      }),
    );
    expect(parseReceipt('')).to.equal(null);
  });
});
