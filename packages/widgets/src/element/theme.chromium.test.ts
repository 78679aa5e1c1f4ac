import { waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { drawn } from './drawn.test.parts.js';
import { rootOf, TestSheet } from './sheet.test.parts.js';

describe('the theme "auto" on a page that allows both schemes', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  it('is that of the device, and changes with it', async () => {
    await emulateMedia({ colorScheme: 'light' });
    const sheet = new TestSheet();
    sheet.theme = 'auto';
    sheet.style.colorScheme = 'light dark';
    await drawn(sheet);
    const isDark = () => rootOf(sheet).classList.contains('dark');
    expect(isDark()).to.equal(false);
    await emulateMedia({ colorScheme: 'dark' });
    await waitUntil(isDark);
    await emulateMedia({ colorScheme: 'light' });
    await waitUntil(() => !isDark());
  });
});
