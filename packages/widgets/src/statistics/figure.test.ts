import { expect } from 'chai';
import { FIGURES } from '@amanat/rules/figures';
import { isDay, isStale, originOf, placeOf, refusalOf, selectFigures, sharedOrigin } from './figure.js';
import { named, some } from './figures.test.parts.js';

describe('which figures may be shown', () => {
  it('shows one programme, or the keys asked for in the order asked for', () => {
    const ofLoans = selectFigures(FIGURES, { programme: 'auyl-amanaty' }).shown;
    expect(new Set(ofLoans.map(({ programme }) => programme))).to.deep.equal(new Set(['auyl-amanaty']));
    const keys = ['literacy.trained', 'microcredit.loans.count', 'no.such'];
    expect(selectFigures(FIGURES, { keys }).shown.map(({ key }) => key)).to.deep.equal(keys.slice(0, 2));
  });

  it('takes no region for the country, and no other region for one', () => {
    const figures = [some(), some({ region: '100000000' }), some({ region: '390000000' })];
    expect(selectFigures(figures).shown.map(placeOf)).to.deep.equal(['microcredit.loans.count']);
    expect(selectFigures(figures, { region: '390000000' }).shown.map(placeOf)).to.deep.equal([
      'microcredit.loans.count@390000000',
    ]);
  });

  it('refuses a figure that has no source, day, label, definition or value, and says why', () => {
    const source = some().source;
    expect(refusalOf(some())).to.equal(undefined);
    expect(refusalOf(some({ source: { ...source, url: 'javascript:alert(1)' } }))).to.equal('no-source');
    expect(refusalOf(some({ source: { ...source, title: ' ' } }))).to.equal('no-source');
    expect(refusalOf(some({ asOf: '2023' }))).to.equal('no-day');
    expect(refusalOf(some({ asOf: '2023-13-45' }))).to.equal('no-day');
    expect(refusalOf(some({ asOf: '2023-02-31' }))).to.equal('no-day');
    expect(refusalOf(some({ label: { kk: 'а', ru: 'а', en: '' } }))).to.equal('no-label');
    expect(refusalOf(some({ definition: { kk: '', ru: 'x', en: 'x' } }))).to.equal('no-definition');
    expect(refusalOf(some({ value: Number.NaN }))).to.equal('no-value');
    expect(refusalOf(some({ qualifier: 'at-most' }))).to.equal('unknown-qualifier');
    const { shown, refused } = selectFigures([some({ asOf: '' }), named('fraud.stopped')]);
    expect(shown.map(({ key }) => key)).to.deep.equal(['fraud.stopped']);
    expect(refused).to.deep.equal([{ key: 'microcredit.loans.count', reason: 'no-day' }]);
  });

  it('refuses what a page forgot altogether, without falling over it', () => {
    const left = ['source', 'asOf', 'label', 'definition', 'value', 'qualifier'] as const;
    const reasons = left.map((name) => refusalOf({ ...some(), [name]: undefined }));
    expect(reasons).to.deep.equal([
      'no-source',
      'no-day',
      'no-label',
      'no-definition',
      'no-value',
      'unknown-qualifier',
    ]);
    expect(refusalOf({})).to.equal('no-source');
  });

  it('knows the days of the calendar', () => {
    expect(['2024-02-29', '2023-02-29', '2023-1-1', '', undefined].map(isDay)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('takes a figure for out of date from the day that its time is over, in Kazakhstan, and never without a limit', () => {
    const figure = some({ asOf: '2026-03-01', validForDays: 30 });
    // 31 March begins in Kazakhstan at 19:00 UTC of the day before.
    expect(isStale(figure, new Date('2026-03-30T18:59:59Z'))).to.equal(false);
    expect(isStale(figure, new Date('2026-03-30T19:00:00Z'))).to.equal(true);
    expect(isStale(some({ asOf: '1999-01-01' }), new Date())).to.equal(false);
  });

  it('names the source once that most have, and each its own where it is another', () => {
    expect(sharedOrigin(FIGURES)).to.equal(originOf(FIGURES[0]!));
    expect(sharedOrigin([some({ asOf: '2024-12-26' }), some(), some()])).to.equal(originOf(some()));
    expect(sharedOrigin([some(), some({ asOf: '2024-12-26' })])).to.equal(undefined);
    expect(sharedOrigin([some()])).to.equal(originOf(some()));
    expect(sharedOrigin([])).to.equal(undefined);
  });
});
