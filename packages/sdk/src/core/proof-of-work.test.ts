import { expect } from 'chai';
import { solve } from './proof-of-work.js';

const never = () => false;
const digestOf = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
const startsWithZeroBits = (digest: Uint8Array, bits: number) =>
  Array.from(digest, (byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .startsWith('0'.repeat(bits));

describe('a proof of work', () => {
  for (const zeroBits of [0, 1, 8, 12]) {
    it(`of ${zeroBits} bits is the smallest number that solves it`, async () => {
      const challenge = 'cGF5bG9hZA.bWFj';
      const nonce = Number(await solve({ challenge, zeroBits }, never));
      for (let smaller = 0; smaller <= nonce; smaller += 1) {
        const digest = await digestOf(`${challenge}.${smaller}`);
        expect(startsWithZeroBits(digest, zeroBits)).to.equal(smaller === nonce);
      }
    });
  }

  it('leaves the page its turns, and ends when nobody waits for it', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const until = performance.now() + 300;
    const isOver = () => performance.now() >= until;
    expect(await solve({ challenge: 'a.b', zeroBits: 24 }, isOver)).to.equal(null);
    clearInterval(timer);
    expect(performance.now() - until).to.be.below(200);
    expect(turns).to.be.above(3);
  });
});
