import { expect } from 'chai';

describe('a browser without IntersectionObserver', () => {
  it('takes everything as near', async () => {
    Reflect.deleteProperty(window, 'IntersectionObserver');
    const { whenNear } = await import('./near.js');
    const come: Element[] = [];
    whenNear(document.body, (element) => come.push(element));
    expect(come).to.deep.equal([document.body]);
  });
});
