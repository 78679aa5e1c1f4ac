import { expect } from 'chai';
import { monthlyCalculationIndex } from '../mrp.js';
import { numbersIn } from './literacy.test.parts.js';
import { correctOptionsOf } from './score.js';
import { WHOLE_BANK } from './sets.js';
import type { Question } from './types.js';

function question(id: string): Question {
  return WHOLE_BANK.find((it) => it.id === id)!;
}

/** The right answer of a question with one, with its reason, as numbers. */
function rightOf(id: string) {
  const [right] = correctOptionsOf(question(id));
  const option = question(id).options.find((it) => it.id === right)!;
  return { answer: numbersIn(option.text.kk).map(Number), reason: numbersIn(option.why.kk).map(Number) };
}

const asked = (id: string) => numbersIn(question(id).stem.kk).map(Number);
const whysOf = (id: string) => question(id).options.map(({ why }) => numbersIn(why.kk).map(Number));

describe('the sums in the bank', () => {
  it('interest on interest: 100 000 at 2% for five years is more than 102 000', () => {
    expect(asked('budget-compound-interest')).to.have.members([2, 5, 100_000]);
    expect(100_000 * 1.02 ** 5).to.be.greaterThan(rightOf('budget-compound-interest').answer[0]!);
  });

  it('the second year at 15% adds 17 250, the first 15 000', () => {
    expect(asked('budget-second-year')).to.deep.equal([15]);
    const first = (100_000 * 15) / 100;
    const second = ((100_000 + first) * 15) / 100;
    expect(rightOf('budget-second-year').reason).to.have.members([100_000, first, second]);
  });

  it('from the least to the most: at home, one year, two years', () => {
    const order = question('budget-growth-order');
    const sums = order.options.map(({ why }) => Math.max(...numbersIn(why.kk).map(Number)));
    const inOrder = correctOptionsOf(order).map((id) => sums[order.options.findIndex((it) => it.id === id)]);
    expect(inOrder).to.deep.equal([100_000, 100_000 * 1.02, 100_000 * 1.02 ** 2]);
  });

  it('100 000 and 3% is less than 105 000', () => {
    expect(rightOf('loan-lower-amount').answer).to.have.members([100_000, 3]);
    expect(rightOf('loan-lower-amount').reason).to.include((100_000 * 3) / 100);
    expect((100_000 * 103) / 100).to.be.lessThan(105_000);
  });

  it('overpayments are what was paid less what was received', () => {
    expect(rightOf('loan-overpayment').answer).to.deep.equal([620_000 - 500_000]);
    const [months, sum, payment] = [12, 450_000, 45_000];
    expect(asked('loan-twelve-payments')).to.have.members([months, sum, payment]);
    expect(rightOf('loan-twelve-payments').answer).to.deep.equal([months * payment - sum]);
    expect(rightOf('loan-twelve-payments').reason).to.include(months * payment);
  });

  it('60 000 at 0.2% a day for 30 days is 3 600', () => {
    expect(asked('loan-day-rate')).to.have.members([60_000, 30, 0.2]);
    expect(rightOf('loan-day-rate').answer).to.deep.equal([Math.round((60_000 * 0.2 * 30) / 100)]);
    const wrong = question('loan-day-rate').options.map(({ text }) => Number(numbersIn(text.kk)[0]));
    expect(wrong).to.include.members([120, 120 * 10, 120 * 30]);
  });

  it('the ceilings stand from low to high', () => {
    const order = question('loan-ceilings-order');
    const ceilings = correctOptionsOf(order).map(
      (id) => whysOf(order.id)[order.options.findIndex((it) => it.id === id)]![0]!,
    );
    expect(ceilings).to.deep.equal([25, 35, 46, 179]);
  });

  it('half of 90 000 is below the subsistence minimum, which is the answer', () => {
    const [first] = question('debt-subsistence-kept').options;
    const half = Number(numbersIn(first.text.kk)[0]);
    expect(half).to.equal(90_000 / 2);
    expect(rightOf('debt-subsistence-kept').answer[0]).to.be.greaterThan(half);
  });

  it('1 600 indices are 6 920 000 tenge in 2026', () => {
    expect(rightOf('bankruptcy-debt-limit').answer).to.have.members([
      1_600,
      2026,
      1_600 * monthlyCalculationIndex(2026).tenge,
    ]);
  });
});
