import { expect } from 'chai';
import { tengeDecimal } from '@amanat/loans';
import { firstInput, type CalculatorInput } from './calculator-input.js';
import { createCalculator, isStale } from './microcredit-calculator.model.js';

const DAY = '2026-01-15';
const calculatorFor = (changes: Partial<CalculatorInput> = {}) =>
  createCalculator({ ...firstInput(DAY), ...changes });
const resultOf = (changes: Partial<CalculatorInput>) => {
  const { result } = calculatorFor(changes).state;
  if (!result) throw new Error('no result');
  return result;
};

describe('the calculator gives the reference figures', () => {
  it('of equal payments: five million, five years', () => {
    const { schedule } = resultOf({});
    expect(tengeDecimal(schedule.largestPayment.amount)).to.equal('88736.81');
    expect(tengeDecimal(schedule.rows.at(-1)!.payment)).to.equal('88736.70');
    expect(tengeDecimal(schedule.totals.interest)).to.equal('324208.49');
    expect(schedule.effectiveRate).to.deep.equal({
      ok: true,
      exactPercent: '2.529481',
      displayPercent: '2.5',
    });
  });

  it('of decreasing payments', () => {
    const { schedule } = resultOf({ method: 'equal-principal' });
    expect(tengeDecimal(schedule.rows[0]!.payment)).to.equal('93750.00');
    expect(tengeDecimal(schedule.rows.at(-1)!.payment)).to.equal('83507.14');
    expect(tengeDecimal(schedule.totals.interest)).to.equal('317708.33');
  });

  it('with 50 000 of costs an effective rate of 2.9', () => {
    const { schedule } = resultOf({
      costs: { valuation: { tenge: 30_000 }, notary: { typed: '20 мың' }, insurance: { typed: '' } },
    });
    expect(schedule.effectiveRate).to.include({ displayPercent: '2.9' });
    expect(schedule.totals.costs).to.equal(5_000_000);
  });
});

describe('a plan that pays in October', () => {
  const shepherd = { livelihood: 'sheep', months: 84, startDate: '2026-03-15' };

  it('has seven Octobers and the rest at the end of the term', () => {
    const { schedule } = resultOf(shepherd);
    expect(schedule.rows).to.have.lengthOf(8);
    expect(schedule.rows[0]!.date).to.equal('2026-10-15');
    expect(schedule.rows.at(-1)!.date).to.equal('2033-03-15');
    expect(Math.round(schedule.largestPayment.amount / 100)).to.equal(689_111);
  });

  it('may end in season: the term is then shorter, and every payment is in October', () => {
    const { schedule } = resultOf({ ...shepherd, endInSeason: true });
    expect(schedule.rows.map(({ date }) => date.slice(5, 7))).to.deep.equal(Array(7).fill('10'));
    expect(schedule.rows.at(-1)).to.include({ date: '2032-10-15', balance: 0 });
  });

  it('may pay its interest every month', () => {
    const { schedule } = resultOf({ ...shepherd, seasonalInterest: 'monthly' });
    expect(schedule.rows).to.have.lengthOf(84);
    expect(schedule.rows[0]!.principal).to.equal(0);
    expect(schedule.rows[6]!.principal).to.be.above(0);
  });

  it('of one year that ends in season holds no grace that would leave nothing to pay', () => {
    for (const grace of ['principal', 'principal-and-interest'] as const) {
      const { schedule } = resultOf({
        livelihood: 'own',
        ownMonths: [2],
        months: 12,
        endInSeason: true,
        grace,
      });
      expect(schedule.rows.at(-1)!.balance).to.equal(0);
    }
  });
});

describe('a grace', () => {
  it('is off until asked for', () => {
    expect(resultOf({}).grace).to.equal(undefined);
  });

  it('on principal asks interest meanwhile, and says how much', () => {
    const { grace, schedule } = resultOf({ grace: 'principal', graceMonths: 12 });
    expect(grace).to.deep.include({ kind: 'principal', months: 12 });
    expect(grace!.interest).to.equal(
      schedule.rows.slice(0, 12).reduce((sum, { payment }) => sum + payment, 0),
    );
    expect(schedule.rows[11]!.balance).to.equal(500_000_000);
  });

  it('on both asks nothing meanwhile; the interest still accrues and is paid later', () => {
    const { grace, schedule } = resultOf({ grace: 'principal-and-interest', graceMonths: 6 });
    expect(schedule.rows.slice(0, 6).every(({ payment }) => payment === 0)).to.equal(true);
    expect(grace!.interest).to.be.above(0);
    expect(schedule.totals.interest).to.be.above(resultOf({}).schedule.totals.interest);
  });
});

describe('the rules of the start date', () => {
  const limitOn = (startDate: string, changes: Partial<CalculatorInput> = {}) => {
    const { terms } = calculatorFor({ startDate, ...changes }).state.rules;
    return terms && [terms.edition.order, terms.maxTenge, terms.maxMonths];
  };

  it('change with the edition and with the year of the index', () => {
    expect(limitOn('2023-12-19')).to.deep.equal(['№ 314', 8_625_000, 84]);
    expect(limitOn('2023-12-20', { direction: 'crops' })).to.deep.equal(['№ 443', 8_625_000, 60]);
    expect(limitOn('2024-01-01', { direction: 'crops' })).to.deep.equal(['№ 443', 9_230_000, 60]);
    expect(limitOn('2025-12-31', { direction: 'crops' })).to.deep.equal(['№ 53', 9_830_000, 84]);
    expect(limitOn('2026-01-01', { direction: 'crops' })).to.deep.equal(['№ 53', 10_812_500, 84]);
  });

  it('offer only audiences that the direction has', () => {
    const calculator = calculatorFor({ direction: 'processing', audience: 'cooperative' });
    expect(calculator.state.rules.terms?.maxTenge).to.equal(34_600_000);
    calculator.dispatch({ type: 'set', changes: { direction: 'crops' } });
    expect(calculator.state.input.audience).to.equal('person');
    expect(calculator.state.problems).to.be.empty;
  });

  it('bring a longer term down with them', () => {
    const calculator = calculatorFor({ months: 84 });
    calculator.dispatch({ type: 'set', changes: { direction: 'other' } });
    expect(calculator.state.input.months).to.equal(60);
    expect(calculator.state.result!.schedule.rows).to.have.lengthOf(60);
  });

  it("are not last year's in a year whose index is unknown", () => {
    const { problems, result, rules } = calculatorFor({ startDate: '2027-02-01' }).state;
    expect(problems).to.deep.equal([{ field: 'date', code: 'year-unknown', year: 2027 }]);
    expect(rules.terms).to.equal(undefined);
    expect(result).to.equal(undefined);
  });

  it('are unknown before the programme and on no day', () => {
    expect(calculatorFor({ startDate: '2023-01-10' }).state.problems[0]).to.include({
      code: 'before-programme',
    });
    expect(calculatorFor({ startDate: '' }).state.problems[0]).to.include({ code: 'invalid' });
  });
});

describe('bad input', () => {
  it('above the limit names the terms that set it', () => {
    const calculator = calculatorFor({ amount: { typed: '10 812 500' } });
    expect(calculator.state.problems).to.be.empty;
    calculator.dispatch({ type: 'set', changes: { amount: { typed: '10 812 501' } } });
    const [problem] = calculator.state.problems;
    expect(problem).to.include({ field: 'amount', code: 'above-limit' });
  });

  it('keeps the last good result, named as of the earlier input', () => {
    const calculator = calculatorFor();
    const before = calculator.state.result;
    for (const typed of ['', 'көп', '-5', '5,55', '0', '99999999999999999']) {
      calculator.dispatch({ type: 'set', changes: { amount: { typed } } });
      expect(calculator.state.problems, typed).to.have.lengthOf(1);
      expect(calculator.state.result, typed).to.equal(before);
      expect(isStale(calculator.state), typed).to.equal(true);
    }
    calculator.dispatch({ type: 'set', changes: { amount: { typed: '6 млн' } } });
    expect(isStale(calculator.state)).to.equal(false);
    expect(calculator.state.result?.amount).to.equal(6_000_000);
  });

  it('of one tenge is still a loan', () => {
    expect(resultOf({ amount: { typed: '1' } }).schedule.totals.principal).to.equal(100);
  });

  it('says which cost cannot be read, and that costs stay below the loan', () => {
    const calculator = calculatorFor({
      costs: { valuation: { typed: 'мың' }, notary: { typed: '' }, insurance: { typed: '' } },
    });
    expect(calculator.state.problems).to.deep.equal([{ field: 'valuation', code: 'cost-unreadable' }]);
    const costs = {
      valuation: { tenge: 3_000_000 },
      notary: { tenge: 2_000_000 },
      insurance: { typed: '' },
    };
    calculator.dispatch({ type: 'set', changes: { costs } });
    expect(calculator.state.problems).to.deep.equal([{ field: 'notary', code: 'costs-above-amount' }]);
  });

  it('of own months wants at least one', () => {
    const calculator = calculatorFor({ livelihood: 'own' });
    expect(calculator.state.problems).to.deep.equal([{ field: 'months', code: 'none-chosen' }]);
    calculator.dispatch({ type: 'set', changes: { ownMonths: [10] } });
    expect(calculator.state.problems).to.be.empty;
  });
});

describe("the page's own livelihoods", () => {
  it('replace ours; a choice that is gone becomes the first', () => {
    const calculator = calculatorFor({ livelihood: 'bees' });
    calculator.dispatch({ type: 'offer', livelihoods: [{ id: 'fish', months: [3], label: 'Балық' }] });
    expect(calculator.state.input.livelihood).to.equal('fish');
    expect(calculator.state.result?.payingMonths).to.deep.equal([3]);
  });
});

describe('a result laid aside', () => {
  it('stays while the other changes, until it is put away', () => {
    const calculator = calculatorFor();
    calculator.dispatch({ type: 'keep' });
    const first = calculator.state.result;
    calculator.dispatch({ type: 'set', changes: { livelihood: 'sheep' } });
    expect(calculator.state.kept).to.equal(first);
    expect(calculator.state.result).to.not.equal(first);
    calculator.dispatch({ type: 'forget' });
    expect(calculator.state.kept).to.equal(undefined);
  });
});
