import { expect } from 'chai';
import type { LoanInput } from './loan-input.js';
import { LoanInputError } from './loan-input-error.js';
import { tenge, tengeDecimal, tiyn } from './money.js';
import { calculateSchedule } from './schedule.js';

const fiveMillion: LoanInput = {
  amountTiyn: tenge(5_000_000),
  annualRatePercent: '2.5',
  months: 84,
  startDate: '2026-03-15',
  method: 'annuity',
};

function dates(input: Partial<LoanInput>): string[] {
  return calculateSchedule({ ...fiveMillion, ...input }).rows.map((row) => row.date);
}

describe('a seasonal plan', () => {
  it('asks the same payment each May and October, and the month’s interest in between', () => {
    const { rows, largestPayment, totals, effectiveRate } = calculateSchedule({
      ...fiveMillion,
      method: 'seasonal',
      payingMonths: [5, 10],
    });
    expect(rows).to.have.lengthOf(84);
    expect(rows.filter(({ principal }) => principal > 0).map(({ date }) => date.slice(5, 7))).to.deep.equal([
      ...Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? '05' : '10')),
      '03',
    ]);
    expect(tengeDecimal(largestPayment.amount)).to.equal('338915.87');
    expect(tengeDecimal(totals.interest)).to.equal('454491.08');
    expect(effectiveRate.ok && effectiveRate.exactPercent).to.equal('2.525785');
  });

  it('asks one payment each October, interest included, and the last at the end of the term', () => {
    const { rows, largestPayment, totals } = calculateSchedule({
      ...fiveMillion,
      method: 'seasonal',
      payingMonths: [10],
      seasonalInterest: 'with-payment',
    });
    expect(rows.map(({ date }) => date)).to.deep.equal([
      ...[2026, 2027, 2028, 2029, 2030, 2031, 2032].map((year) => `${year}-10-15`),
      '2033-03-15',
    ]);
    expect(tengeDecimal(largestPayment.amount)).to.equal('689111.49');
    expect(tengeDecimal(totals.interest)).to.equal('512891.90');
  });
});

describe('a seasonal loan that ends in its season', () => {
  it('has its last payment in the last October before the term', () => {
    const { rows } = calculateSchedule({
      ...fiveMillion,
      method: 'seasonal',
      payingMonths: [10],
      seasonalInterest: 'with-payment',
      seasonalEnd: 'last-paying-month',
    });
    expect(rows).to.have.lengthOf(7);
    expect(rows.at(-1)).to.include({ date: '2032-10-15', balance: 0 });
  });

  it('ends at its term when no paying month comes before', () => {
    expect(
      dates({ method: 'seasonal', payingMonths: [10], months: 3, seasonalEnd: 'last-paying-month' }),
    ).to.deep.equal(['2026-04-15', '2026-05-15', '2026-06-15']);
  });
});

describe('a grace', () => {
  it('on principal leaves the interest to be paid', () => {
    const { rows } = calculateSchedule({ ...fiveMillion, grace: { kind: 'principal', periods: 24 } });
    expect(
      rows.slice(0, 24).every(({ interest, principal }) => interest === 1_041_667 && principal === 0),
    ).to.equal(true);
    expect(tengeDecimal(rows[24]!.payment)).to.equal('88736.81');
  });

  it('on both asks nothing, and spreads the interest evenly over the later payments without interest on it', () => {
    const { rows, totals } = calculateSchedule({
      ...fiveMillion,
      months: 12,
      method: 'equal-principal',
      grace: { kind: 'principal-and-interest', periods: 2 },
    });
    // 2 · 10 416.67 spread over ten payments: 2 083.33 each and 2 083.37 with the last.
    expect(rows.map(({ payment }) => payment).slice(0, 2)).to.deep.equal([0, 0]);
    expect(tengeDecimal(rows[2]!.interest)).to.equal('12500.00');
    expect(tengeDecimal(rows[11]!.interest)).to.equal('3125.04');
    expect(tengeDecimal(totals.interest)).to.equal('78125.01');
  });
});

describe('due dates', () => {
  it('fall back to the end of a short month and return to their day', () => {
    expect(dates({ startDate: '2026-01-31', months: 3 })).to.deep.equal([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  it('stay at month ends when asked to', () => {
    expect(dates({ startDate: '2026-02-28', months: 3, endOfMonth: 'month-end' })).to.deep.equal([
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  it('move to the next working day of the calendar given, and the schedule says where the calendar ends', () => {
    const schedule = calculateSchedule({
      ...fiveMillion,
      startDate: '2026-10-16',
      months: 3,
      dayCount: 'actual/365',
      workingDays: { daysOff: ['2026-12-16', '2026-12-17'], knownUntil: '2026-12-31' },
    });
    // 16 November 2026 is a Monday; 16 and 17 December are days off; 16 January 2027 is a Saturday.
    expect(schedule.rows.map((row) => row.date)).to.deep.equal(['2026-11-16', '2026-12-18', '2027-01-18']);
    expect(schedule.assumptions.dueDates).to.equal('moved-to-next-working-day');
    expect(schedule.assumptions.beyondCalendarFromRow).to.equal(3);
    // 32 days from 16 November to 18 December on the balance after the first payment.
    expect(schedule.rows[1]!.interest).to.equal(Math.round((schedule.rows[0]!.balance * 25 * 32) / 365_000));
  });

  it('stay when a weekend was made a working day', () => {
    const workingDays = { daysOff: [], workingWeekends: ['2026-05-16'] };
    expect(dates({ startDate: '2026-04-16', months: 1, workingDays })).to.deep.equal(['2026-05-16']);
  });
});

describe('rounding', () => {
  it('to whole tenge keeps every amount whole, and the last row settles', () => {
    const { rows, assumptions } = calculateSchedule({ ...fiveMillion, rounding: { unit: 'tenge' } });
    expect(rows.every(({ payment }) => payment % 100 === 0)).to.equal(true);
    expect(assumptions).to.include({ roundedToTiyn: 100, settlingRow: 'last' });
  });

  it('of the instalment to a multiple is up when so asked', () => {
    const { rows } = calculateSchedule({
      ...fiveMillion,
      rounding: { mode: 'up', instalmentMultipleTiyn: tenge(1000) },
    });
    expect(rows.slice(0, -1).every(({ payment }) => payment === tenge(65_000))).to.equal(true);
    expect(rows.at(-1)!.payment).to.be.below(tenge(65_000));
  });
});

describe('costs', () => {
  const costs = [
    { name: 'valuation', amountTiyn: tenge(60_000), when: 'start' },
    { name: 'insurance', amountTiyn: tenge(10_000), when: { everyMonths: 12 } },
    { name: 'transfer', amountTiyn: tenge(100), when: 'every-instalment' },
    { name: 'release', amountTiyn: tenge(5_000), when: { date: '2028-03-15' } },
  ] as const;

  it('fall on their days, add up, and raise the effective rate', () => {
    const plain = calculateSchedule({ ...fiveMillion, months: 24 });
    const schedule = calculateSchedule({ ...fiveMillion, months: 24, costs });
    expect(schedule.costs.filter(({ name }) => name === 'insurance').map(({ date }) => date)).to.deep.equal([
      '2026-03-15',
      '2027-03-15',
    ]);
    expect(schedule.totals.costs).to.equal(tenge(60_000 + 2 * 10_000 + 24 * 100 + 5_000));
    expect(schedule.totals.overpayment).to.equal(plain.totals.interest + schedule.totals.costs);
    expect(plain.effectiveRate).to.include({ displayPercent: '2.5' });
    expect(schedule.effectiveRate).to.include({ ok: true, displayPercent: '4.3' });
  });

  it('that reach the loan on its first day leave no rate, and the schedule says why', () => {
    const fee = { name: 'fee', amountTiyn: tenge(5_000_000), when: 'start' } as const;
    expect(calculateSchedule({ ...fiveMillion, costs: [fee] }).effectiveRate).to.deep.equal({
      ok: false,
      reason: 'no-payout',
    });
  });
});

describe('the ends of the range', () => {
  const ends: readonly [string, Partial<LoanInput>][] = [
    ['1 tenge over 600 months', { amountTiyn: tenge(1), months: 600 }],
    [
      '100 bn tenge over 600 months at 1000 %',
      { amountTiyn: tenge(100_000_000_000), months: 600, annualRatePercent: '1000' },
    ],
    ['one instalment', { months: 1 }],
    ['rate 0', { annualRatePercent: '0' }],
  ];
  for (const [name, input] of ends) {
    it(`${name}: the principal adds up and the last balance is 0`, () => {
      const { rows, totals } = calculateSchedule({ ...fiveMillion, ...input });
      expect(rows.at(-1)!.balance).to.equal(0);
      expect(totals.principal).to.equal(input.amountTiyn ?? fiveMillion.amountTiyn);
    });
  }
});

describe('an input without a schedule', () => {
  const wrong: readonly [string, number | undefined, Partial<Record<keyof LoanInput, unknown>>][] = [
    ['amount-too-small', 100, { amountTiyn: 99 }],
    ['amount-too-large', 10_000_000_000_000, { amountTiyn: 10_000_000_000_001 }],
    ['not-whole-tiyn', undefined, { amountTiyn: 100.5 }],
    ['rate-not-decimal', undefined, { annualRatePercent: '2,5' }],
    ['rate-too-high', 1000, { annualRatePercent: '1000.1' }],
    ['months-out-of-range', 600, { months: 601 }],
    ['months-not-whole-periods', 6, { months: 15, everyMonths: 6 }],
    ['every-months-unknown', undefined, { everyMonths: 2 }],
    ['date-invalid', undefined, { startDate: '2026-02-30' }],
    ['method-unknown', undefined, { method: 'flat' }],
    ['day-count-unknown', undefined, { dayCount: '30e/360' }],
    ['grace-out-of-range', 83, { grace: { kind: 'principal', periods: 84 } }],
    ['paying-months-invalid', 12, { method: 'seasonal', payingMonths: [] }],
    ['rounding-invalid', undefined, { rounding: { mode: 'half-down' } }],
    ['cost-invalid', 0, { costs: [{ name: 'fee', amountTiyn: tiyn(-1), when: 'start' }] }],
  ];
  for (const [code, limit, input] of wrong) {
    it(`is refused as ${code}`, () => {
      let caught: unknown;
      try {
        calculateSchedule({ ...fiveMillion, ...input } as LoanInput);
      } catch (error) {
        caught = error;
      }
      expect(caught).to.be.instanceOf(LoanInputError);
      expect(caught).to.include({ code, limit });
    });
  }
});
