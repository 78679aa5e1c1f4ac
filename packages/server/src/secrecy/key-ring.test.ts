import { expect } from 'chai';
import { makeDataKey, unwrapDataKey } from './data-key.js';
import { indexesOf, parseKeyRing, subKey, type RingKeys } from './key-ring.js';
import { makeReceipt } from './receipts.js';
import { parseReceipt } from '@amanat/contract';

const secret = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const ringOf = (...ids: [string, number][]) =>
  parseKeyRing(ids.map(([id, byte]) => `${id}:${secret(byte)}`).join(','))!;
const place = { table: 'legal_requests', column: 'wrapped_key', id: 'lr_1' };

describe('the key ring', () => {
  it('locks with the first key and keeps the others', () => {
    const ring = ringOf(['k2', 2], ['k1', 1]);
    expect(ring.current.id).to.equal('k2');
    expect(ring.all.map(({ id }) => id)).to.deep.equal(['k2', 'k1']);
  });

  it('refuses short, nameless and double keys', () => {
    const short = Buffer.alloc(31).toString('base64');
    for (const text of [
      '',
      'k1',
      `k1:${short}`,
      `:${secret(1)}`,
      `k1:${secret(1)},k1:${secret(2)}`,
      `k1:${secret(1)},`,
    ])
      expect(parseKeyRing(text), text).to.equal(null);
  });

  it('opens with an old key what the old key locked, and not once it is gone', () => {
    const { dataKey, stored } = makeDataKey(ringOf(['k1', 1]), place);
    expect(unwrapDataKey(ringOf(['k2', 2], ['k1', 1]), place, stored).equals(dataKey)).to.equal(true);
    expect(() => unwrapDataKey(ringOf(['k2', 2]), place, stored)).to.throw(/no longer in AMANAT_KEYS/);
    expect(() => unwrapDataKey(ringOf(['k1', 3]), place, stored)).to.throw();
  });

  it('has a key of its own for each purpose, and an index that outlives the keys', () => {
    const indexed = (ring: RingKeys) => ({ ...ring, indexSecret: Buffer.alloc(32, 9) });
    const ring = indexed(ringOf(['k2', 2], ['k1', 1]));
    expect(subKey(ring.current, 'wrap-data-key').equals(subKey(ring.current, 'receipt-index'))).to.equal(
      false,
    );
    const [now, ...ofTheRing] = indexesOf(ring, 'receipt-index', '123');
    const [then] = indexesOf(indexed(ringOf(['k1', 1])), 'receipt-index', '123');
    expect(now.equals(then)).to.equal(true);
    expect(ofTheRing).to.have.length(2);
    expect(ofTheRing.some((index) => index.equals(now))).to.equal(false);
  });
});

describe('receipts', () => {
  it('are valid, distinct, and even in every digit over 20,000', () => {
    const receipts = Array.from({ length: 20_000 }, makeReceipt);
    expect(new Set(receipts).size).to.equal(receipts.length);
    for (const receipt of receipts) expect(parseReceipt(receipt)).to.equal(receipt);
    for (let position = 0; position < 16; position++) {
      const counts = new Array<number>(10).fill(0);
      for (const receipt of receipts) counts[Number(receipt[position])]! += 1;
      const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
      // Nine degrees of freedom: more than 45 happens once in a million.
      expect(chiSquare).to.be.lessThan(45);
    }
  });
});
