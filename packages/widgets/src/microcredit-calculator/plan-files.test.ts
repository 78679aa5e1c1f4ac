import { expect } from 'chai';
import { csvCell } from '../element/csv.js';
import { calculate } from './calculation.js';
import { firstInput, type CalculatorInput } from './calculator-input.js';
import { readLivelihoods, readPrices } from './host-settings.js';
import { LIVELIHOODS } from './livelihoods.js';
import { createCalculator } from './microcredit-calculator.model.js';
import { folded, paymentReminders } from './payment-reminders.js';
import { linkTo, planIn, rulesSince } from './plan-link.js';
import { scheduleCsv } from './schedule-csv.js';

const PAGE = 'https://akimat.example/nesie?tab=1';
const resultOf = (changes: Partial<CalculatorInput> = {}) => {
  const { result } = createCalculator({ ...firstInput('2026-03-15'), ...changes }).state;
  if (!result) throw new Error('no result');
  return result;
};
const shepherd: Partial<CalculatorInput> = {
  months: 84,
  livelihood: 'sheep',
  grace: 'principal',
  graceMonths: 12,
  costs: { valuation: { typed: '30 мың' }, notary: { typed: '' }, insurance: { tenge: 5000 } },
};

describe('a link to a plan', () => {
  it('gives the same result to whoever opens it', () => {
    const result = resultOf(shepherd);
    const link = linkTo(result, PAGE);
    const plan = planIn(new URL(link).hash, LIVELIHOODS)!;
    const opened = createCalculator(plan.input).state;
    expect(opened.result!.schedule.rows).to.deep.equal(result.schedule.rows);
    expect(opened.result!.schedule.effectiveRate).to.deep.equal(result.schedule.effectiveRate);
    expect(opened.input.livelihood).to.equal('sheep');
    expect(rulesSince(plan, opened.rules.terms, '2026-11-24')).to.equal('same');
  });

  it('leaves what the page keeps after its #, and takes the place of an older plan', () => {
    const once = linkTo(resultOf(), `${PAGE}#/news`);
    expect(once).to.match(/#\/news&amanat-plan=1~livestock/);
    const twice = linkTo(resultOf(shepherd), once);
    expect(twice.match(/amanat-plan=/g)).to.have.lengthOf(1);
  });

  it('with months that this page does not offer opens as own months', () => {
    const link = linkTo(resultOf(shepherd), PAGE);
    const plan = planIn(new URL(link).hash, [{ id: 'sheep', months: [9] }])!;
    expect([plan.input.livelihood, plan.input.ownMonths]).to.deep.equal(['own', [10]]);
  });

  it('says when the rules of its day are no longer what they were, and when later ones came', () => {
    const link = linkTo(resultOf({ startDate: '2025-03-15' }), PAGE);
    const plan = planIn(new URL(link).hash, LIVELIHOODS)!;
    const { terms } = createCalculator(plan.input).state.rules;
    expect(rulesSince(plan, terms, '2026-11-24')).to.equal('newer');
    expect(rulesSince({ ...plan, rules: 'order-443.other' }, terms, '2026-11-24')).to.equal('changed');
    expect(rulesSince(plan, undefined, '2026-11-24')).to.equal('changed');
  });

  it('that was broken on the way is no plan', () => {
    const { hash } = new URL(linkTo(resultOf(), PAGE));
    for (const bad of [
      '',
      '#amanat-plan=',
      '#amanat-plan=%',
      hash.replace('=1~', '=2~'),
      hash.replace('livestock', 'gold'),
      hash.replace('5000000', '-5'),
      hash.replace('2026-03-15', 'soon'),
      hash.slice(0, 60),
    ]) {
      expect(planIn(bad, LIVELIHOODS), bad).to.equal(undefined);
    }
  });
});

describe('the schedule as a spreadsheet', () => {
  it('has the pay-out, every payment and the totals, with the decimal sign of the language', () => {
    const { schedule } = resultOf({ months: 12 });
    const lines = scheduleCsv('kk', schedule).split('\r\n');
    expect(lines[0]).to.equal('\ufeffТөлем күні;Төлем;Сыйақы;Негізгі борыш;Борыш қалдығы');
    expect(lines[1]).to.equal('15.03.2026 Қарыз берілді;;;;5000000,00');
    expect(lines).to.have.lengthOf(1 + 1 + 12 + 1 + 1);
    expect(lines[13]).to.match(/^15\.03\.2027;\d+,\d\d;.*;0,00$/);
    expect(scheduleCsv('en', schedule)).to.include('5000000.00');
  });

  it('never holds a formula', () => {
    expect(['=1+1', '+7', '-1', '@a', '\tx'].map(csvCell)).to.deep.equal([
      "'=1+1",
      "'+7",
      "'-1",
      "'@a",
      "'\tx",
    ]);
    expect(csvCell('a;"b"')).to.equal('"a;""b"""');
  });
});

describe('reminders for a calendar', () => {
  const file = paymentReminders('kk', resultOf(shepherd).schedule, new Date('2026-03-15T10:00:00Z'));

  it('have an event for each payment, a week of warning, and the day after as the end', () => {
    const { rows } = resultOf(shepherd).schedule;
    expect(file.match(/BEGIN:VEVENT/g)).to.have.lengthOf(rows.filter(({ payment }) => payment > 0).length);
    expect(file).to.include('DTSTART;VALUE=DATE:20261015\r\nDTEND;VALUE=DATE:20261016');
    expect(file).to.include('TRIGGER:-P7D').and.include('DTSTAMP:20260315T100000Z');
  });

  it('are lines of at most 75 octets', () => {
    const octets = (line: string) => new TextEncoder().encode(line).length;
    expect(Math.max(...file.split('\r\n').map(octets))).to.be.at.most(75);
    expect(folded('ә'.repeat(80)).replaceAll('\r\n ', '')).to.equal('ә'.repeat(80));
  });
});

describe('what the page says inside the tag', () => {
  it('is taken when it is good, and left out when it is not', () => {
    const fish = { id: 'fish', months: [3], label: { kk: 'Балық', ru: 'Рыба', en: 'Fish' } };
    expect(readLivelihoods([fish, { id: 'x', months: [13] }, { months: [] }, null])).to.deep.equal([fish]);
    expect(readLivelihoods('fish')).to.equal(undefined);
    expect(
      readPrices({ asOf: '2026-11-01', items: [{ name: 'қой', tenge: 60_000 }] })?.items,
    ).to.have.lengthOf(1);
    expect(readPrices({ items: [{ name: 'қой', tenge: 60_000 }] })).to.equal(undefined);
    expect(readPrices({ asOf: '2026-11-01', items: [{ name: 'қой', tenge: 0 }] })).to.equal(undefined);
  });
});

describe('a request that was found good', () => {
  it('is computed anew to the same figures', () => {
    const result = resultOf(shepherd);
    expect(calculate(result).schedule.totals).to.deep.equal(result.schedule.totals);
  });
});
