import { expect } from 'chai';
import { sha256 } from './digest.js';

const never = () => false;
/** FIPS 180-4, appendix B.1. */
const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** As on a plain http page. */
async function withoutSubtle<Result>(work: () => Promise<Result>): Promise<Result> {
  const whole = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
  try {
    return await work();
  } finally {
    if (whole) Object.defineProperty(globalThis, 'crypto', whole);
  }
}

describe('the digest of a file', () => {
  it('is that of the standard, with and without crypto.subtle', async () => {
    const file = new Blob(['a', 'bc']);
    expect(await sha256(file, never)).to.equal(OF_ABC);
    expect(await withoutSubtle(() => sha256(file, never))).to.equal(OF_ABC);
    const large = new Blob([new Uint8Array(700_001).fill(7)]);
    const expected = await sha256(large, never);
    expect(await withoutSubtle(() => sha256(large, never))).to.equal(expected);
  });

  it('is not taken to its end when nobody waits for it', async () => {
    expect(await sha256(new Blob(['abc']), () => true)).to.equal(null);
    expect(await withoutSubtle(() => sha256(new Blob(['abc']), () => true))).to.equal(null);
  });
});
