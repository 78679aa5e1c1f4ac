import { expect } from 'chai';
import { CEILING_KINDS, RuleUnknownError, effectiveRateCeilingOn, type CeilingKind } from './ceilings.js';

describe('the ceiling of the effective rate', () => {
  it('was 56 per cent for a microcredit before 2024 and is 46 now', () => {
    expect(effectiveRateCeilingOn('2023-12-31', 'microcredit').ceilingPercent).to.equal('56');
    expect(effectiveRateCeilingOn('2026-11-24', 'microcredit').ceilingPercent).to.equal('46');
  });

  it('is known for every kind until July 2026, and then for every kind but mortgages', () => {
    const on = (day: string) => (kind: CeilingKind) => effectiveRateCeilingOn(day, kind).ceilingPercent;
    expect(CEILING_KINDS.map(on('2026-06-30'))).to.deep.equal(['46', '179', '46', '35', '25']);
    const others = CEILING_KINDS.filter((kind) => kind !== 'mortgage');
    expect(others.map(on('2026-07-01'))).to.deep.equal(['46', '179', '46', '35']);
    expect(() => on('2026-07-01')('mortgage')).to.throw(RuleUnknownError);
    expect(effectiveRateCeilingOn('2026-11-24', 'short-microcredit')).to.deep.include({
      dailyRateBelowPercent: '0.3',
      appliesUpTo: { days: 45, mrp: 45 },
    });
  });

  it('is less sure between the resolution and the article that repeats it', () => {
    const resolution = effectiveRateCeilingOn('2024-08-19', 'mortgage');
    expect(resolution.confidence).to.equal('medium');
    expect(resolution.notes).to.deep.equal(['entry-into-force-not-established']);
    expect(effectiveRateCeilingOn('2026-01-07', 'mortgage').confidence).to.equal('medium');
    expect(effectiveRateCeilingOn('2026-01-08', 'mortgage').confidence).to.equal('high');
  });

  it('is not guessed for the days that no source covers', () => {
    for (const day of ['2022-12-31', '2024-01-01', '2024-08-18']) {
      expect(() => effectiveRateCeilingOn(day, 'microcredit'), day)
        .to.throw(RuleUnknownError)
        .with.property('code', 'ceiling-unknown');
    }
    expect(() => effectiveRateCeilingOn('2023-12-31', 'bank-secured')).to.throw(RuleUnknownError);
    expect(() => effectiveRateCeilingOn('2026-13-01', 'microcredit'))
      .to.throw(RuleUnknownError)
      .with.property('code', 'day-invalid');
  });
});
