import { expect } from 'chai';
import { drawn, part, parts } from './drawn.test.parts.js';
import { rootOf, TestSheet } from './sheet.test.parts.js';

/** Puts the page under a stylesheet; returns the way back. */
function underStyles(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet));
}

const HOSTILE = [
  '* { font-size: 6px !important; color: red; text-transform: uppercase; letter-spacing: 4px; line-height: 1 }',
  'html { font-size: 62.5% }',
  'body, div { color: red; font: italic 9px/1 serif; text-align: center; white-space: nowrap; text-indent: 3em }',
  'p, button, input, h2, span, a { all: unset !important; display: none !important }',
];

/** The text of body size; what is meta may be 14/16 of it. */
const textIn = (sheet: TestSheet) => parts(sheet, 'label, .button, input');

describe('an element on a page with styles of its own', () => {
  let restore: (() => void) | undefined;
  afterEach(() => restore?.());

  for (const css of HOSTILE) {
    it(`keeps its size, colour and type: ${css}`, async () => {
      restore = underStyles(css);
      const sheet = await drawn(new TestSheet());
      const { fontSize, color, textTransform, letterSpacing, textAlign, fontStyle } = getComputedStyle(
        rootOf(sheet),
      );
      expect(Number.parseFloat(fontSize)).to.be.at.least(16);
      expect(color).to.equal('rgb(20, 32, 29)');
      expect([textTransform, letterSpacing, fontStyle]).to.deep.equal(['none', 'normal', 'normal']);
      expect(textAlign).to.be.oneOf(['start', 'left']);
      for (const text of textIn(sheet)) {
        expect(Number.parseFloat(getComputedStyle(text).fontSize), text.localName).to.be.at.least(16);
      }
      const meta = getComputedStyle(part(sheet, '.meta'));
      expect(Number.parseFloat(meta.fontSize)).to.be.at.least(14);
      expect(part(sheet, '.button').getBoundingClientRect().height).to.be.at.least(48);
    });
  }

  it('grows with larger text of the page', async () => {
    restore = underStyles('body { font-size: 24px }');
    expect(getComputedStyle(rootOf(await drawn(new TestSheet()))).fontSize).to.equal('24px');
  });

  for (const [place, css] of Object.entries({
    'a flex row': 'display: flex',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'an absolute box': 'position: absolute',
    'an auto column': 'display: grid; grid-template-columns: auto auto',
  })) {
    it(`does not collapse in ${place}`, async () => {
      const sheet = await drawn(new TestSheet());
      sheet.parentElement!.style.cssText = css;
      expect(sheet.getBoundingClientRect().width).to.be.at.least(280);
    });
  }
});
