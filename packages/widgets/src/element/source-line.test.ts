import { expect } from 'chai';
import { render } from 'lit';
import { sourceLine } from './source-line.js';

const drawnLine = (url: string): HTMLElement => {
  const place = document.createElement('p');
  render(sourceLine('kk', { title: 'Хабарлама', url }), place);
  return place;
};

describe('a source', () => {
  it('is a link to an address of the web', () => {
    const link = drawnLine('https://example.kz/').querySelector('a');
    expect(link?.getAttribute('href')).to.equal('https://example.kz/');
  });

  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', ''])
    it(`is its title alone where a server says ${JSON.stringify(url)}`, () => {
      const line = drawnLine(url);
      expect(line.querySelector('a')).to.equal(null);
      expect(line.textContent).to.include('Хабарлама');
    });
});
