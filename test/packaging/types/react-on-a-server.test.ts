import { HotlineCard, LegalAidForm, MicrocreditCalculator } from '@amanat/react';
import { expect } from 'chai';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

describe('React on a server', () => {
  it('writes the tag of an element with its fallback, so that 111 can be called without JavaScript', () => {
    const link = h('a', { slot: 'fallback', href: 'tel:111' }, '111');
    const page = renderToString(h(HotlineCard, { variant: 'compact', lang: 'kk' }, link));
    expect(page).to.match(
      /^<amanat-hotline-card[^>]*><a slot="fallback" href="tel:111">111<\/a><\/amanat-hotline-card>$/,
    );
    expect(page).to.include('lang="kk"');
  });

  it('writes elements with listeners and numbers', () => {
    const page = renderToString(
      h(
        'main',
        null,
        h(MicrocreditCalculator, { amount: 5_000_000, onLoanCalculated: () => undefined }),
        h(LegalAidForm, { onRequestAccepted: () => undefined }),
      ),
    );
    expect(page).to.include('</amanat-microcredit-calculator>').and.to.include('</amanat-legal-aid-form>');
  });
});
