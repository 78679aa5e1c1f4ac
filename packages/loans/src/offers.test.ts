import { expect } from 'chai';
import { compareSchedules } from './comparison.js';
import { repayEarly } from './early-repayment.js';
import type { LoanInput } from './loan-input.js';
import { LoanInputError } from './loan-input-error.js';
import { missPayment } from './missed-payment.js';
import { tenge, tengeDecimal, tiyn } from './money.js';
import { calculateSchedule } from './schedule.js';

const loan: LoanInput = {
  amountTiyn: tenge(2_500_000),
  annualRatePercent: '2.5',
  months: 60,
  startDate: '2026-03-10',
  method: 'annuity',
};
const extra = [{ date: '2027-03-10', amountTiyn: tenge(500_000) }];

describe('half a million paid early on the twelfth due date', () => {
  it('shortens the term by a year, at the same instalment', () => {
    const { rows, totals } = repayEarly(loan, extra, 'shorten-term');
    expect(rows.at(-1)).to.include({ date: '2030-03-10', payment: 3_074_912, balance: 0 });
    expect(rows.filter(({ early }) => early)).to.have.lengthOf(1);
    expect(tengeDecimal(totals.interest)).to.equal('116063.92');
  });

  it('or lowers the instalment over the 48 months left', () => {
    const { rows, largestPayment } = repayEarly(loan, extra, 'lower-payment');
    expect(rows.at(-1)!.date).to.equal('2031-03-10');
    expect(tengeDecimal(rows[13]!.payment)).to.equal('33411.39');
    // The early repayment is the payer's choice, not a payment of the plan.
    expect(tengeDecimal(largestPayment.amount)).to.equal('44368.40');
  });

  it('saves interest, and the comparison says how much', () => {
    const comparison = compareSchedules(calculateSchedule(loan), repayEarly(loan, extra, 'shorten-term'));
    expect(comparison.paid).to.deep.equal({ amount: -4_604_032, lower: 'second' });
    expect(comparison.endsSooner).to.equal('second');
  });
});

describe('an early repayment', () => {
  it('inside a period splits its interest by days', () => {
    const { rows } = repayEarly(
      { ...loan, dayCount: 'actual/365' },
      [{ date: '2026-03-20', amountTiyn: tenge(1_000_000) }],
      'lower-payment',
    );
    // 10 days on 2 500 000 and 21 days on 1 500 000.
    expect(rows[0]).to.include({ early: true, interest: 0, balance: 150_000_000 });
    expect(rows[1]!.interest).to.equal(
      Math.round((250_000_000 * 25 * 10) / 365_000) + Math.round((150_000_000 * 25 * 21) / 365_000),
    );
  });

  it('of the whole balance ends the loan with the interest to that day', () => {
    const { rows, totals } = repayEarly(
      loan,
      [{ date: '2026-04-20', amountTiyn: tenge(3_000_000) }],
      'shorten-term',
    );
    expect(rows).to.have.lengthOf(2);
    expect(rows[1]).to.include({ early: true, balance: 0 });
    // A third of the second month.
    expect(rows[1]!.interest).to.equal(Math.round((rows[0]!.balance / 480 / 30) * 10));
    expect(totals.principal).to.equal(loan.amountTiyn);
  });

  it('outside the loan, or of nothing, is refused', () => {
    for (const repayment of [
      { date: '2026-03-10', amountTiyn: tenge(1) },
      { date: '2031-03-11', amountTiyn: tenge(1) },
      { date: '2027-03-10', amountTiyn: tiyn(0) },
    ]) {
      expect(() => repayEarly(loan, [repayment], 'shorten-term')).to.throw(
        LoanInputError,
        'repayment-invalid',
      );
    }
  });
});

describe('two offers', () => {
  it('may have the same displayed rate and differ in what they cost', () => {
    const comparison = compareSchedules(
      calculateSchedule(loan),
      calculateSchedule({ ...loan, months: 84, grace: { kind: 'principal', periods: 12 } }),
    );
    expect(comparison.effectiveRate).to.equal('same');
    expect(comparison.overpayment.lower).to.equal('first');
    expect(comparison.largestPayment.lower).to.equal('second');
  });
});

describe('a missed payment', () => {
  it('falls due with the next, and its principal bears interest meanwhile', () => {
    const { rows } = calculateSchedule(loan);
    const next = missPayment(loan, 3);
    expect(next).to.deep.equal({
      date: '2026-07-10',
      amount: rows[2]!.payment + rows[3]!.payment + 8_192,
      missed: rows[2]!.payment,
      extraInterest: 8_192,
    });
  });

  it('has no next after the last row', () => {
    expect(missPayment(loan, 60)).to.equal(undefined);
    expect(() => missPayment(loan, 61)).to.throw(LoanInputError, 'repayment-invalid');
  });
});
