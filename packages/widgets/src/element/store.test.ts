import { expect } from 'chai';
import { createStore } from './store.js';

describe('a store', () => {
  const add = (sum: number, action: { n: number }) => sum + action.n;

  it('tells its listeners of a change, and of nothing else', () => {
    const store = createStore(1, add);
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.state));
    store.dispatch({ n: 2 });
    store.dispatch({ n: 0 });
    stop();
    store.dispatch({ n: 5 });
    expect(seen).to.deep.equal([3]);
    expect(store.state).to.equal(8);
  });

  it('lets a listener leave while it is told', () => {
    const store = createStore(0, add);
    const heard: string[] = [];
    const stop = store.subscribe(() => {
      heard.push('first');
      stop();
    });
    store.subscribe(() => heard.push('second'));
    store.dispatch({ n: 1 });
    store.dispatch({ n: 1 });
    expect(heard).to.deep.equal(['first', 'second', 'second']);
  });
});
