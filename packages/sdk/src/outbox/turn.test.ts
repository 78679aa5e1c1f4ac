import { expect } from 'chai';
import { claim } from './turn.js';

describe('a turn', () => {
  it('is one page’s until it lets go', async () => {
    const release = await claim('a-key');
    expect(release).to.be.a('function');
    if ('locks' in navigator) {
      expect(await claim('a-key')).to.equal(null);
      expect(await claim('another-key')).to.be.a('function');
    }
    release?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await claim('a-key');
    expect(again).to.be.a('function');
    again?.();
  });
});
