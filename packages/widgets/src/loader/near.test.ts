import { expect } from 'chai';
import { whenNear } from './near.js';

describe('coming near', () => {
  it('is taken as done when the page is printed', () => {
    const far = document.createElement('p');
    far.style.cssText = 'position: absolute; inset-block-start: 20000px';
    document.body.append(far);
    const come: Element[] = [];
    whenNear(far, (element) => come.push(element));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    far.remove();
    expect(come).to.deep.equal([far]);
  });
});
