import type { Figure } from '@amanat/contract';
import { expect } from 'chai';
import { Transport } from '../core/transport.js';
import type { FigureSubscription, FigureUpdatesState } from './figure-subscription.js';
import { FigureUpdates, type Pace } from './figure-updates.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const until = async (isSo: () => boolean) => {
  const end = performance.now() + 5000;
  while (!isSo() && performance.now() < end) await pause(5);
  expect(isSo()).to.equal(true);
};
const TEXT = { kk: 'Мәтін', ru: 'Текст', en: 'Text' };
const figure = (changes: Partial<Figure>): Figure => ({
  key: 'fraud.stopped',
  programme: 'qaryzsyz-qogam',
  value: 1500,
  qualifier: 'about',
  unit: 'count',
  label: TEXT,
  definition: TEXT,
  asOf: '2026-01-01',
  source: { title: 'Хабарлама', url: 'https://example.kz/' },
  revision: 1,
  ...changes,
});
const QUICK: Pace = { polling: 40, streaming: 10_000, longest: 10_000, apart: 5 };

/** A server whose figures the test changes, and a page that it hides. */
function aPage(pace: Partial<Pace> = {}) {
  const served = { figures: [figure({})], status: 200, headers: {} as Record<string, string> };
  const asked: { url: string; known: string | null; cache: string | undefined; at: number }[] = [];
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const heard = new Map<string, number>();
  const window = new EventTarget();
  const scope = {
    document,
    addEventListener: (type: string, listener: () => void) => {
      heard.set(type, (heard.get(type) ?? 0) + 1);
      window.addEventListener(type, listener);
    },
    removeEventListener: (type: string, listener: () => void) => {
      heard.set(type, (heard.get(type) ?? 0) - 1);
      window.removeEventListener(type, listener);
    },
  };
  const transport = new Transport({
    endpoint: 'https://amanat.example.kz',
    fetch: (url, { headers, cache }) => {
      const known = new Headers(headers).get('if-none-match');
      asked.push({ url, known, cache, at: performance.now() });
      if (served.status !== 200) return Response.json({}, { status: served.status, headers: served.headers });
      const text = JSON.stringify({ data: served.figures, nextCursor: null });
      const etag = `"${text.length}-${served.figures.map(({ revision, value }) => `${revision} ${value}`).join()}"`;
      return known === etag
        ? new Response(null, { status: 304, headers: { etag } })
        : new Response(text, { headers: { etag } });
    },
  });
  const updates = new FigureUpdates(transport, { ...QUICK, ...pace }, scope);
  const subscribe = (changes: Partial<FigureSubscription> = {}) => {
    const ending = new AbortController();
    const told: Figure[] = [];
    const states: FigureUpdatesState[] = [];
    updates.add({
      onRevision: (one) => told.push(one),
      onStateChange: (state) => states.push(state),
      signal: ending.signal,
      ...changes,
    });
    return { told, states, end: () => ending.abort() };
  };
  const show = (visibilityState: string) => {
    document.visibilityState = visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    served,
    asked,
    subscribe,
    show,
    window,
    listeners: () => [...heard.values()].reduce((a, b) => a + b, 0),
  };
}

describe('figures that are asked for again and again', () => {
  it('are sent once, and told of when they have a new revision, once', async () => {
    const page = aPage();
    const { told, states, end } = page.subscribe();
    await until(() => page.asked.length >= 3);
    expect(told).to.deep.equal([]);
    expect(states).to.deep.equal(['connecting', 'polling']);
    const revised = figure({ revision: 2, value: 1600 });
    const added = figure({ key: 'jobs.created' });
    page.served.figures = [revised, added];
    await until(() => told.length > 0);
    const before = page.asked.length;
    await until(() => page.asked.length >= before + 2);
    expect(told).to.deep.equal([revised, added]);
    end();
    // Without a cache of its own, a platform is told the ETag by hand; a page's cache knows it, and no preflight is needed.
    const [first, ...later] = page.asked;
    expect(first).to.include({
      url: 'https://amanat.example.kz/v1/statistics',
      known: null,
      cache: 'no-cache',
    });
    if (!('document' in globalThis)) expect(later.every(({ known }) => known !== null)).to.equal(true);
    else expect(later.every(({ known }) => known === null)).to.equal(true);
    const count = page.asked.length;
    await pause(120);
    expect(page.asked, 'nothing goes on after the signal').to.have.length(count);
    expect(page.listeners()).to.equal(0);
  });

  it('are asked for by query, once for all who ask alike', async () => {
    const page = aPage({ polling: 10_000 });
    const ofRegion = page.subscribe({ query: { by: 'region', key: 'fraud.stopped', region: undefined } });
    const [one, two] = [page.subscribe(), page.subscribe()];
    await until(() => [ofRegion, one, two].every(({ states }) => states.at(-1) === 'polling'));
    expect(new Set(page.asked.map(({ url }) => url.split('?')[1] ?? ''))).to.deep.equal(
      new Set(['key=fraud.stopped&by=region', '']),
    );
    for (const { end } of [ofRegion, one, two]) end();
    expect(page.listeners()).to.equal(0);
  });

  it('rest while the page is hidden, and are asked for at once when it is looked at or on line again', async () => {
    const page = aPage();
    const { states, told, end } = page.subscribe();
    await until(() => states.at(-1) === 'polling');
    page.show('hidden');
    expect(states.at(-1)).to.equal('paused');
    const count = page.asked.length;
    await pause(150);
    expect(page.asked).to.have.length(count);
    page.served.figures = [figure({ revision: 2 })];
    page.show('visible');
    await until(() => told.length > 0);
    expect(told).to.have.length(1);
    page.window.dispatchEvent(new Event('offline'));
    expect(states.at(-1)).to.equal('offline');
    page.window.dispatchEvent(new Event('online'));
    await until(() => states.at(-1) === 'polling');
    end();
  });

  it('are not asked for by a page that is opened in the background, until somebody looks', async () => {
    const page = aPage();
    page.show('hidden');
    const { states, end } = page.subscribe();
    await pause(80);
    expect([page.asked.length, states]).to.deep.equal([0, ['paused']]);
    page.show('visible');
    await until(() => states.at(-1) === 'polling');
    expect(page.asked).to.have.length(1);
    end();
  });

  it('are asked for less and less while the server fails, and not before it wants to be asked', async () => {
    const page = aPage({ polling: 10 });
    page.served.status = 500;
    const { states, end } = page.subscribe();
    await until(() => page.asked.length >= 4);
    expect(states.at(-1)).to.equal('offline');
    const [first, second, third, fourth] = page.asked.map(({ at }) => at);
    // After the third failure 80 ms and a quarter less at the least; the usual wait would be 10.
    expect(fourth! - third!, `${first} ${second} ${third} ${fourth}`).to.be.at.least(59);
    page.served.status = 503;
    page.served.headers = { 'retry-after': '60' };
    const asked = page.asked.length;
    page.window.dispatchEvent(new Event('online'));
    await until(() => page.asked.length > asked);
    const count = page.asked.length;
    await pause(150);
    expect(page.asked).to.have.length(count);
    page.served.status = 200;
    page.window.dispatchEvent(new Event('online'));
    await until(() => states.at(-1) === 'polling');
    end();
  });
});
