import { expect } from 'chai';
import { VERSION } from './version.js';

describe('the version that an element says', () => {
  it('is that of the package', async () => {
    const address = new URL('../package.json', import.meta.url).href;
    const { default: manifest } = (await import(address)) as { default: { version: string } };
    expect(VERSION).to.equal(manifest.version);
  });
});
