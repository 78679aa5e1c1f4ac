import { expect } from 'chai';
import fc from 'fast-check';
import { DAY_COUNTS } from './day-count.js';
import { annualRates } from './annual-rates.js';
import { repayEarly } from './early-repayment.js';
import { calculateLenderSchedule } from './lender-conventions/lender-schedule.js';
import { annuityShare, levelPayment } from './level-payment.js';
import type { LoanInput } from './loan-input.js';
import { LoanInputError } from './loan-input-error.js';
import { LARGEST_AMOUNT, SMALLEST_AMOUNT, tengeDecimal, tiyn } from './money.js';
import { ROUNDING_MODES, roundedQuotient, share } from './rounding.js';
import type { Schedule } from './schedule.js';
import { calculateSchedule } from './schedule.js';
import { undatedRows } from './undated-rows.js';

/** Browsers repeat the proof on their own engines; ten thousand cases of each are left to Node. */
const RUNS = 'document' in globalThis ? 300 : 10_000;

const amounts = fc.oneof(
  fc.integer({ min: SMALLEST_AMOUNT, max: 50_000_000_00 }),
  fc.integer({ min: SMALLEST_AMOUNT, max: LARGEST_AMOUNT }),
  fc.constantFrom<number>(SMALLEST_AMOUNT, LARGEST_AMOUNT),
);
const rates = fc.oneof(
  fc.constantFrom('0', '2.5', '0.000001', '46', '1000'),
  fc.integer({ min: 0, max: 60_000_000 }).map((millionths) => (millionths / 1_000_000).toFixed(6)),
  fc.integer({ min: 0, max: 600 }).map((tenths) => (tenths / 10).toFixed(1)),
);
const dates = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const frequencies = fc.constantFrom(1, 3, 6, 12);

/** Any loan that the calculator has terms for; long ones are rare, so that ten thousand stay quick. */
const loans: fc.Arbitrary<LoanInput> = fc
  .record({
    everyMonths: frequencies,
    method: fc.constantFrom('annuity', 'equal-principal', 'bullet', 'seasonal'),
  })
  .chain(({ everyMonths, method }) => {
    const every = method === 'seasonal' ? 1 : everyMonths;
    const periods = fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 1, max: 84 / every }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 600 / every }) },
    );
    return periods.chain((count) =>
      fc.record({
        amountTiyn: amounts.map(tiyn),
        annualRatePercent: rates,
        months: fc.constant(count * every),
        startDate: dates,
        method: fc.constant(method),
        everyMonths: fc.constant(every),
        dayCount: fc.constantFrom(...DAY_COUNTS),
        grace: fc.record({
          kind: fc.constantFrom('principal', 'principal-and-interest'),
          periods: fc.integer({ min: 0, max: Math.min(count - 1, 12) }),
        }),
        payingMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
        seasonalInterest: fc.constantFrom('monthly', 'with-payment'),
        seasonalEnd: fc.constant('term'),
        rounding: fc.record({
          unit: fc.constantFrom('tiyn', 'tenge'),
          mode: fc.constantFrom(...ROUNDING_MODES),
          instalmentMultipleTiyn: fc.constantFrom(1, 1, 100, 10_000).map(tiyn),
        }),
        endOfMonth: fc.constantFrom('same-day', 'month-end'),
        workingDays: fc.option(fc.constant({ daysOff: ['2026-12-16', '2027-01-01'] }), { nil: undefined }),
      }),
    );
  });

function expectWhole({ rows, totals, input, effectiveRate, largestPayment }: Schedule): void {
  let balance: number = input.amountTiyn;
  const sums = { principal: 0, interest: 0, payment: 0 };
  let before = input.startDate;
  // A loan that ends with its first early repayment has no payment by the plan.
  let largest: number = rows.every(({ early }) => early) ? rows[0]!.payment : 0;
  for (const row of rows) {
    balance -= row.principal;
    sums.principal += row.principal;
    sums.interest += row.interest;
    sums.payment += row.payment;
    if (!row.early) largest = Math.max(largest, row.payment);
    const sound =
      Number.isSafeInteger(row.payment) &&
      row.principal >= 0 &&
      row.interest >= 0 &&
      row.payment === row.principal + row.interest &&
      row.balance === balance &&
      row.date >= before;
    if (!sound) expect.fail(`row ${row.n} of ${JSON.stringify(input)}`);
    before = row.date;
  }
  expect(balance).to.equal(0);
  expect(sums.principal).to.equal(input.amountTiyn);
  expect({ principal: totals.principal, interest: totals.interest, payment: totals.payment }).to.deep.equal(
    sums,
  );
  expect(totals.overpayment).to.equal(totals.interest + totals.costs);
  expect(largestPayment.amount).to.equal(largest);
  if (!effectiveRate.ok) {
    // One tenge lent for a day and rounded up to two has a rate, but none that a number could tell.
    expect(effectiveRate.reason).to.equal('out-of-range');
  } else {
    expect(effectiveRate.displayPercent).to.match(/^\d+\.\d$/);
    expect(effectiveRate.exactPercent).to.match(/^\d+\.\d{6}$/);
  }
}

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: RUNS });
}

describe('for every loan', () => {
  it('the principal adds up to the amount, the last balance is 0, and the totals are the sums of the rows', () => {
    check(loans, (loan) => expectWhole(calculateSchedule(loan)));
  });

  it('the same holds after early repayments, in either way', () => {
    const cases = fc.record({
      loan: loans,
      effect: fc.constantFrom('shorten-term', 'lower-payment'),
      repayments: fc.array(fc.record({ at: fc.nat(1000), part: fc.integer({ min: 1, max: 1500 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    });
    check(cases, ({ loan, effect, repayments }) => {
      const first = Date.parse(loan.startDate) / 86_400_000 + 1;
      const last = Date.parse(calculateSchedule(loan).rows.at(-1)!.date) / 86_400_000;
      const schedule = repayEarly(
        loan,
        repayments.map(({ at, part }) => ({
          date: new Date((first + Math.floor(((last - first) * at) / 1000)) * 86_400_000)
            .toISOString()
            .slice(0, 10),
          amountTiyn: tiyn(Math.max(1, Math.floor((loan.amountTiyn / 1000) * part))),
        })),
        effect,
      );
      expectWhole(schedule);
    });
  });

  it('rows equal those of the exact engine of any size, which shares no row arithmetic with them', () => {
    const alike = fc.record({
      amount: amounts,
      annualRate: rates,
      count: fc.integer({ min: 1, max: 60 }),
      every: frequencies,
      startDate: dates,
      method: fc.constantFrom('annuity', 'equal-principal', 'bullet'),
      mode: fc.constantFrom(...ROUNDING_MODES),
    });
    const names = {
      annuity: 'annuity',
      'equal-principal': 'equalPrincipal',
      bullet: 'interestOnly',
    } as const;
    check(alike, ({ amount, annualRate, count, every, startDate, method, mode }) => {
      const ours = calculateSchedule({
        amountTiyn: tiyn(amount),
        annualRatePercent: annualRate,
        months: Math.min(count, Math.floor(600 / every)) * every,
        everyMonths: every,
        startDate,
        method: method,
        rounding: { mode },
      });
      const theirs = calculateLenderSchedule({
        principal: tengeDecimal(tiyn(amount)),
        annualRate,
        termCount: ours.rows.length,
        frequency: { unit: 'month', every },
        startDate,
        method: names[method as 'annuity'],
        interestBasis: 'period',
        decimals: 2,
        rounding: { mode },
      });
      theirs.rows.forEach((row, i) => {
        const own = ours.rows[i]!;
        const same =
          row.dueDate === own.date &&
          row.interest === BigInt(own.interest) &&
          row.principal === BigInt(own.principal) &&
          row.balance === BigInt(own.balance);
        if (!same) expect.fail(`row ${row.n} of ${JSON.stringify(ours.input)}`);
      });
    });
  });

  it('what is paid, discounted at the effective rate, is what was received, to less than a tiyn', () => {
    const modest = loans.filter(
      ({ amountTiyn, annualRatePercent }) => amountTiyn <= 35_000_000_00 && Number(annualRatePercent) < 100,
    );
    check(modest, (loan) => {
      const start = Date.parse(loan.startDate) / 86_400_000;
      const flows = [
        { at: 0, amount: loan.amountTiyn as number },
        ...calculateSchedule(loan).rows.map((row) => ({
          at: Date.parse(row.date) / 86_400_000 - start,
          amount: 0 - row.payment,
        })),
      ];
      const found = annualRates(flows, 365);
      expect(found).to.have.lengthOf(1);
      const growth = 1 + found[0]! / 100;
      const value = flows.reduce((sum, { at, amount }) => sum + amount * growth ** (-at / 365), 0);
      expect(Math.abs(value)).to.be.below(1);
    });
  });
});

describe('for every monthly loan', () => {
  it('rows without dates have the same amounts', () => {
    const cases = fc.record({
      amountTiyn: amounts.map(tiyn),
      annualRatePercent: rates,
      months: fc.integer({ min: 1, max: 120 }),
      method: fc.constantFrom('annuity' as const, 'equal-principal' as const, 'bullet' as const),
    });
    check(cases, (loan) => {
      const { rows } = calculateSchedule({ ...loan, startDate: '2026-01-15' });
      undatedRows(loan).forEach((row, i) => {
        if (row.payment !== rows[i]!.payment || row.balance !== rows[i]!.balance) expect.fail(`row ${row.n}`);
      });
    });
  });
});

describe('for every number', () => {
  it('a share is the exact quotient, rounded once', () => {
    const cases = fc.record({
      amount: fc.maxSafeNat(),
      numerator: fc.nat(1_000_000_000),
      denominator: fc.integer({ min: 1, max: 2_000_000_000 }),
      unit: fc.constantFrom(1, 100),
      mode: fc.constantFrom(...ROUNDING_MODES),
    });
    check(cases, ({ amount, numerator, denominator, unit, mode }) => {
      const exact =
        roundedQuotient(BigInt(amount) * BigInt(numerator), BigInt(denominator * unit), mode) * BigInt(unit);
      if (exact > BigInt(Number.MAX_SAFE_INTEGER)) return;
      expect(BigInt(share(amount, numerator, denominator, { unit, mode }))).to.equal(exact);
    });
  });

  it('the equal payment is the exact one, whether floats were sure of it or not', () => {
    const cases = fc.record({
      amount: amounts,
      numerator: fc.integer({ min: 0, max: 10_000 }),
      denominator: fc.constantFrom(480, 1200, 12_000, 120_000, 1_200_000),
      count: fc.integer({ min: 1, max: 120 }),
      mode: fc.constantFrom(...ROUNDING_MODES),
    });
    check(cases, ({ amount, numerator, denominator, count, mode }) => {
      const rate = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
      const exact = annuityShare(rate, count);
      const lengths = Array.from({ length: count }, () => 1);
      expect(BigInt(levelPayment(amount, { numerator, denominator }, lengths, { unit: 1, mode }))).to.equal(
        roundedQuotient(BigInt(amount) * exact.numerator, exact.denominator, mode),
      );
    });
  });
});

describe('for every nonsense', () => {
  it('the only error is a LoanInputError with a code, and never a figure that is not a number', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(NaN, Infinity, -1, 0, 0.5, 1e300, '', 'abc', '2.5', '2026-02-30', undefined),
      fc.double(),
      fc.string(),
      fc.integer(),
    );
    const spoiled = fc.record({
      loan: loans,
      field: fc.constantFrom(
        'amountTiyn',
        'annualRatePercent',
        'months',
        'startDate',
        'method',
        'everyMonths',
        'dayCount',
      ),
      value: junk,
    });
    check(spoiled, ({ loan, field, value }) => {
      let schedule: Schedule;
      try {
        schedule = calculateSchedule({ ...loan, [field]: value });
      } catch (error) {
        expect(error).to.be.instanceOf(LoanInputError);
        return;
      }
      expectWhole(schedule);
    });
  });
});
