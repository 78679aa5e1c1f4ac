import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AmanatClient, type FetchLike } from '@amanat/sdk';
import { openOutbox } from '@amanat/sdk/outbox';
import { expect } from 'chai';
import { CREATED, EMPTY_PAGE, LEGAL_REQUEST } from './samples.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use after the rubbish is out; promises of the last round need a moment. */
async function heapInUse(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** From the fourth to sixth of ten rounds, when all code is warm, to the last three; the least of each is without noise. */
const growth = (heap: readonly number[]) => Math.min(...heap.slice(-3)) - Math.min(...heap.slice(3, 6));

describe('ten thousand calls', () => {
  it('S3: leave nothing in memory, and no listener on the signal that they share', async () => {
    let calls = 0;
    const fetch: FetchLike = (_url, init) => {
      calls += 1;
      // Every tenth fails first.
      if (calls % 10 === 0) return Response.json({}, { status: 503, headers: { 'retry-after': '0' } });
      return Response.json(init.method === 'POST' ? CREATED : EMPTY_PAGE);
    };
    const client = new AmanatClient({ endpoint: 'https://amanat.example.kz', fetch });
    const { signal } = new AbortController();
    const heap: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      for (let count = 0; count < 500; count += 1) {
        await Promise.all([
          client.quizzes.list({ signal }),
          client.legalRequests.create(LEGAL_REQUEST, { signal }),
        ]);
      }
      heap.push(await heapInUse());
    }
    expect(getEventListeners(signal, 'abort')).to.have.length(0);
    expect(growth(heap) / 4000, `bytes a call; heap ${heap.join(', ')}`).to.be.below(40);
  });
});

describe('a thousand requests through an outbox', () => {
  it('S3: leave nothing behind once they are taken out, and no listener', async () => {
    const client = new AmanatClient({
      endpoint: 'https://amanat.example.kz',
      fetch: () => Response.json(CREATED),
    });
    const outbox = openOutbox({ client });
    const heap: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      for (let count = 0; count < 100; count += 1) {
        const { key } = await outbox.add(LEGAL_REQUEST);
        await new Promise<void>((resolve) => {
          const end = outbox.subscribe(() => {
            if (outbox.items[0]?.state.phase !== 'accepted') return;
            end();
            resolve();
          });
        });
        await outbox.remove(key);
      }
      heap.push(await heapInUse());
    }
    outbox.close();
    expect(growth(heap) / 400, `bytes a request; heap ${heap.join(', ')}`).to.be.below(400);
  });
});
