// Runs every vector of a folder: node test/conformance/run.ts [DIR]. Exits 1 on a mismatch in a core vector.
import { fileURLToPath } from 'node:url';
import { fails, notCompared, outcomes } from './conformance.ts';
import { readVectors } from './vector.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('vectors', import.meta.url));
const results = outcomes(readVectors(folder));
const lines: string[] = [];

for (const kind of new Set(results.map(({ vector }) => vector.kind))) {
  const ofKind = results.filter(({ vector }) => vector.kind === kind);
  const right = ofKind.filter(({ mismatches }) => mismatches.length === 0).length;
  const left = notCompared[kind];
  lines.push(`${kind}: ${right} of ${ofKind.length}${left === undefined ? '' : ` (not compared: ${left})`}`);
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
