import { expect } from 'chai';
import { fails, outcomes } from './conformance.ts';
import type { Vector } from './vector.ts';

const KINDS = [
  ...['schedule', 'prepayment', 'dates', 'payoff', 'apr', 'xirr', 'tvm', 'dayCount'],
  ...['plural', 'phone', 'iin'],
];

/** In Node from the disk, in a browser from the test server, which serves JSON as a module: one file proves both. */
async function vectorsOf(kind: string): Promise<Vector[]> {
  const address = new URL(`./vectors/${kind}.json`, import.meta.url);
  const options = address.protocol === 'file:' ? { with: { type: 'json' } } : undefined;
  const module = (await import(/* @vite-ignore */ address.href, options)) as { default: Vector[] };
  return module.default;
}

const all = new Map(await Promise.all(KINDS.map(async (kind) => [kind, await vectorsOf(kind)] as const)));

describe('figures published by others come out to the last digit', () => {
  for (const [kind, vectors] of all) {
    const core = vectors.filter(({ level }) => level === 'core');
    it(`${kind}: all ${core.length} core vectors`, () => {
      const wrong = outcomes(vectors)
        .filter(fails)
        .flatMap(({ vector, mismatches }) =>
          mismatches.map(
            ({ field, expected, got }) => `${vector.id} ${field}: expected ${expected}, got ${got}`,
          ),
        );
      expect(core).not.to.have.lengthOf(0);
      expect(wrong).to.deep.equal([]);
    });
  }
});
