import { expect } from 'chai';
import { FIGURES } from '@amanat/rules/figures';
import { figureAloud, figureParts } from './figure-words.js';
import {
  createStatistics,
  haveOneOrigin,
  refusalOf,
  selectFigures,
  type Figure,
} from './statistics.model.js';

const some = (changes: Partial<Figure> = {}): Figure => ({ ...FIGURES[0]!, ...changes });
const named = (key: string): Figure => FIGURES.find((figure) => figure.key === key)!;

describe('the model of the figures', () => {
  it('shows all the embedded figures, in their order', () => {
    const { shown, refused } = selectFigures(createStatistics().state.figures);
    expect(shown.map(({ key }) => key)).to.deep.equal(FIGURES.map(({ key }) => key));
    expect(refused).to.deep.equal([]);
  });

  it('shows one programme, or the keys asked for in the order asked for', () => {
    const ofLoans = selectFigures(FIGURES, { programme: 'auyl-amanaty' }).shown;
    expect(new Set(ofLoans.map(({ programme }) => programme))).to.deep.equal(new Set(['auyl-amanaty']));
    const keys = ['literacy.trained', 'microcredit.loans.count', 'no.such'];
    expect(selectFigures(FIGURES, { keys }).shown.map(({ key }) => key)).to.deep.equal(keys.slice(0, 2));
  });

  it('refuses a figure that has no source, day, definition or value, and says why', () => {
    const source = FIGURES[0]!.source;
    expect(refusalOf(some())).to.equal(undefined);
    expect(refusalOf(some({ source: { ...source, url: 'javascript:alert(1)' } }))).to.equal('no-source');
    expect(refusalOf(some({ source: { ...source, title: ' ' } }))).to.equal('no-source');
    expect(refusalOf(some({ asOf: '2023' }))).to.equal('no-day');
    expect(refusalOf(some({ asOf: '2023-13-45' }))).to.equal('no-day');
    expect(refusalOf(some({ definition: { kk: '', ru: 'x', en: 'x' } }))).to.equal('no-definition');
    expect(refusalOf(some({ value: Number.NaN }))).to.equal('no-value');
    expect(refusalOf(some({ qualifier: 'at-most' }))).to.equal('unknown-qualifier');
    const { shown, refused } = selectFigures([some({ asOf: '' }), named('fraud.stopped')]);
    expect(shown.map(({ key }) => key)).to.deep.equal(['fraud.stopped']);
    expect(refused).to.deep.equal([{ key: 'microcredit.loans.count', reason: 'no-day' }]);
  });

  it('names the source once when it is the same for all', () => {
    expect(haveOneOrigin(FIGURES)).to.equal(true);
    expect(haveOneOrigin([some(), some({ asOf: '2024-12-26' })])).to.equal(false);
  });

  it('marks what an answer changed, and only that', () => {
    const store = createStatistics([some({ value: 1 }), named('fraud.stopped')]);
    store.dispatch({
      type: 'arrived',
      by: 'page',
      figures: [some({ value: 2 }), named('fraud.stopped'), named('literacy.trained')],
    });
    expect([...store.state.changed]).to.deep.equal(['microcredit.loans.count']);
    expect(store.state.refresh).to.equal('idle');
  });

  it('keeps the figures when the server does not answer the visitor', () => {
    const store = createStatistics();
    store.dispatch({ type: 'asked' });
    store.dispatch({ type: 'failed' });
    expect(store.state.refresh).to.equal('failed');
    expect(store.state.figures).to.equal(FIGURES);
  });

  it('goes on waiting for the visitor when an answer to the page comes first', () => {
    const store = createStatistics();
    store.dispatch({ type: 'asked' });
    store.dispatch({ type: 'arrived', by: 'page', figures: FIGURES });
    expect(store.state.refresh).to.equal('asking');
    store.dispatch({ type: 'arrived', by: 'visitor', figures: FIGURES });
    expect(store.state.refresh).to.equal('idle');
  });
});

describe('the words of a figure', () => {
  const aloud = (key: string) =>
    (['kk', 'ru', 'en'] as const).map((locale) => figureAloud(locale, named(key)));

  it('are whole for ears', () => {
    expect(aloud('microcredit.loans.tenge')).to.deep.equal([
      '64,4 миллиард теңге',
      '64,4 миллиарда тенге',
      '64.4 billion tenge',
    ]);
    expect(aloud('literacy.trained')).to.deep.equal([
      'кемінде 65 мың адам',
      'минимум 65 тысяч человек',
      'at least 65 thousand people',
    ]);
    expect(aloud('fraud.stopped')).to.deep.equal([
      'шамамен 1,5 мың',
      'примерно 1,5 тысячи',
      'about 1.5 thousand',
    ]);
  });

  it('are short for eyes, in parts that may stand on lines of their own', () => {
    expect(figureParts('kk', named('enforcement.lifted'))).to.deep.equal({
      qualifier: 'кемінде',
      amount: '14\u00a0мың',
      unit: '',
    });
    expect(figureParts('en', named('microcredit.loans.tenge')).amount).to.equal('₸64.4B');
    expect(figureParts('ru', some({ unit: 'people', value: 2 }))).to.deep.equal({
      qualifier: '',
      amount: '2',
      unit: 'человека',
    });
  });
});
