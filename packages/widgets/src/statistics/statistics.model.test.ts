import { expect } from 'chai';
import { FIGURES } from '@amanat/rules/figures';
import { figureAloud, figureParts } from './figure-words.js';
import { figureInFull } from './figure-in-full.js';
import { selectFigures } from './figure.js';
import { named, some } from './figures.test.parts.js';
import { createStatistics } from './statistics.model.js';

describe('the model of the figures', () => {
  it('shows all the embedded figures, in their order', () => {
    const { shown, refused } = selectFigures(createStatistics().state.figures);
    expect(shown.map(({ key }) => key)).to.deep.equal(FIGURES.map(({ key }) => key));
    expect(refused).to.deep.equal([]);
  });

  it('marks what an answer changed, and only that', () => {
    const store = createStatistics([some({ value: 1 }), named('fraud.stopped')]);
    store.dispatch({
      type: 'arrived',
      by: 'page',
      figures: [some({ value: 2 }), named('fraud.stopped'), named('literacy.trained')],
    });
    expect([...store.state.changed]).to.deep.equal(['microcredit.loans.count']);
    expect(store.state.visitor).to.equal('idle');
  });

  it('puts a revision in the place of what it revises, and of no other region', () => {
    const store = createStatistics([some(), some({ region: '390000000', value: 7 }), named('fraud.stopped')]);
    store.dispatch({ type: 'revised', figures: [some({ region: '390000000', value: 8 })] });
    expect(store.state.figures.map(({ value }) => value)).to.deep.equal([17_200, 8, 1500]);
    expect([...store.state.changed]).to.deep.equal(['microcredit.loans.count@390000000']);
    store.dispatch({ type: 'revised', figures: [some({ region: '110000000', value: 9 })] });
    expect(store.state.figures.at(-1)?.value).to.equal(9);
    expect([...store.state.changed]).to.deep.equal([]);
  });

  it('keeps the figures when the server does not answer the visitor', () => {
    const store = createStatistics();
    store.dispatch({ type: 'asked', by: 'visitor' });
    store.dispatch({ type: 'failed', by: 'visitor' });
    expect(store.state.visitor).to.equal('failed');
    expect(store.state.figures).to.equal(FIGURES);
  });

  it('goes on waiting for the visitor when an answer to the page comes first', () => {
    const store = createStatistics();
    store.dispatch({ type: 'asked', by: 'visitor' });
    store.dispatch({ type: 'arrived', by: 'page', figures: FIGURES });
    expect(store.state.visitor).to.equal('asking');
    store.dispatch({ type: 'arrived', by: 'visitor', figures: FIGURES });
    expect(store.state.visitor).to.equal('idle');
  });

  it('forgets that the page was left without an answer once the visitor gets one', () => {
    const store = createStatistics();
    store.dispatch({ type: 'failed', by: 'page' });
    store.dispatch({ type: 'arrived', by: 'visitor', figures: FIGURES });
    expect(store.state.page).to.equal('idle');
  });

  it('shows the page’s own figures, and the embedded ones when it takes them back', () => {
    const store = createStatistics();
    store.dispatch({ type: 'given', figures: [some({ value: 3 })] });
    expect(store.state.figures.map(({ value }) => value)).to.deep.equal([3]);
    store.dispatch({ type: 'given', figures: undefined });
    expect(store.state.figures).to.equal(FIGURES);
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

  it('leave no digit out where the short form would round it off', () => {
    expect(figureInFull('kk', named('literacy.trained'))).to.equal('кемінде 65 мың адам');
    expect(figureInFull('kk', some({ value: 17_240 }))).to.equal('17\u00a0240');
    expect(figureInFull('ru', some({ value: 17_241, unit: 'people', qualifier: 'about' }))).to.equal(
      'примерно 17\u00a0241 человек',
    );
    expect(figureInFull('en', some({ value: 999, unit: 'tenge' }))).to.equal('999 tenge');
  });
});
