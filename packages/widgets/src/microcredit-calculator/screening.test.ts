import { fixture, html } from '@open-wc/testing';
import { expect } from 'chai';
import { part } from '../element/drawn.test.parts.js';
import '../define/microcredit-calculator.js';
import type { MicrocreditCalculator } from './microcredit-calculator.js';
import { readScreenings } from './host-settings.js';
import { foundFirst, screeningOf, type Screening } from './screening.js';

const SOURCE = {
  title: 'Скрининг района',
  lang: 'ru',
  url: 'https://example.kz/screening',
  asOf: '2026-02-01',
};
const OF_DISTRICT: Screening = { kato: '103200000', directions: ['processing', 'crops'], source: SOURCE };
const OF_REGION: Screening = { kato: '100000000', directions: ['other'], source: SOURCE };

describe('what a screening found', () => {
  it('comes first, and nothing that the rules forbid is added', () => {
    expect(foundFirst(['crops', 'livestock'], OF_DISTRICT)).to.deep.equal(['crops', 'livestock']);
    expect(foundFirst(['livestock', 'crops', 'processing'], OF_DISTRICT)).to.deep.equal([
      'processing',
      'crops',
      'livestock',
    ]);
  });

  it('is that of the district, and of the region where the district has none', () => {
    const all = [OF_REGION, OF_DISTRICT];
    expect(screeningOf(all, '103200000', '100000000')).to.equal(OF_DISTRICT);
    expect(screeningOf(all, '103400000', '100000000')).to.equal(OF_REGION);
    expect(screeningOf(all, undefined, undefined)).to.equal(undefined);
  });

  it('is not taken without a source', () => {
    expect(readScreenings([{ ...OF_DISTRICT, source: undefined }, OF_REGION])).to.deep.equal([OF_REGION]);
    expect(readScreenings('rubbish')).to.deep.equal([]);
  });
});

describe('the calculator of a district', () => {
  const drawn = () =>
    fixture<MicrocreditCalculator>(
      html`<amanat-microcredit-calculator
        lang="kk"
        start-date="2026-03-02"
        district="103200000"
        .screenings=${[OF_DISTRICT]}
      ></amanat-microcredit-calculator>`,
    );

  it('offers first what the screening found, and names its source', async () => {
    const calculator = await drawn();
    const options = [...part(calculator, '#direction').querySelectorAll('option')].map(({ value }) => value);
    expect(options.slice(0, 2)).to.deep.equal(['processing', 'crops']);
    expect((part(calculator, '#direction') as HTMLSelectElement).value).to.equal('processing');
    expect(part(calculator, '.screening').textContent).to.include('Скрининг района');
  });

  it('says nothing of a screening where none is known', async () => {
    const calculator = await drawn();
    calculator.screenings = [];
    await calculator.updateComplete;
    expect(calculator.shadowRoot!.querySelector('.screening')).to.equal(null);
  });
});
