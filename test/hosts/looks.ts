import { expect, type Page } from '@playwright/test';

/** What is wrong with how our elements look on a page, as sentences; and how large their text is. */
export interface Looks {
  /** Size of the text of each root, in CSS px. */
  readonly sizes: readonly number[];
  readonly faults: readonly string[];
}

/** Measures every visible text and button of our elements. */
export const looksOf = (page: Page): Promise<Looks> =>
  page.evaluate(() => {
    interface Colour {
      readonly rgb: readonly number[];
      readonly alpha: number;
    }
    const colourOf = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return { rgb: [red, green, blue], alpha };
    };
    const lightness = ({ rgb }: Colour): number =>
      rgb
        .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const contrast = (one: Colour, other: Colour): number => {
      const [lighter, darker] = [lightness(one), lightness(other)].sort((a, b) => b - a) as [number, number];
      return (lighter + 0.05) / (darker + 0.05);
    };
    /** The nearest ground of ours; a text that stands on the page's ground has none. */
    const groundOf = (element: Element): Colour | undefined => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = colourOf(getComputedStyle(at).backgroundColor);
        if (ground.alpha === 1) return ground;
      }
      return undefined;
    };
    const sizes: number[] = [];
    const faults: string[] = [];
    for (const host of document.querySelectorAll('*')) {
      const root = host.localName.startsWith('amanat-') ? host.shadowRoot?.querySelector('.root') : undefined;
      if (!root?.checkVisibility()) continue;
      sizes.push(Number.parseFloat(getComputedStyle(root).fontSize));
      const frame = root.getBoundingClientRect();
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const style = getComputedStyle(element);
        const isSeen =
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !element.closest('.visually-hidden, svg');
        if (!isSeen) continue;
        const words = [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          .map((node) => node.textContent?.trim())
          .join(' ');
        const name = `${host.localName} ${element.localName}.${element.className} "${words.slice(0, 40)}"`;
        if (element instanceof HTMLButtonElement && element.offsetHeight < 43.5)
          faults.push(`${name}: a target of ${element.offsetHeight} px`);
        if (!words) continue;
        const ground = groundOf(element);
        const ratio = ground && contrast(colourOf(style.color), ground);
        if (ratio === undefined) faults.push(`${name}: stands on the page's own ground`);
        else if (ratio < 4.5) faults.push(`${name}: contrast ${ratio.toFixed(2)}`);
        const size = Number.parseFloat(style.fontSize);
        if (size < 13.9) faults.push(`${name}: text of ${size} px`);
        const foreign = [
          ['letter-spacing', 'normal'],
          ['font-style', 'normal'],
          ['text-indent', '0px'],
          ['text-shadow', 'none'],
          ['-webkit-text-stroke-width', '0px'],
          ['font-variant-caps', 'normal'],
        ].filter(([property = '', usual]) => style.getPropertyValue(property) !== usual);
        if (foreign.length > 0) faults.push(`${name}: ${foreign.map(([property]) => property).join(', ')}`);
        const scroller = element.closest('[tabindex="0"]');
        for (const node of scroller ? [] : element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { left, right, width } of range.getClientRects())
            if (width > 0 && (left < frame.left - 1 || right > frame.right + 1))
              faults.push(`${name}: reaches out of its card`);
        }
        const isCut =
          /hidden|clip/.test(style.overflowX + style.overflowY) &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
        if (isCut) faults.push(`${name}: is cut off`);
      }
    }
    return { sizes, faults };
  });

/** Readable, whole and of one style, whatever the page is like. `from`, `to`: how large the text has to be, CSS px. */
export async function expectGoodLooks(page: Page, from = 16, to = 100): Promise<void> {
  const { sizes, faults } = await looksOf(page);
  expect(sizes.length).toBeGreaterThan(0);
  expect.soft([...new Set(faults)], 'how our elements look').toEqual([]);
  expect.soft(Math.min(...sizes)).toBeGreaterThanOrEqual(from);
  expect.soft(Math.max(...sizes)).toBeLessThanOrEqual(to);
}

/** Where the page's own elements stand and how they look; heights only of those that hold none of ours. */
export const hostLayout = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // A longer page has a scroll bar, which makes everything narrower.
    document.documentElement.style.overflowY = 'scroll';
    return [...document.querySelectorAll('body, body *')]
      .filter(
        (it) =>
          !it.closest('[class^="bvi-panel"], script, style') &&
          !/amanat/.test(it.closest('[slot]')?.parentElement?.localName ?? it.localName),
      )
      .map((it) => {
        const { x, width, height } = it.getBoundingClientRect();
        const { color, fontSize, display, backgroundColor, fontFamily } = getComputedStyle(it);
        const holdsUs = it.querySelector(
          'amanat-hotline-card, amanat-microcredit-calculator, amanat-legal-aid-form',
        );
        const box = [x, width, ...(holdsUs ? [] : [height])].map((side) => side.toFixed(1)).join(' ');
        return `${it.localName} ${box} ${color} ${fontSize} ${display} ${backgroundColor} ${fontFamily}`;
      });
  });

/** By how many CSS px the page has to be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
