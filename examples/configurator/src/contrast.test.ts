import { expect } from 'chai';
import fc from 'fast-check';
import { contrast, coloursOf } from './contrast.ts';

describe('the contrast of a chosen colour', () => {
  it('is counted as WCAG counts it', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.01);
    expect(contrast('#0b6b6e', '#ffffff')).to.be.closeTo(6.29, 0.05);
  });

  it('holds for every colour that anybody can choose, in both themes', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((number) => `#${number.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (given, theme) => {
        const { accent, onAccent, soft } = coloursOf(given, theme);
        const ground = theme === 'light' ? '#ffffff' : '#161d1b';
        for (const other of [ground, soft, onAccent]) expect(contrast(accent, other)).to.be.at.least(4.5);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a colour alone that is readable already', () => {
    expect(coloursOf('#0b4f8a', 'light')).to.include({ accent: '#0b4f8a', isMoved: false });
  });
});
