import { expect } from 'chai';
import { AmanatClient } from '../client.js';
import type { FigureUpdatesState } from './figure-subscription.js';

const page = (globalThis as { document?: Document }).document;
const endpoint = page?.documentElement.dataset['testEndpoint'] ?? '';

// In Node the same is tested in test/sdk.
(page ? describe : describe.skip)('a page of another site', () => {
  const statesOf = (client: AmanatClient, signal: AbortSignal) => {
    const states: FigureUpdatesState[] = [];
    client.statistics.subscribe({
      onRevision: () => undefined,
      onStateChange: (state) => states.push(state),
      signal,
    });
    return states;
  };
  const until = async (isSo: () => boolean) => {
    const end = performance.now() + 5000;
    while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isSo()).to.equal(true);
  };

  it('hears of revisions over one stream, however many listen', async () => {
    const client = new AmanatClient({ endpoint: endpoint || 'http://127.0.0.1' });
    const ending = new AbortController();
    const all = [1, 2, 3].map(() => statesOf(client, ending.signal));
    await until(() => all.every((states) => states.at(-1) === 'live'));
    const streams = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.startsWith(endpoint) && name.endsWith('/v1/statistics/events'));
    expect(streams.length, 'streams that were ended or refused').to.be.at.most(1);
    ending.abort();
  });

  it('asks without a preflight, and is answered by its own cache where nothing changed', async () => {
    const ending = new AbortController();
    // With a fetch of its own a client asks, and does not listen.
    const answers: Response[] = [];
    const client = new AmanatClient({
      endpoint: endpoint || 'http://127.0.0.1',
      fetch: async (url, init) => {
        expect([...new Headers(init.headers).keys()]).to.deep.equal(['accept']);
        const answer = await fetch(url, init);
        answers.push(answer);
        return answer;
      },
    });
    const states = statesOf(client, ending.signal);
    await until(() => states.at(-1) === 'polling');
    expect(answers.every(({ status }) => status === 200)).to.equal(true);
    ending.abort();
  });

  it('goes over to asking where the stream is refused', async () => {
    const ending = new AbortController();
    const client = new AmanatClient({ endpoint: endpoint || 'http://127.0.0.1' });
    const { EventSource } = globalThis;
    globalThis.EventSource = class extends EventSource {
      constructor() {
        super('/no-such-stream');
      }
    };
    try {
      const states = statesOf(client, ending.signal);
      await until(() => states.at(-1) === 'polling');
      expect(states).not.to.include('live');
    } finally {
      globalThis.EventSource = EventSource;
      ending.abort();
    }
  });
});
