import { expect } from 'chai';
import { Refusal } from './refusal.js';
import { createTurns } from './turns.js';

describe('work in turns', () => {
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

  it('serves those who wait in rounds: whoever brings many does not hold up who brings one', async () => {
    const inTurn = createTurns({ atOnce: 1, waiting: 100, waitingOfOne: 16 });
    const order: string[] = [];
    const piece = (who: string) =>
      inTurn(() => new Promise<void>((done) => setImmediate(done)).then(() => void order.push(who)), who);
    const many = Array.from({ length: 20 }, () => piece('flood'));
    const results = await Promise.allSettled([...many, piece('one'), piece('other')]);
    expect(results.filter(({ status }) => status === 'rejected')).to.have.length(3);
    expect(order.slice(0, 4)).to.deep.equal(['flood', 'flood', 'one', 'other']);
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
