import { waitUntil } from '@open-wc/testing';
import { expect } from 'chai';
import type { Locale } from '@amanat/l10n';
import '../../define/hotline-card.js';
import { part } from '../../element/drawn.test.parts.js';
import { cardAt, CHAT, press, VERIFIED, wholeCard, type ExitNotedCard } from '../hotline-card.test.parts.js';

const PRINT: Readonly<Record<Locale, string>> = {
  kk: 'Плакат басып шығару',
  ru: 'Распечатать плакат',
  en: 'Print a poster',
};

/** What stands on the poster at the moment of printing, and the paper. */
async function printed(
  card: ExitNotedCard,
): Promise<{ poster: HTMLElement; paper: string; marked: boolean }> {
  const real = window.print.bind(window);
  let seen: { poster: HTMLElement; paper: string; marked: boolean } | undefined;
  window.print = () => {
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    seen = {
      poster: part(card, '.poster').cloneNode(true) as HTMLElement,
      paper: rules.map(({ cssText }) => cssText).join('\n'),
      marked: card.hasAttribute('data-amanat-printed'),
    };
  };
  try {
    await press(card, PRINT[card.locale]);
    await waitUntil(() => seen, 'nothing was printed', { timeout: 12_000 });
  } finally {
    window.print = real;
  }
  dispatchEvent(new Event('afterprint'));
  return seen!;
}

describe('the poster of the line', () => {
  for (const [locale, second] of [
    ['kk', 'ru'],
    ['ru', 'kk'],
    ['en', 'kk'],
  ] as const)
    it(`says the same in two languages, that of the card first: ${locale}`, async () => {
      const { poster, marked } = await printed(await wholeCard(cardAt(VERIFIED), locale));
      expect(marked).to.equal(true);
      const halves = [...poster.querySelectorAll<HTMLElement>('.poster-half')];
      expect(halves.map(({ lang }) => lang)).to.deep.equal([locale, second]);
      expect(poster.querySelector('.poster-number')?.textContent).to.equal('111');
      expect(poster.querySelector('.poster-code path')).to.not.equal(null);
      const free = { kk: 'Тегін', ru: 'Бесплатно', en: 'Free' };
      for (const half of halves) expect(half.textContent).to.include(free[half.lang as Locale]);
      for (const number of ['102', '103', '112']) expect(poster.textContent).to.include(number);
    });

  it('is a page of A5 with nothing of the page on it, and is put away after printing', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    const { paper } = await printed(card);
    expect(paper).to.match(/size:\s*a5/i);
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('.poster')).to.equal(null);
    expect(card.hasAttribute('data-amanat-printed')).to.equal(false);
  });

  it('leads to the chat where there is one', async () => {
    const { poster } = await printed(await wholeCard(cardAt(VERIFIED, { channels: [CHAT] })));
    expect(poster.textContent).to.include('Жазу үшін телефон камерасын бағыттаңыз');
  });

  it('does not show on the screen', async () => {
    const card = await wholeCard(cardAt(VERIFIED));
    const real = window.print.bind(window);
    let display: string | undefined;
    window.print = () => void (display = getComputedStyle(part(card, '.poster')).display);
    await press(card, PRINT.kk);
    await waitUntil(() => display !== undefined, undefined, { timeout: 12_000 });
    window.print = real;
    dispatchEvent(new Event('afterprint'));
    expect(display).to.equal('none');
  });
});
