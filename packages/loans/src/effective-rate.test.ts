import { expect } from 'chai';
import { effectiveAnnualRate, isAboveCeiling } from './effective-rate.js';
import { lawfulTenths } from './lawful-percent.js';

const day = '2026-01-15';
const yearLater = '2027-01-15';

describe('the annual effective rate', () => {
  it('of one payment a year later is its interest', () => {
    expect(
      effectiveAnnualRate([
        { date: yearLater, amount: -1_024_500 },
        { date: day, amount: 1_000_000 },
      ]),
    ).to.deep.equal({ ok: true, exactPercent: '2.450000', displayPercent: '2.5' });
  });

  it('counts 365 days in a leap year as in any other', () => {
    const rate = effectiveAnnualRate([
      { date: '2028-01-15', amount: 1_000_000 },
      { date: '2029-01-15', amount: -1_025_000 },
    ]);
    expect(rate).to.include({ exactPercent: '2.493085' });
  });

  it('is 0.0 without interest, never −0.0', () => {
    const flows = [
      { date: day, amount: 300 },
      ...['2026-02-15', '2026-03-15', '2026-04-15'].map((date) => ({ date, amount: -100 })),
    ];
    expect(effectiveAnnualRate(flows)).to.deep.equal({
      ok: true,
      exactPercent: '0.000000',
      displayPercent: '0.0',
    });
  });

  it('is below zero when less comes back', () => {
    const rate = effectiveAnnualRate([
      { date: day, amount: 1000 },
      { date: yearLater, amount: -900 },
    ]);
    expect(rate).to.include({ exactPercent: '-10.000000', displayPercent: '-10.0' });
  });

  it('is found at any height that a number can tell', () => {
    const rate = effectiveAnnualRate([
      { date: day, amount: 1000 },
      { date: '2026-01-16', amount: -1050 },
    ]);
    // 1.05³⁶⁵ − 1
    expect(rate).to.include({ ok: true, displayPercent: '5421184057.8' });
  });

  it('says why there is none', () => {
    const received = { date: day, amount: 100 };
    const paid = { date: yearLater, amount: -100 };
    expect(effectiveAnnualRate([])).to.deep.equal({ ok: false, reason: 'no-payment' });
    expect(effectiveAnnualRate([received])).to.deep.equal({ ok: false, reason: 'no-payment' });
    expect(effectiveAnnualRate([paid])).to.deep.equal({ ok: false, reason: 'no-payout' });
    expect(effectiveAnnualRate([received, { date: day, amount: -100 }, paid])).to.deep.equal({
      ok: false,
      reason: 'no-payout',
    });
    expect(effectiveAnnualRate([received, { date: '2026-01-16', amount: -1000 }])).to.deep.equal({
      ok: false,
      reason: 'out-of-range',
    });
  });

  it('names every rate when there are several', () => {
    // −1000, +2300, −1320 at yearly steps: 10 % and 20 %.
    const rate = effectiveAnnualRate([
      { date: '2025-01-15', amount: -1000 },
      { date: '2026-01-15', amount: 2300 },
      { date: '2027-01-15', amount: -1320 },
    ]);
    expect(rate).to.deep.equal({
      ok: false,
      reason: 'several-rates',
      candidates: ['10.000000', '20.000000'],
    });
  });
});

describe('the lawful tenths', () => {
  it('go up from the fifth hundredth, whatever follows', () => {
    expect([2.44999, 2.45, 2.4501, 2.54999, 2.95, 0.04999].map(lawfulTenths)).to.deep.equal([
      '2.4',
      '2.5',
      '2.5',
      '2.5',
      '3.0',
      '0.0',
    ]);
  });

  it('are what a ceiling is compared with', () => {
    const at = (displayPercent: string) => ({ ok: true, exactPercent: '46.049000', displayPercent }) as const;
    expect(isAboveCeiling(at('46.0'), '46')).to.equal(false);
    expect(isAboveCeiling(at('46.1'), '46')).to.equal(true);
    expect(isAboveCeiling({ ok: false, reason: 'no-payment' }, '46')).to.equal(false);
  });
});
