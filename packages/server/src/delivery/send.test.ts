import { expect } from 'chai';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { answering, ok, startReceiver, type Receiver } from './receiver.test.parts.js';
import { AddressRefused, type Resolve } from './safe-address.js';
import { send, type SendOptions } from './send.js';

describe('an attempt to deliver', () => {
  let receiver: Receiver;
  beforeAll(async () => (receiver = await startReceiver()));
  afterAll(() => receiver.close());
  afterEach(() => {
    receiver.answer = ok;
    receiver.received.length = 0;
  });

  const privateHosts = ['127.0.0.1', 'crm.local'];
  const post = (url = receiver.url, options: Partial<SendOptions> = {}) =>
    send(new URL(url), { 'webhook-id': 'msg_1' }, '{"a":"ә"}', { privateHosts, ...options });
  const failure = (attempt: Promise<number>) =>
    attempt.then(
      () => null,
      (error: unknown) => error,
    );

  it('posts the body whole, and returns the status', async () => {
    receiver.answer = answering(204);
    expect(await post()).to.equal(204);
    expect(receiver.received).to.have.length(1);
    expect(receiver.received[0]!.body).to.equal('{"a":"ә"}');
    expect(receiver.received[0]!.headers).to.include({
      'content-type': 'application/json',
      'content-length': '10',
      'webhook-id': 'msg_1',
    });
  });

  it('does not follow a redirect, neither to itself nor elsewhere', async () => {
    receiver.answer = answering(302, { Location: receiver.url });
    expect(await post()).to.equal(302);
    expect(receiver.received).to.have.length(1);
  });

  it('connects to the address that was checked, whatever the name means a moment later', async () => {
    const { port } = new URL(receiver.url);
    const asked: string[] = [];
    const resolve: Resolve = (hostname) => {
      asked.push(hostname);
      return Promise.resolve([{ address: asked.length === 1 ? '127.0.0.1' : '203.0.113.1', family: 4 }]);
    };
    expect(await post(`http://crm.local:${port}/hook`, { resolve })).to.equal(200);
    expect(asked).to.deep.equal(['crm.local']);
    expect(receiver.received[0]!.headers.host).to.equal(`crm.local:${port}`);
  });

  it('does not reach a name that has come to mean this machine', async () => {
    const { port } = new URL(receiver.url);
    const resolve: Resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const error = await failure(post(`https://crm.example.kz:${port}/hook`, { resolve }));
    expect(error).to.be.instanceOf(AddressRefused);
    expect(receiver.received).to.have.length(0);
  });

  it('ends when nobody answers in time', async () => {
    receiver.answer = () => undefined;
    const started = performance.now();
    expect(await failure(post(receiver.url, { timeoutMs: 200 }))).to.be.instanceOf(Error);
    expect(performance.now() - started).to.be.within(190, 3000);
  });

  it('ends when the name is not found within five seconds', async () => {
    const never: Resolve = () => new Promise(() => undefined);
    const started = performance.now();
    expect(await failure(post('http://crm.local/', { resolve: never }))).to.be.instanceOf(AddressRefused);
    expect(performance.now() - started).to.be.within(4900, 9000);
  });

  it('takes a status for an answer though the rest of it never comes, or has no end', async () => {
    receiver.answer = (response) => void response.writeHead(200).write('x');
    expect(await post()).to.equal(200);
    let hungUp: () => void;
    const closed = new Promise<void>((resolve) => (hungUp = resolve));
    receiver.answer = (response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'.repeat(600)), 5);
      response.on('close', () => {
        clearInterval(drip);
        hungUp();
      });
    };
    expect(await post()).to.equal(200);
    await closed;
  });
});
