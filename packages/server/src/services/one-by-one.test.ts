import { expect } from 'chai';
import { createOneByOne } from './one-by-one.js';

describe('work one by one', () => {
  it('waits for earlier work of the same key, also when that fails, and for no other', async () => {
    const oneByOne = createOneByOne();
    const order: string[] = [];
    const work =
      (name: string, ms: number, fails = false) =>
      async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, ms));
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([
      oneByOne('key', work('first', 30, true)),
      oneByOne('key', work('second', 1)),
      oneByOne('other', work('stranger', 1)),
    ]);
    expect(results.map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled', 'fulfilled']);
    expect(order).to.deep.equal([
      'first begins',
      'stranger begins',
      'stranger ends',
      'first ends',
      'second begins',
      'second ends',
    ]);
  });
});
