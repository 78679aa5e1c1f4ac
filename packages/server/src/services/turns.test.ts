import { expect } from 'chai';
import { afterEach, vi } from 'vitest';
import { Refusal } from './refusal.js';
import { createTurns } from './turns.js';

describe('work in turns', () => {
  afterEach(() => vi.useRealTimers());

  it('runs so many pieces together, lets so many wait, and refuses the rest', async () => {
    const inTurn = createTurns({ atOnce: 2, waiting: 3 });
    let running = 0;
    let most = 0;
    const piece = () =>
      inTurn(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
      });
    const results = await Promise.allSettled(Array.from({ length: 10 }, piece));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).to.have.length(5);
    for (const { reason } of refused)
      expect(reason).to.be.instanceOf(Refusal).with.property('code', 'unavailable');
    expect(most).to.equal(2);
    await Promise.all([piece(), piece()]);
  });

  it('serves whoever brought least first: whoever brings many does not hold up who brings one', async () => {
    const inTurn = createTurns({ atOnce: 1, waiting: 100, waitingOfOne: 16 });
    const order: string[] = [];
    const piece = (who: string) =>
      inTurn(() => new Promise<void>((done) => setImmediate(done)).then(() => void order.push(who)), who);
    const many = Array.from({ length: 20 }, () => piece('flood'));
    const results = await Promise.allSettled([...many, piece('one'), piece('other')]);
    expect(results.filter(({ status }) => status === 'rejected')).to.have.length(3);
    expect(order.slice(0, 4)).to.deep.equal(['flood', 'one', 'other', 'flood']);
  });

  /** Work that ends when it is told to. */
  const held = (options: { readonly waiting?: number } = {}) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const inTurn = createTurns({
      atOnce: 4,
      waiting: 512,
      waitingOfOne: 64,
      many: 4,
      ...options,
    });
    const underWay: { readonly who: string; readonly end: () => void }[] = [];
    const bring = (who: string) => {
      const piece = inTurn(() => new Promise<void>((end) => underWay.push({ who, end })), who);
      // Whoever waits for it hears of a refusal.
      piece.catch(() => undefined);
      return piece;
    };
    const settled = () => new Promise((resolve) => setImmediate(resolve));
    return {
      bring,
      pass: async (milliseconds: number) => {
        vi.advanceTimersByTime(milliseconds);
        await settled();
      },
      bringMany: async (count: number, addresses: number) => {
        for (let number = 0; number < count; number++) void bring(`flood ${number % addresses}`);
        await settled();
      },
      /** The oldest piece of somebody ends. */
      end: async (whose: string) => {
        const [piece] = underWay.splice(
          underWay.findIndex(({ who }) => who.startsWith(whose)),
          1,
        );
        piece!.end();
        await settled();
      },
      who: () => underWay.map(({ who }) => who.replace(/ .*/, '')),
    };
  };

  it('A1: with 240 pieces of a flood in line, a newcomer is the very next', async () => {
    const { bring, bringMany, end, who } = held();
    await bringMany(240, 4);
    expect(who()).to.deep.equal(['flood', 'flood', 'flood', 'flood']);
    void bring('visitor');
    await end('flood');
    expect(who()).to.deep.equal(['flood', 'flood', 'flood', 'visitor']);
    // And from then on the flood has one piece at a time: the next newcomer does not wait at all.
    for (let piece = 0; piece < 4; piece++) await end('flood');
    expect(who().length).to.be.at.most(1);
    void bring('another visitor');
    expect(who()).to.include('another');
  });

  it('A1: while others come, a fifth of the time is left to who brought many; alone they have all of it', async () => {
    const { bring, bringMany, end, pass, who } = held();
    await bringMany(40, 1);
    void bring('visitor');
    for (let piece = 0; piece < 5; piece++) await end('flood');
    await end('visitor');
    expect(who(), 'beside a visitor').to.deep.equal(['flood']);
    await pass(10);
    await end('flood');
    await pass(39);
    expect(who(), 'while it rests').to.deep.equal([]);
    await pass(1);
    expect(who(), 'after its rest').to.deep.equal(['flood']);

    await pass(1000);
    await end('flood');
    expect(who(), 'alone').to.deep.equal(['flood', 'flood', 'flood', 'flood']);
  });

  it('A1: when the line is full, a newcomer takes a place of whoever brought most', async () => {
    const { bring, bringMany, end, who } = held({ waiting: 8 });
    await bringMany(12, 2);
    const last = await bring('flood 0').catch((error: unknown) => error);
    expect(last).to.be.instanceOf(Refusal).with.property('code', 'unavailable');
    void bring('visitor');
    await end('flood');
    expect(who()).to.include('visitor');
  });

  it('A1: thirty neighbours behind one address are all served beside a flood', async () => {
    const inTurn = createTurns({ atOnce: 4, waiting: 512, waitingOfOne: 64, many: 4 });
    const served = { flood: 0, village: 0 };
    const piece = (who: 'flood' | 'village', from: string) =>
      inTurn(
        () =>
          new Promise<void>((done) => setImmediate(done)).then(() => {
            served[who]++;
          }),
        from,
      );
    const flood = Array.from({ length: 240 }, (_, number) => piece('flood', `flood ${number % 4}`));
    await Promise.all(Array.from({ length: 30 }, () => piece('village', 'village')));
    expect(served.village).to.equal(30);
    expect(served.flood, 'before the village is done').to.be.below(160);
    await Promise.all(flood);
  });

  it('gives the turn on when a piece fails', async () => {
    const inTurn = createTurns({ atOnce: 1, waiting: 9 });
    const pieces = [1, 2, 3].map((number) =>
      inTurn(() => (number === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(number))),
    );
    const results = await Promise.allSettled(pieces);
    expect(results.map(({ status }) => status)).to.deep.equal(['rejected', 'fulfilled', 'fulfilled']);
  });
});
