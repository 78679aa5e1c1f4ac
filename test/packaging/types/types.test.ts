import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const typescript = fileURLToPath(new URL('../../../node_modules/typescript-7/bin/tsc', import.meta.url));

/** What a compiler prints. */
function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd: fixtures, encoding: 'utf8' }, (_error, printed) => resolve(printed));
  });
}

const command = (name: string): string =>
  fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

/** The lines of `file` that a compiler finds wrong. */
const linesIn = (printed: string, file: RegExp): number[] =>
  [...new Set([...printed.matchAll(file)].map(([, line]) => Number(line)))].sort((a, b) => a - b);

/** The types for templates are made by `pnpm generate`. A wrong use stands under `@ts-expect-error`, or in a file of its own. */
describe('types', () => {
  for (const [folder, who] of [
    ['plain', 'a page in TypeScript'],
    ['react-19', 'React 19'],
    ['react-18', 'React 18'],
    ['preact-like', 'any other JSX'],
    ['wrappers', 'the wrappers for React'],
  ] as const) {
    it(`let ${who} use the elements rightly, and not wrongly`, async () => {
      expect(await output(process.execPath, [typescript, '-p', folder])).to.equal('');
    });
  }

  it('let templates of Vue use the elements rightly, and not wrongly', async () => {
    const printed = await output(command('vue-tsc'), ['-p', 'vue/tsconfig.json', '--pretty', 'false']);
    expect(linesIn(printed, /right\.vue\((\d+)/g), printed).to.deep.equal([]);
    expect(linesIn(printed, /wrong\.vue\((\d+)/g), printed).to.deep.equal([2, 3, 4, 5, 6]);
  });

  it('let templates of Svelte use the elements rightly, and not wrongly', async () => {
    const args = ['--tsconfig', './tsconfig.json', '--workspace', 'svelte', '--output', 'machine'];
    const printed = await output(command('svelte-check'), args);
    expect(linesIn(printed, /ERROR "Right\.svelte" (\d+)/g), printed).to.deep.equal([]);
    expect(linesIn(printed, /ERROR "Wrong\.svelte" (\d+)/g), printed).to.deep.equal([3, 4, 5, 6, 7]);
  });

  it('hold in the example in Vue', async () => {
    const example = fileURLToPath(new URL('../../../examples/vue/tsconfig.json', import.meta.url));
    expect(await output(command('vue-tsc'), ['-p', example, '--pretty', 'false'])).to.equal('');
  });
});
