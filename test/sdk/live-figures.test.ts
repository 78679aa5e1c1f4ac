import { spawn } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AmanatClient, Figure, FigureUpdatesState } from '@amanat/sdk';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { type RealServer, startRealServer } from './real-server.ts';
import { FIGURE_REVISION } from './samples.ts';

/** A process that has an EventSource, and listens twice over one client. */
function listening(url: string) {
  const lines: string[] = [];
  const program = new URL('listening.ts', import.meta.url).pathname;
  const listener = spawn(process.execPath, ['--experimental-eventsource', '--no-warnings', program, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  listener.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trim().split('\n')));
  return {
    lines,
    said: async (line: string) => {
      const until = performance.now() + 20_000;
      while (!lines.includes(line) && performance.now() < until) await pause(10);
      if (!lines.includes(line)) listener.kill();
      expect(lines).to.include(line);
    },
    /** Its exit code, once it has ended its subscriptions. */
    leave: async () => {
      listener.stdin.end('leave\n');
      const [code] = (await once(listener, 'exit')) as [number | null];
      return code;
    },
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('revisions of figures, as they are put in', () => {
  let server: RealServer;
  let editor: AmanatClient;
  let last = 1;
  beforeAll(async () => {
    server = await startRealServer();
    const staffToken = await server.createStaffToken({ name: 'editor', roles: ['editor'], expiresAt: null });
    editor = server.client({ staffToken });
  });
  afterAll(() => server.close());
  const put = async () => {
    const figure = await editor.staff.figureRevisions.create({
      ...FIGURE_REVISION,
      basedOn: last,
      value: 1600 + last,
    });
    last += 1;
    return figure;
  };

  it('are put in by an editor, who is told when somebody was faster', async () => {
    const figure = await put();
    expect(figure).to.deep.include({ key: 'fraud.stopped', revision: 2, value: 1601 });
    expect((await server.client().statistics.list({ key: 'fraud.stopped' })).data).to.deep.equal([figure]);
    const { data } = await server.client().statistics.history('fraud.stopped');
    expect(data.map(({ revision }) => revision)).to.deep.equal([2, 1]);
    const late = await editor.staff.figureRevisions.create(FIGURE_REVISION).catch((error: unknown) => error);
    expect(late).to.include({ name: 'PreconditionError', code: 'changed-meanwhile' });
    const nobody = await server.staff.figureRevisions
      .create(FIGURE_REVISION)
      .catch((error: unknown) => error);
    expect(nobody).to.include({ name: 'AuthenticationError', code: 'forbidden' });
  });

  it('come within seconds where the platform has an EventSource, over one stream for all subscriptions', async () => {
    const { lines, said, leave } = listening(server.url);
    await said('one live');
    await said('two live');
    await pause(300);
    const started = performance.now();
    const { revision, value } = await put();
    await said(`one ${revision} ${value}`);
    await said(`two ${revision} ${value}`);
    expect(performance.now() - started, 'milliseconds').to.be.below(3000);
    expect(lines.filter((line) => line.startsWith('stream '))).to.deep.equal(['stream 1']);
    expect(await leave(), 'nothing keeps the process alive once the signal has ended it').to.equal(0);
    expect(lines.filter((line) => /^(one|two) \d/.test(line))).to.have.length(2);
  });

  it('begin with what is shown already, and end with their signal', async () => {
    const { data } = await server.client().statistics.list();
    const missed = await put();
    const ending = new AbortController();
    const heard: Figure[] = [];
    const states: FigureUpdatesState[] = [];
    const client = server.client();
    const subscribe = (shown?: Figure[]) =>
      client.statistics.subscribe({
        shown,
        onRevision: (figure) => heard.push(figure),
        onStateChange: (state) => states.push(state),
        signal: ending.signal,
      });
    subscribe(data);
    while (!states.includes('polling')) await pause(10);
    expect(heard, 'Node has no EventSource: asked for').to.deep.equal([missed]);
    subscribe();
    await pause(100);
    expect(heard, 'what is there is no news to whoever begins now').to.have.length(1);
    ending.abort();
    expect(getEventListeners(ending.signal, 'abort')).to.have.length(0);
    subscribe(data);
    await pause(100);
    expect(heard).to.have.length(1);
  });

  it('leave no listener of a thousand subscriptions', async () => {
    const client = server.client();
    for (let count = 0; count < 1000; count += 1) {
      const ending = new AbortController();
      client.statistics.subscribe({ onRevision: () => undefined, signal: ending.signal });
      if (count % 2 === 0) await Promise.resolve();
      ending.abort();
      expect(getEventListeners(ending.signal, 'abort')).to.have.length(0);
    }
    await pause(50);
  });
});

describe('a stream that is refused', () => {
  let front: Server;
  let server: RealServer;
  const asked: string[] = [];
  beforeAll(async () => {
    server = await startRealServer({ AMANAT_STREAMS_OVERALL: '0' });
    // Writes down what is asked, and passes it on.
    front = createServer(({ url = '' }, answer) => {
      asked.push(url);
      void fetch(server.url + url).then(async (passed) => {
        answer.writeHead(passed.status, Object.fromEntries(passed.headers));
        answer.end(Buffer.from(await passed.arrayBuffer()));
      });
    }).listen(0, '127.0.0.1');
    await once(front, 'listening');
  });
  afterAll(async () => {
    front.closeAllConnections();
    front.close();
    await server.close();
  });

  it('is replaced by asking', async () => {
    const { port } = front.address() as AddressInfo;
    const { lines, said, leave } = listening(`http://127.0.0.1:${port}`);
    await said('one polling');
    await said('two polling');
    expect(lines.filter((line) => line.startsWith('stream '))).to.deep.equal(['stream 1']);
    expect(asked.filter((url) => url.endsWith('/events'))).to.have.length(1);
    expect(asked).to.include('/v1/statistics');
    expect(await leave()).to.equal(0);
  });
});
