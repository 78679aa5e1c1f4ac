// Runs every vector of a folder: node test/conformance/run.ts [DIR]. Exits 1 on a mismatch in a core vector.
import { fileURLToPath } from 'node:url';
import type { LenderTerms } from '@amanat/loans';
import type { Outcome } from './conformance.ts';
import { fails, notCompared, outcomes } from './conformance.ts';
import { inCalculator } from './kinds/calculator.ts';
import { readVectors } from './read-vectors.ts';

function isInCalculator({ vector }: Outcome): boolean {
  try {
    return inCalculator(vector.input as LenderTerms) !== undefined;
  } catch {
    // An input that neither engine can read has been reported as a mismatch.
    return false;
  }
}

/** What a reader of `n of N` should know: what was left out, and what went through the calculator as well. */
function remark(kind: string, results: readonly Outcome[]): string {
  const left = notCompared[kind];
  if (left !== undefined) return ` (not compared: ${left})`;
  if (kind !== 'schedule') return '';
  const twice = results.filter(isInCalculator).length;
  return ` (${twice} of them by calculateSchedule as well)`;
}

const folder = process.argv[2] ?? fileURLToPath(new URL('vectors', import.meta.url));
const results = outcomes(readVectors(folder));
const lines: string[] = [];

for (const kind of new Set(results.map(({ vector }) => vector.kind))) {
  const ofKind = results.filter(({ vector }) => vector.kind === kind);
  const right = ofKind.filter(({ mismatches }) => mismatches.length === 0).length;
  lines.push(`${kind}: ${right} of ${ofKind.length}${remark(kind, ofKind)}`);
  for (const { vector, mismatches } of ofKind) {
    for (const { field, expected, got } of mismatches) {
      const note =
        vector.disputed === undefined ? vector.level : `${vector.level}, disputed: ${vector.disputed}`;
      lines.push(`  ${vector.id} (${note}) ${field}: expected ${expected}, got ${got}`);
    }
  }
}

process.stdout.write(`${lines.join('\n')}\n`);
if (results.length === 0 || results.some(fails)) process.exitCode = 1;
