import { expect } from 'chai';
import { RuleUnknownError, knownMrpYears, monthlyCalculationIndex } from './mrp.js';

describe('the monthly calculation index', () => {
  it('gives the index of each year it knows, and the limits that the index makes', () => {
    const limits = knownMrpYears.map((year) => {
      const { tenge } = monthlyCalculationIndex(year);
      return [year, tenge, 2500 * tenge, 8000 * tenge, 1600 * tenge, 45 * tenge];
    });
    expect(limits).to.deep.equal([
      [2023, 3450, 8_625_000, 27_600_000, 5_520_000, 155_250],
      [2024, 3692, 9_230_000, 29_536_000, 5_907_200, 166_140],
      [2025, 3932, 9_830_000, 31_456_000, 6_291_200, 176_940],
      [2026, 4325, 10_812_500, 34_600_000, 6_920_000, 194_625],
    ]);
  });

  for (const year of [2021, 2022, 2027, 2030, Number.NaN]) {
    it(`says that ${year} is unknown, and does not reuse another year`, () => {
      expect(() => monthlyCalculationIndex(year))
        .to.throw(RuleUnknownError, String(year))
        .with.property('code', 'mrp-unknown');
    });
  }
});
