/** Listens to the figures of a server, twice over one client, and says what it hears until a line comes in. */
import { once } from 'node:events';
import { AmanatClient } from '@amanat/sdk';

const say = (line: string) => process.stdout.write(`${line}\n`);

let streams = 0;
const Platform = globalThis.EventSource;
globalThis.EventSource = class extends Platform {
  constructor(url: string | URL, init?: EventSourceInit) {
    super(url, init);
    streams += 1;
    say(`stream ${streams}`);
  }
};

const client = new AmanatClient({ endpoint: process.argv[2] ?? '' });
const ending = new AbortController();
for (const name of ['one', 'two'])
  client.statistics.subscribe({
    onRevision: ({ revision, value }) => say(`${name} ${revision} ${value}`),
    onStateChange: (state) => say(`${name} ${state}`),
    signal: ending.signal,
  });
await once(process.stdin, 'data');
ending.abort();
process.stdin.destroy();
