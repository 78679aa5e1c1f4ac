import { expect } from 'chai';
import { LazyPiece } from './lazy-piece.js';

describe('a part of the view that comes later', () => {
  let drawn = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (drawn += 1),
    updateComplete: Promise.resolve(true),
  };
  beforeEach(() => (drawn = 0));

  it('is fetched once, and draws its host when it arrives', async () => {
    let fetched = 0;
    const piece = new LazyPiece(host, () => Promise.resolve((fetched += 1)));
    expect(piece.now).to.equal(undefined);
    expect(piece.now).to.equal(undefined);
    await piece.fetch();
    expect([piece.now, fetched, drawn]).to.deep.equal([1, 1, 1]);
  });

  it('that failed says so, does not try by itself, and comes when asked again', async () => {
    let attempts = 0;
    const piece = new LazyPiece(host, () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here');
    });
    await piece.fetch().catch(() => undefined);
    expect([piece.hasFailed, piece.now, attempts, drawn]).to.deep.equal([true, undefined, 1, 1]);
    await piece.fetch();
    expect([piece.hasFailed, piece.now]).to.deep.equal([false, 'here']);
  });
});
