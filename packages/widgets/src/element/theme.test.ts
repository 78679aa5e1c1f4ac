import { expect } from 'chai';
import { drawn, part } from './drawn.test.parts.js';
import { rootOf, TestSheet } from './sheet.test.parts.js';
import type { Theme } from './theme.js';

async function sheetIn(colorScheme: string, theme?: string): Promise<TestSheet> {
  const sheet = new TestSheet();
  sheet.style.colorScheme = colorScheme;
  if (theme) sheet.setAttribute('theme', theme);
  return drawn(sheet);
}

const isDark = (sheet: TestSheet) => rootOf(sheet).classList.contains('dark');
const paperOf = (sheet: TestSheet) => getComputedStyle(part(sheet, '.card')).backgroundColor;

describe('the theme of an element', () => {
  it('is light by default, also on a dark page', async () => {
    const sheet = await sheetIn('dark');
    expect(isDark(sheet)).to.equal(false);
    expect(paperOf(sheet)).to.equal('rgb(255, 255, 255)');
  });

  it('is dark where it is asked to be', async () => {
    const sheet = await sheetIn('light', 'dark');
    expect(isDark(sheet)).to.equal(true);
    expect(paperOf(sheet)).to.equal('rgb(22, 29, 27)');
  });

  it('follows the colour scheme of its place when it is auto', async () => {
    expect(isDark(await sheetIn('dark', 'auto'))).to.equal(true);
    expect(isDark(await sheetIn('light', 'auto'))).to.equal(false);
    expect(isDark(await sheetIn('normal', 'auto'))).to.equal(false);
  });

  it('is light when it is none that exists', async () => {
    const sheet = await drawn(new TestSheet());
    sheet.theme = 'sepia' as Theme;
    await sheet.updateComplete;
    expect(isDark(sheet)).to.equal(false);
  });
});
