import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { ChallengeSchema } from '@amanat/contract';
import { newRing } from '../app.test.parts.js';
import { solve } from './proof-of-work.test.parts.js';
import { createProofs, leadingZeroBits, zeroBitsNeeded } from './proof-of-work.js';

const calm = { load: 0, looksAutomatic: false, receiptsAreGuessed: false };

describe('A2: how hard a proof of work is', () => {
  it('A2: asks nothing while it is calm, and more the more there is to do', () => {
    const bits = [0, 0.49, 0.5, 0.75, 1].map((load) => zeroBitsNeeded('auto', { ...calm, load }));
    expect(bits).to.deep.equal([0, 0, 12, 16, 20]);
  });

  it('A2: asks 18 bits of what fills in the hidden field, and 20 while receipts are guessed', () => {
    expect(zeroBitsNeeded('auto', { ...calm, looksAutomatic: true })).to.equal(18);
    expect(zeroBitsNeeded('auto', { ...calm, receiptsAreGuessed: true })).to.equal(20);
  });

  it('A2: can be asked always or never', () => {
    expect(zeroBitsNeeded('always', calm)).to.equal(12);
    expect(zeroBitsNeeded('off', { load: 1, looksAutomatic: true, receiptsAreGuessed: true })).to.equal(0);
  });
});

describe('A2: a challenge', () => {
  const time = { now: new Date('2026-01-15T06:00:00.000Z') };
  const clock = () => time.now;
  const ring = newRing('k1');
  const keys = { ...ring, indexSecret: Buffer.alloc(32) };
  const proofs = createProofs({ keys, clock });
  const OPERATION = 'createLegalRequest';

  it('A2: is as the contract says, and its proof is taken once', () => {
    const challenge = proofs.challenge(OPERATION, 8);
    expect(ChallengeSchema.safeParse(challenge).success).to.equal(true);
    const proof = solve(challenge);
    expect(proofs.accepts(OPERATION, 8, proof)).to.equal(true);
    expect(proofs.accepts(OPERATION, 8, proof)).to.equal(false);
    // Another nonce for the same challenge is the same proof.
    expect(proofs.accepts(OPERATION, 0, proof.replace(/\d+$/, '1'))).to.equal(false);
  });

  it('A2: is taken by another server with the same keys, also after they were rotated', () => {
    const [fresh] = newRing('k2').all;
    const other = createProofs({ clock, keys: { ...keys, current: fresh!, all: [fresh!, ...ring.all] } });
    expect(other.accepts(OPERATION, 8, solve(proofs.challenge(OPERATION, 8)))).to.equal(true);
  });

  it('A2: is good for its operation only, for ten minutes, and nearly as hard as is asked now', () => {
    expect(proofs.accepts('withdrawLegalRequest', 8, solve(proofs.challenge(OPERATION, 8)))).to.equal(false);
    expect(proofs.accepts(OPERATION, 10, solve(proofs.challenge(OPERATION, 8)))).to.equal(true);
    expect(proofs.accepts(OPERATION, 11, solve(proofs.challenge(OPERATION, 8)))).to.equal(false);
    const late = solve(proofs.challenge(OPERATION, 8));
    time.now = new Date(time.now.getTime() + 600_001);
    expect(proofs.accepts(OPERATION, 8, late)).to.equal(false);
  });

  it('A2: cannot be made by others, made easier, or left unsolved', () => {
    const { challenge } = proofs.challenge(OPERATION, 8);
    const [payload = '', mac = ''] = challenge.split('.');
    const easy = Buffer.from(payload, 'base64url').toString().replace(' 8 ', ' 0 ');
    const forger = createProofs({ clock, keys: { ...newRing('k1'), indexSecret: keys.indexSecret } });
    const unsolved = Array.from({ length: 200 }, (_, nonce) => `${challenge}.${nonce}`).find(
      (proof) => leadingZeroBits(createHash('sha256').update(proof).digest()) < 8,
    );
    for (const proof of [
      '',
      challenge,
      `${Buffer.from(easy).toString('base64url')}.${mac}.1`,
      solve(forger.challenge(OPERATION, 0)),
      `${payload}.${'A'.repeat(43)}.1`,
      unsolved!,
    ])
      expect(proofs.accepts(OPERATION, 0, proof), proof).to.equal(false);
  });

  it('counts the zero bits at the beginning of a digest', () => {
    const cases: [number[], number][] = [
      [[0xff], 0],
      [[0x01], 7],
      [[0x00, 0x80], 8],
      [[0x00, 0x00, 0x10], 19],
      [[0x00, 0x00], 16],
    ];
    for (const [bytes, bits] of cases) expect(leadingZeroBits(Uint8Array.from(bytes))).to.equal(bits);
  });
});
