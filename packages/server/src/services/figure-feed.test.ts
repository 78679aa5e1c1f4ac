import { expect } from 'chai';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startTestServer, type TestServer } from '../app.test.parts.js';
import { createFigureRevision } from './figure-revisions.js';
import { createFigureFeed, type FigureFeed, type FigureNews } from './figure-feed.js';
import { Refusal } from './refusal.js';
import { ulid } from './ulid.js';

const source = { title: 'Хабарлама', url: 'https://example.kz/' };
const editor = { name: 'Сәуле', roles: ['editor' as const], expiresAt: null };

describe('a feed of revisions', () => {
  let server: TestServer;
  let feed: FigureFeed;
  let timers: Map<() => void, number>;
  let failures: unknown[];
  let isDown: boolean;
  let last: number;
  beforeAll(async () => {
    server = await startTestServer();
    last = 1;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    timers = new Map();
    failures = [];
    isDown = false;
    feed = createFigureFeed({
      store: {
        ...server.storage.figureRevisions,
        after: (id, limit) =>
          isDown ? Promise.reject(new Error('no answer')) : server.storage.figureRevisions.after(id, limit),
      },
      clock: () => server.time.now,
      every: (milliseconds, work) => {
        timers.set(work, milliseconds);
        return () => timers.delete(work);
      },
      limits: { perAddress: 3, overall: 5 },
      onFailure: (error) => failures.push(error),
    });
  });

  /** As another process does it: this feed is not told. */
  const put = async (at = server.time.now) => {
    await createFigureRevision({ stores: server.storage, clock: () => at }, editor, {
      key: 'fraud.stopped',
      basedOn: last,
      value: 1000 + last,
      qualifier: 'about',
      asOf: '2026-01-01',
      source,
    });
    last += 1;
    return last;
  };
  const tick = (milliseconds: number) => {
    for (const [work, every] of timers) if (every === milliseconds) work();
    return new Promise((resolve) => setTimeout(resolve, 20));
  };
  const listenAt = async (address: string, lastId?: string) => {
    const heard: FigureNews[] = [];
    let beats = 0;
    let isOver = false;
    const listening = await feed.listen({
      address,
      lastId,
      onNews: (news) => heard.push(news),
      onBeat: () => (beats += 1),
      onEnd: () => (isOver = true),
    });
    return {
      ...listening,
      heard,
      numbers: () => heard.map(({ figure }) => figure.revision),
      beats: () => beats,
      isOver: () => isOver,
    };
  };
  const refusalOf = (address: string) =>
    listenAt(address).then(
      () => null,
      (error: unknown) => error instanceof Refusal && [error.code, error.retryAfterSeconds],
    );

  it('tells what is put in while somebody listens, once, and not what was there before', async () => {
    await put();
    const [one, two] = [await listenAt('a'), await listenAt('b')];
    const number = await put();
    await tick(2000);
    await tick(2000);
    expect([one.numbers(), two.numbers()]).to.deep.equal([[number], [number]]);
    expect(one.heard[0]!.figure).to.deep.include({ key: 'fraud.stopped', value: 1000 + number - 1 });
    one.leave();
    const next = await put();
    await feed.lookNow();
    expect([one.numbers(), two.numbers()]).to.deep.equal([[number], [number, next]]);
    two.leave();
  });

  it('tells whoever comes again what was missed', async () => {
    const one = await listenAt('a');
    const heard = await put();
    await tick(2000);
    one.leave();
    const missed = [await put(), await put()];
    const again = await listenAt('a', one.heard.at(-1)!.id);
    expect(again.numbers()).to.deep.equal(missed);
    const beside = await listenAt('b', one.id);
    expect(beside.numbers()).to.deep.equal([heard, ...missed]);
    const next = await put();
    await tick(2000);
    expect([again.numbers(), beside.numbers()]).to.deep.equal([
      [...missed, next],
      [heard, ...missed, next],
    ]);
    for (const nonsense of ['', 'fr_', 'x'.repeat(1000), `fr_${'Z'.repeat(26)}`]) {
      const stranger = await listenAt('c', nonsense);
      expect(stranger.heard).to.deep.equal([]);
      stranger.leave();
    }
  });

  it('tells in order also what another process puts in with a clock that is behind', async () => {
    const one = await listenAt('a');
    const numbers = [await put()];
    await tick(2000);
    numbers.push(await put(new Date(server.time.now.getTime() - 3_600_000)));
    await tick(2000);
    expect(one.numbers()).to.deep.equal(numbers);
    expect(one.heard[1]!.id > one.heard[0]!.id).to.equal(true);
  });

  it('tells also what was begun earlier and stored later', async () => {
    const one = await listenAt('a');
    const begun = `fr_${ulid(new Date(server.time.now.getTime() - 5_000))}`;
    server.time.now = new Date(server.time.now.getTime() + 1_000);
    await put();
    await tick(2000);
    const at = server.time.now.toISOString();
    const content = JSON.stringify({ key: 'late', revision: 1 });
    const late = { id: begun, key: 'late', region: '', revision: 1, content, author: 'test', at };
    await server.storage.figureRevisions.add(late);
    await tick(2000);
    expect(one.heard.map(({ figure }) => figure.key)).to.deep.equal(['fraud.stopped', 'late']);
  });

  it('tells what was put in while the database did not answer for long', async () => {
    const one = await listenAt('a');
    isDown = true;
    const number = await put();
    await tick(2000);
    expect([one.heard.length, failures.length]).to.deep.equal([0, 1]);
    isDown = false;
    server.time.now = new Date(server.time.now.getTime() + 600_000);
    await tick(2000);
    expect(one.numbers()).to.deep.equal([number]);
  });

  it('beats every 20 seconds, looks every 2, and rests when nobody listens', async () => {
    expect(timers.size).to.equal(0);
    const [one, two] = [await listenAt('a'), await listenAt('a')];
    expect([...timers.values()].sort()).to.deep.equal([2000, 20_000]);
    await tick(20_000);
    await tick(20_000);
    expect([one.beats(), two.beats()]).to.deep.equal([2, 2]);
    one.leave();
    expect(timers.size).to.equal(2);
    two.leave();
    two.leave();
    expect(timers.size).to.equal(0);
  });

  it('has room for so many of one address, and so many in all', async () => {
    const ofOne = [await listenAt('a'), await listenAt('a'), await listenAt('a')];
    expect(await refusalOf('a')).to.deep.equal(['unavailable', 60]);
    await listenAt('b');
    await listenAt('c');
    expect(await refusalOf('d')).to.deep.equal(['unavailable', 60]);
    ofOne[0]!.leave();
    ofOne[0]!.leave();
    await listenAt('d');
    expect(await refusalOf('e')).to.deep.equal(['unavailable', 60]);
  });

  it('ends every stream when it closes, and begins none', async () => {
    const one = await listenAt('a');
    feed.close();
    expect([one.isOver(), timers.size]).to.deep.equal([true, 0]);
    one.leave();
    expect(await refusalOf('b')).to.deep.equal(['unavailable', 60]);
  });

  it('replays no more than 200, and no more than a day, to whoever begins at the beginning', async () => {
    const fill = async (key: string, hoursAgo: number) => {
      const at = new Date(server.time.now.getTime() - hoursAgo * 3_600_000);
      for (let revision = 1; revision <= 250; revision += 1)
        await server.storage.figureRevisions.add({
          id: `fr_${ulid(at)}`,
          key,
          region: '',
          revision,
          content: JSON.stringify({ key, revision }),
          author: 'test',
          at: at.toISOString(),
        });
    };
    const beginning = `fr_${'0'.repeat(26)}`;
    await fill('old', 25);
    const { heard } = await listenAt('a', beginning);
    expect(heard.filter(({ figure }) => figure.key === 'old')).to.have.length(0);
    await fill('of.today', 23);
    expect((await listenAt('a', beginning)).heard).to.have.length(200);
  });
});
