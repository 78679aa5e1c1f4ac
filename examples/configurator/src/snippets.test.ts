import { expect } from 'chai';
import fc from 'fast-check';
import { DOORS, ELEMENTS, type Choice } from './choice.ts';
import { letterOf } from './letter.ts';
import { snippetOf } from './snippets.ts';

const choice = (changes: Partial<Choice> = {}): Choice => ({
  tag: 'amanat-hotline-card',
  door: 'script',
  lang: '',
  region: '',
  theme: 'light',
  accent: null,
  files: 'https://files.example.kz/cdn/0.2.0',
  endpoint: 'https://amanat.example.kz',
  configId: '',
  ...changes,
});
const release = { version: '0.2.0', files: { 'amanat.js': { integrity: 'sha384-abc' } } };

describe('the code for a webmaster', () => {
  it('is a script and a tag with 111 in it', () => {
    expect(snippetOf(choice({ lang: 'ru' }))).to.equal(
      '<script type="module" src="https://files.example.kz/cdn/0.2.0/amanat.js" data-cfasync="false" data-skip-moving="true"></script>\n' +
        '<amanat-hotline-card lang="ru" endpoint="https://amanat.example.kz"><a slot="fallback" href="tel:111">Нужна помощь? Звоните 111</a></amanat-hotline-card>',
    );
  });

  it('has the hash of the file only under an address of its version', () => {
    expect(snippetOf(choice(), release)).to.include('integrity="sha384-abc" crossorigin="anonymous"');
    expect(snippetOf(choice({ files: 'https://files.example.kz/cdn' }), release)).not.to.include('integrity');
  });

  it('names the region only to elements that take one', () => {
    expect(snippetOf(choice({ region: '100000000' }))).not.to.include('region');
    expect(snippetOf(choice({ region: '100000000', tag: 'amanat-statistics' }))).to.include(
      'region="100000000"',
    );
  });

  it('mounts into a div where tags are stripped', () => {
    expect(snippetOf(choice({ door: 'mount', theme: 'dark' }))).to.include(
      '<div data-amanat="hotline-card" data-theme="dark">',
    );
    expect(snippetOf(choice({ door: 'mount' }))).to.include(
      'data-endpoint="https://amanat.example.kz" data-cfasync',
    );
  });

  it('gives 111 by every way but npm and the frame without a script too, and nothing that breaks out of an attribute', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ELEMENTS.map(({ tag }) => tag)),
        fc.constantFrom(...DOORS),
        text,
        text,
        (tag, door, files, configId) => {
          const code = snippetOf(choice({ tag, door, files, configId }));
          const harmless = code.replaceAll(/"[^"]*"/g, '""');
          expect(harmless).not.to.match(/<(?!\/?(script|style|amanat-[a-z-]+|div|a|iframe|p)[\s>])/);
          if (!['frame'].includes(door)) expect(code).to.include('tel:111');
        },
      ),
    );
  });

  it('comes in a letter that asks for nothing that is not needed', () => {
    const framed = choice({ door: 'frame' });
    expect(letterOf(framed, 'КОД', 'kk'))
      .to.include('frame-src https://files.example.kz')
      .and.not.include('connect-src');
    expect(letterOf(choice(), 'КОД', 'ru')).to.include(
      'script-src https://files.example.kz; connect-src https://amanat.example.kz',
    );
    expect(letterOf(choice({ endpoint: '' }), 'КОД', 'ru')).not.to.include('AMANAT_ALLOWED_ORIGINS');
  });
});
