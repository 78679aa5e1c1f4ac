import { expect } from 'chai';
import { answerWith, drawn, testEndpoint } from './drawn.test.parts.js';
import { rootOf, TestSheet } from './sheet.test.parts.js';

// The runner's server keeps the settings "test-site": `*` has theme="dark" and a name that no element has.
const told = async (configId: string, change: (sheet: TestSheet) => void = () => undefined) => {
  const sheet = new TestSheet();
  sheet.endpoint = testEndpoint();
  sheet.configId = configId;
  change(sheet);
  return drawn(sheet);
};

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 300) throw new Error('it did not come to be so');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('what the operator set for a config-id', () => {
  it('takes effect in an element, and writes nothing into the page', async () => {
    const sheet = await told('test-site');
    await until(() => rootOf(sheet).classList.contains('dark'));
    expect(sheet.getAttributeNames()).to.deep.equal([]);
  });

  it('gives way to what stands on the element', async () => {
    const first = await told('test-site');
    const sheet = await told('test-site', (element) => element.setAttribute('theme', 'light'));
    await until(() => rootOf(first).classList.contains('dark'));
    await sheet.updateComplete;
    expect(rootOf(sheet).classList.contains('dark')).to.equal(false);
  });

  it('is asked for once, however many elements there are', async () => {
    const real = window.fetch.bind(window);
    const asked: string[] = [];
    const restore = answerWith((url, init) => {
      if (url.includes('/site-settings/')) asked.push(url);
      return real(url, init);
    });
    try {
      const sheets = await Promise.all([told('test-site-of-many'), told('test-site-of-many')]);
      await until(() => sheets.every((sheet) => rootOf(sheet).classList.contains('dark')));
      expect(asked).to.have.lengthOf(1);
    } finally {
      restore();
    }
  });

  it('that nobody set leaves the element as it is', async () => {
    const sheet = await told('nobody-set-this');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(rootOf(sheet).classList.contains('light')).to.equal(true);
  });
});
