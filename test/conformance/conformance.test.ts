import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { fails, outcomes } from './conformance.ts';
import { readVectors } from './vector.ts';

describe('figures published by others come out to the last digit', () => {
  const results = outcomes(readVectors(fileURLToPath(new URL('vectors', import.meta.url))));

  for (const kind of new Set(results.map(({ vector }) => vector.kind))) {
    const ofKind = results.filter(({ vector }) => vector.kind === kind);
    const core = ofKind.filter(({ vector }) => vector.level === 'core');

    it(`${kind}: all ${core.length} core vectors`, () => {
      const wrong = ofKind
        .filter(fails)
        .flatMap(({ vector, mismatches }) =>
          mismatches.map(
            ({ field, expected, got }) => `${vector.id} ${field}: expected ${expected}, got ${got}`,
          ),
        );
      expect(wrong).to.deep.equal([]);
    });
  }
});
