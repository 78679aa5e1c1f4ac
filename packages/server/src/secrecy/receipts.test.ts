import { expect } from 'chai';
import { parseReceipt, RECEIPT_LENGTH } from '@amanat/contract';
import { it } from 'vitest';
import { makeReceiptVerifier, matchesReceipt } from './receipt-verifier.js';
import { makeReceipt } from './receipts.js';

const MANY = 1_000_000;

describe('R1: receipts', () => {
  it(
    'R1: a million of them: no two equal, every digit uniform, none from Math.random',
    { timeout: 300_000 },
    () => {
      const { random } = Math;
      Math.random = () => {
        throw new Error('Math.random is no source of secrets');
      };
      const seen = new Set<string>();
      const counts = Array.from({ length: RECEIPT_LENGTH }, () => new Array<number>(10).fill(0));
      try {
        for (let count = 0; count < MANY; count++) {
          const receipt = makeReceipt();
          seen.add(receipt);
          for (let place = 0; place < RECEIPT_LENGTH; place++)
            counts[place]![receipt.charCodeAt(place) - 48]!++;
        }
      } finally {
        Math.random = random;
      }
      expect(seen.size).to.equal(MANY);
      const chiSquares = counts.map((digits) =>
        digits.reduce((sum, observed) => sum + (observed - MANY / 10) ** 2 / (MANY / 10), 0),
      );
      // Nine degrees of freedom: a uniform digit is above 50 once in ten million times.
      expect(Math.max(...chiSquares)).to.be.lessThan(50);
      console.log(
        `R1: ${seen.size} receipts, largest chi-square of a digit ${Math.max(...chiSquares).toFixed(1)}`,
      );
    },
  );

  it('R1: each is one that the contract takes', () => {
    for (let count = 0; count < 1000; count++) {
      const receipt = makeReceipt();
      expect(parseReceipt(receipt)).to.equal(receipt);
    }
  });
});

describe('R2: what is stored of a receipt', () => {
  it('R2: is another each time, has its cost in it, and matches this receipt only', async () => {
    const receipt = makeReceipt();
    const [one, other] = [await makeReceiptVerifier(receipt), await makeReceiptVerifier(receipt)];
    expect(one.equals(other)).to.equal(false);
    expect(one).to.have.length(3 + 16 + 32);
    expect([...one.subarray(0, 3)]).to.deep.equal([12, 8, 1]);
    expect(await matchesReceipt(receipt, one)).to.equal(true);
    expect(await matchesReceipt(makeReceipt(), one)).to.equal(false);
    for (const place of [3, 18, 19, 50]) {
      const bent = Buffer.from(one);
      bent[place]! ^= 1;
      expect(await matchesReceipt(receipt, bent)).to.equal(false);
    }
  });

  it('R2: is checked with the cost that it was made with, so that the cost can be raised', async () => {
    const { scryptSync } = await import('node:crypto');
    const receipt = makeReceipt();
    const salt = Buffer.alloc(16, 7);
    const hash = scryptSync(receipt, salt, 32, { N: 2 ** 10, r: 4, p: 2 });
    expect(await matchesReceipt(receipt, Buffer.concat([Buffer.from([10, 4, 2]), salt, hash]))).to.equal(
      true,
    );
  });

  it('R2: without one the answer is no', async () => {
    expect(await matchesReceipt(makeReceipt(), null)).to.equal(false);
  });
});
