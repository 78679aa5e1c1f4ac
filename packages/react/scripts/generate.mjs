// Writes src/ anew: `pnpm --filter @amanat/react run generate`, after `pnpm generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { wrappersOf } from './wrappers.mjs';

const manifest = fileURLToPath(import.meta.resolve('@amanat/widgets/custom-elements.json'));
const source = fileURLToPath(new URL('../src/', import.meta.url));
const style = await resolveConfig(`${source}index.ts`);
const files = wrappersOf(JSON.parse(readFileSync(manifest, 'utf8')));
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const formatted = await format(text, { ...style, parser: 'typescript' });
  if (read(source + name) === formatted) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(source + name, formatted);
}
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`not as the manifest says: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
