import { expect } from 'chai';
import { firstInput } from './calculator-input.js';
import { createCalculator } from './microcredit-calculator.model.js';
import type { ToldTerms } from './told-terms.js';

/** Made up: what a server might tell once the rules of a later year are published. */
const told = (changes: Partial<ToldTerms> = {}): ToldTerms => ({
  id: 'order-x/livestock/person',
  edition: {
    id: 'order-x',
    order: '№ 1',
    effectiveFrom: '2030-01-01',
    source: { title: 'Үлгі', url: 'https://example.kz/act' },
  },
  direction: 'livestock',
  audience: 'person',
  annualRatePercent: '3',
  rateConfidence: 'high',
  maxMonths: 48,
  maxTenge: 6_000_000,
  mrp: { year: 2030, tenge: 5000, multiple: 1200 },
  collateralRequired: true,
  ...changes,
});

describe('rules that the server of a page tells', () => {
  it('answer for a year that the calculator knows nothing of, by their rate, limit and longest term', () => {
    const calculator = createCalculator({ ...firstInput('2030-05-01'), months: 60 });
    expect(calculator.state.rules.problem).to.deep.equal({ code: 'year-unknown', year: 2030 });
    calculator.dispatch({ type: 'tell', terms: [told()] });
    const { rules, input, result } = calculator.state;
    expect(rules).to.deep.include({ direction: 'livestock', audience: 'person', problem: undefined });
    expect(rules.terms).to.include({ annualRatePercent: '3', maxTenge: 6_000_000 });
    expect(input.months).to.equal(48);
    expect(result?.terms.edition.order).to.equal('№ 1');
  });

  it('do not go before the rules that it knows of an earlier day, nor beyond the year of their index', () => {
    for (const day of ['2026-03-01', '2031-01-01']) {
      const calculator = createCalculator(firstInput(day));
      const before = calculator.state.rules;
      calculator.dispatch({ type: 'tell', terms: [told()] });
      expect(calculator.state.rules, day).to.deep.equal(before);
    }
  });

  it('go before an older edition of the same day', () => {
    const calculator = createCalculator(firstInput('2026-11-01'));
    const edition = { ...told().edition, effectiveFrom: '2026-10-01' };
    const mrp = { year: 2026, tenge: 4325, multiple: 1000 };
    calculator.dispatch({ type: 'tell', terms: [told({ edition, mrp, maxTenge: 4_325_000 })] });
    expect(calculator.state.rules.terms?.maxTenge).to.equal(4_325_000);
  });

  it('with a direction that it has no words for are left out', () => {
    const calculator = createCalculator(firstInput('2030-05-01'));
    calculator.dispatch({ type: 'tell', terms: [told({ direction: 'beekeeping' })] });
    expect(calculator.state.rules.problem).to.deep.equal({ code: 'year-unknown', year: 2030 });
  });
});
