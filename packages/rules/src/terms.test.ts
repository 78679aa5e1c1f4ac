import { expect } from 'chai';
import {
  EDITIONS,
  RuleUnknownError,
  TermsCombinationError,
  allTermsOn,
  audiencesOn,
  directionsOn,
  editionOn,
  termsOn,
  type LoanAudience,
  type LoanDirection,
} from './terms.js';

const months = (day: string, direction: LoanDirection) =>
  termsOn(day, { direction, audience: 'person' }).maxMonths;
const tenge = (day: string, direction: LoanDirection, audience: LoanAudience) =>
  termsOn(day, { direction, audience }).maxTenge;

describe('the terms of «Ауыл аманаты»', () => {
  it('change on the day of the new act, not a day before', () => {
    const days = ['2023-06-01', '2023-12-19', '2023-12-20', '2025-06-15', '2025-06-16', '2026-12-31'];
    expect(days.map((day) => editionOn(day).order)).to.deep.equal([
      '№ 314',
      '№ 314',
      '№ 443',
      '№ 443',
      '№ 53',
      '№ 53',
    ]);
  });

  it('give crops five years until June 2025 and seven since', () => {
    expect(months('2023-12-19', 'crops')).to.equal(60);
    expect(months('2025-06-15', 'crops')).to.equal(60);
    expect(months('2025-06-16', 'crops')).to.equal(84);
  });

  it('give livestock seven years throughout, and other business five', () => {
    expect(EDITIONS.map(({ effectiveFrom }) => months(effectiveFrom, 'livestock'))).to.deep.equal([
      84, 84, 84,
    ]);
    expect([months('2023-12-20', 'other'), months('2025-06-16', 'other')]).to.deep.equal([60, 60]);
    expect([months('2025-06-15', 'processing'), months('2025-06-16', 'processing')]).to.deep.equal([60, 84]);
  });

  it('count the limit by the index of the year of the contract', () => {
    expect(tenge('2023-07-01', 'crops', 'person')).to.equal(8_625_000);
    expect(tenge('2023-07-01', 'livestock', 'cooperative')).to.equal(27_600_000);
    expect(tenge('2024-12-31', 'crops', 'person')).to.equal(9_230_000);
    expect(tenge('2025-01-01', 'crops', 'person')).to.equal(9_830_000);
    expect(tenge('2024-05-01', 'crops', 'repeat-borrower')).to.equal(29_536_000);
    expect(tenge('2026-11-24', 'livestock', 'person')).to.equal(10_812_500);
    expect(tenge('2026-11-24', 'processing', 'person')).to.equal(34_600_000);
  });

  it('have the shape that a calculator and the API need', () => {
    const terms = termsOn('2026-11-24', { direction: 'processing', audience: 'person' });
    expect(terms.edition.id).to.equal('order-53');
    expect(terms).to.deep.include({
      id: 'order-53/processing/person',
      annualRatePercent: '2.5',
      rateConfidence: 'medium',
      maxMrp: 8000,
      grace: { established: false },
      collateralRequired: true,
      instruments: ['loan', 'leasing'],
      notes: ['rate-line-not-read', 'limit-sentence-cut', 'later-act-not-checked'],
    });
    expect(terms.mrp).to.deep.include({ year: 2026, tenge: 4325, multiple: 8000 });
    expect(terms.minTenge).to.equal(undefined);
  });

  it('are one grade less sure once order 371 had restated the rules', () => {
    const purpose = { direction: 'crops', audience: 'person' } as const;
    const before = termsOn('2024-11-03', purpose);
    const after = termsOn('2024-11-04', purpose);
    expect([before.rateConfidence, before.amountConfidence, before.instruments]).to.deep.equal([
      'high',
      'high',
      ['loan'],
    ]);
    expect([after.rateConfidence, after.amountConfidence, after.instruments]).to.deep.equal([
      'medium',
      'medium',
      ['loan', 'leasing'],
    ]);
    expect(after.notes).to.deep.equal(['restated-by-order-371']);
  });

  it('offer only what the edition was seen to know', () => {
    expect(audiencesOn('2023-07-01')).to.deep.equal(['person', 'cooperative']);
    expect(directionsOn('2023-07-01')).to.deep.equal(['crops', 'livestock']);
    expect(audiencesOn('2024-07-01')).to.deep.equal(['person', 'cooperative', 'repeat-borrower']);
    expect(audiencesOn('2026-07-01')).to.deep.equal(['person', 'cooperative']);
    expect(audiencesOn('2026-07-01', 'crops')).to.deep.equal(['person']);
    expect(directionsOn('2026-07-01', 'cooperative')).to.deep.equal(['processing']);
  });

  it('name the known purposes when asked for another', () => {
    try {
      termsOn('2026-07-01', { direction: 'crops', audience: 'repeat-borrower' });
      expect.fail('no error');
    } catch (error) {
      if (!(error instanceof TermsCombinationError)) throw error;
      expect(error).to.be.instanceOf(RuleUnknownError);
      expect(error.code).to.equal('combination-unknown');
      expect(error.known).to.deep.equal(
        allTermsOn('2026-07-01').map(({ direction, audience }) => ({ direction, audience })),
      );
    }
  });

  it('are unknown before the first edition, in a year without an index, and on no day at all', () => {
    const purpose = { direction: 'crops', audience: 'person' } as const;
    const code = (day: string) => {
      try {
        return termsOn(day, purpose).id;
      } catch (error) {
        return error instanceof RuleUnknownError ? error.code : error;
      }
    };
    expect(['2023-05-31', '2027-01-01', '2026-02-30', '24.11.2026', ''].map(code)).to.deep.equal([
      'terms-unknown',
      'mrp-unknown',
      'day-invalid',
      'day-invalid',
      'day-invalid',
    ]);
  });

  it('stand in order, each purpose once in an edition', () => {
    const starts = EDITIONS.map(({ effectiveFrom }) => effectiveFrom);
    expect(starts).to.deep.equal([...starts].sort());
    for (const { effectiveFrom } of EDITIONS) {
      const ids = allTermsOn(effectiveFrom).map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });
});
