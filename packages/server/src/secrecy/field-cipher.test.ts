import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { sealText, unsealText, type Place } from './field-cipher.js';

const key = randomBytes(32);
const place: Place = { table: 'legal_requests', column: 'description', id: 'lr_1' };

describe('a sealed field', () => {
  it('opens in its place, with its key', () => {
    expect(unsealText(key, place, sealText(key, place, 'Қарыз туралы'))).to.equal('Қарыз туралы');
  });

  it('never looks the same twice', () => {
    expect(sealText(key, place, 'a').equals(sealText(key, place, 'a'))).to.equal(false);
  });

  it('does not open when any one bit of it is flipped', () => {
    const sealed = sealText(key, place, 'ab');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = Buffer.from(sealed);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => unsealText(key, place, flipped)).to.throw();
    }
  });

  it('does not open in another table, column or row, with another key, or cut short', () => {
    const sealed = sealText(key, place, 'text');
    for (const elsewhere of [{ table: 'x' }, { column: 'name' }, { id: 'lr_2' }])
      expect(() => unsealText(key, { ...place, ...elsewhere }, sealed)).to.throw();
    expect(() => unsealText(randomBytes(32), place, sealed)).to.throw();
    expect(() => unsealText(key, place, sealed.subarray(0, 20))).to.throw();
  });
});
