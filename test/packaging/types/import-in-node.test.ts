import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const CLASSES = {
  'district-profile': 'DistrictProfile',
  figures: 'ProgrammeStatistics',
  'hotline-card': 'HotlineCard',
  'legal-aid-form': 'LegalAidForm',
  'literacy-quiz': 'LiteracyQuiz',
  'microcredit-calculator': 'MicrocreditCalculator',
};

/** What a fresh Node says after it has run this. Of a page it has a registry, which Lit brings, and nothing else. */
function inNode(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

describe('in Node, an import', () => {
  for (const [entry, name] of Object.entries(CLASSES)) {
    it(`of the class ${name} needs no page and defines nothing`, () => {
      const said = inNode(`
        const { ${name} } = await import('@amanat/widgets/${entry}');
        const tags = ${JSON.stringify(['amanat-statistics', ...Object.keys(CLASSES).map((file) => `amanat-${file}`)])};
        console.log(typeof ${name}, tags.filter((tag) => customElements.get(tag)).length);
      `);
      expect(said).to.equal('function 0');
    });
  }

  it('of the root needs no page and defines nothing', () => {
    const said = inNode(`
      const all = await import('@amanat/widgets');
      console.log(typeof all.HotlineCard, customElements.get('amanat-hotline-card'));
    `);
    expect(said).to.equal('function undefined');
  });

  it('of a define module defines its tag', () => {
    const said = inNode(`
      await import('@amanat/widgets/define/figures');
      console.log(customElements.get('amanat-statistics').name, customElements.get('amanat-hotline-card'));
    `);
    expect(said).to.equal('ProgrammeStatistics undefined');
  });
});
