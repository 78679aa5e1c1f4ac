import { aTimeout, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { LOCALES } from '@amanat/l10n';
import '../../define/hotline-card.js';
import { part, parts } from '../../element/drawn.test.parts.js';
import { cardAt, CHAT, VERIFIED, wholeCard } from '../hotline-card.test.parts.js';

describe('The hotline card at the bottom of a small window', () => {
  before(() => setViewport({ width: 280, height: 480 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const locale of LOCALES) {
    it(`covers no more than a third of it, and nothing of it is cut: ${locale}`, async () => {
      const card = await wholeCard(cardAt(VERIFIED, { variant: 'sticky', channels: [CHAT] }), locale);
      const root = part(card, '.root');
      await waitUntil(() => getComputedStyle(root).position === 'fixed', undefined, { timeout: 12_000 });
      await aTimeout(50);
      expect(root.getBoundingClientRect().height).to.be.at.most(innerHeight / 3);
      expect(root.scrollHeight, 'without scrolling').to.be.at.most(root.clientHeight);
      const number = part(card, '.strip-number');
      expect(number.getBoundingClientRect().height, 'on one line').to.be.below(40);
      for (const piece of parts(card, '.strip *')) {
        if (piece.closest('.title')) continue;
        expect(piece.getBoundingClientRect().right, piece.textContent).to.be.at.most(innerWidth + 0.5);
      }
    });
  }
});
