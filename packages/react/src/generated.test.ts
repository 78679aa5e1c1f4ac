import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const generator = fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url));

describe('the wrappers', () => {
  it('are what the manifest of the elements says', () => {
    // It prints the names of the files that are not. The manifest is made by `pnpm generate`.
    expect(() => execFileSync(process.execPath, [generator, '--check'], { stdio: 'pipe' })).not.to.throw();
  });
});
