import { expect } from 'chai';
import { misspeltAttributes, nearestName } from './spelling.js';

customElements.define(
  'test-spelling',
  class extends HTMLElement {
    static observedAttributes = ['heading-level', 'theme', 'endpoint', 'without-language-switch'];
  },
);

describe('misspelt names', () => {
  const misspelt = (attributes: string) => {
    const place = document.createElement('div');
    place.innerHTML = `<test-spelling ${attributes}></test-spelling>`;
    return misspeltAttributes(place.firstElementChild!);
  };

  it('are found, with what was meant', () => {
    expect(misspelt('headinglevel="3" them="dark" colour="red"')).to.deep.equal([
      { name: 'headinglevel', meant: 'heading-level' },
      { name: 'them', meant: 'theme' },
      { name: 'colour', meant: undefined },
    ]);
  });

  it('are not those that any element, or a framework, writes', () => {
    expect(
      misspelt(
        'class="a" id="b" lang="kk" data-v="1" aria-label="x" onclick="" loading="lazy" v-cloak @click="" theme',
      ),
    ).to.deep.equal([]);
  });

  it('of tags are compared the same way', () => {
    expect(nearestName('amanat-hotlinecard', ['amanat-statistics', 'amanat-hotline-card'])).to.equal(
      'amanat-hotline-card',
    );
    expect(nearestName('amanat-map', ['amanat-statistics'])).to.equal(undefined);
  });
});
