import { AmanatClient, AmanatError, type AmanatClientOptions } from '@amanat/sdk';
import { expect } from 'chai';
import { afterEach, vi } from 'vitest';
import * as fault from './fault-server.ts';
import { CREATED, EMPTY_PAGE, LEGAL_REQUEST, RECEIPT, TRACKED } from './samples.ts';

let server: fault.FaultServer;
afterEach(async () => {
  vi.restoreAllMocks();
  await server.stop();
});

/** Retries without a wait, so that only a server's own wait takes time. */
async function against(faults: [fault.Fault, ...fault.Fault[]], options: Partial<AmanatClientOptions> = {}) {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  server = await fault.startFaultServer(...faults);
  return new AmanatClient({ endpoint: server.endpoint, timeout: 300, totalTimeout: 5000, ...options });
}
const failure = async (call: Promise<unknown>): Promise<AmanatError> => {
  try {
    await call;
  } catch (error) {
    if (AmanatError.is(error)) return error;
    throw error;
  }
  throw new Error('The call succeeded');
};
const keysReceived = () => server.received.map(({ headers }) => headers['idempotency-key']);

const PASSING: Record<string, fault.Fault> = {
  '503': fault.problem(503, 'unavailable'),
  '503 with Retry-After': fault.problem(503, 'unavailable', { 'retry-after': '0' }),
  '502 in HTML': fault.html('text/html', 502),
  '500': fault.problem(500, 'internal'),
  '429': fault.json({}, 429),
  '425': fault.json({}, 425),
  '408': fault.json({}, 408),
  'a reset connection': fault.reset,
  'no answer in time': fault.stall,
  'a body that stalls': fault.stallBody,
  'a body that is cut': fault.truncate,
  'JSON that is cut': fault.cutJson,
  'a captive portal': fault.html(),
  'a captive portal that says JSON': fault.html('application/json'),
};

describe('a fault that passes', () => {
  for (const [name, passing] of Object.entries(PASSING)) {
    it(`${name}: a look-up is repeated and succeeds`, async () => {
      const client = await against([passing, fault.json(EMPTY_PAGE)]);
      expect(await client.statistics.list()).to.deep.equal(EMPTY_PAGE);
      expect(server.received.map(({ method, url }) => `${method} ${url}`)).to.deep.equal(
        Array(2).fill('GET /v1/statistics'),
      );
    });

    it(`${name}: a request is repeated with the same key and body, and succeeds`, async () => {
      const client = await against([passing, passing, fault.json(CREATED, 201)]);
      expect(await client.legalRequests.create(LEGAL_REQUEST)).to.deep.equal(CREATED);
      expect(server.received).to.have.length(3);
      expect(new Set(keysReceived()).size).to.equal(1);
      expect(keysReceived()[0]).to.match(/^[\w-]{22,}$/);
      expect(new Set(server.received.map(({ body }) => body)).size).to.equal(1);
      expect(JSON.parse(server.received[0]!.body)).to.deep.equal(LEGAL_REQUEST);
    });
  }

  it('does not keep a person from the status: tracking changes nothing and is repeated without a key', async () => {
    const client = await against([fault.reset, fault.json(TRACKED)]);
    expect(await client.legalRequests.track({ receipt: RECEIPT })).to.deep.equal(TRACKED);
    expect(keysReceived()).to.deep.equal([undefined, undefined]);
  });
});

describe('a fault that stays', () => {
  const STAYING: [string, fault.Fault, string, string][] = [
    ['503', fault.problem(503, 'unavailable'), 'ServerError', 'unavailable'],
    ['a reset connection', fault.reset, 'ConnectionError', 'network'],
    ['a captive portal', fault.html(), 'ConnectionError', 'captive-portal'],
    ['a redirect to a captive portal', fault.redirect('/login'), 'ConnectionError', 'captive-portal'],
    ['JSON that is cut', fault.cutJson, 'ConnectionError', 'unreadable-answer'],
    ['a body that is cut', fault.truncate, 'ConnectionError', 'network'],
    ['no answer in time', fault.stall, 'TimeoutError', 'timeout'],
    ['a body that stalls', fault.stallBody, 'TimeoutError', 'timeout'],
  ];
  for (const [title, staying, name, code] of STAYING) {
    it(`${title}: three attempts, then ${name} ${code}`, async () => {
      const client = await against([staying], { timeout: 150 });
      const error = await failure(client.legalRequests.create(LEGAL_REQUEST));
      expect(error).to.include({ name, code });
      expect(server.received).to.have.length(3);
      expect(new Set(keysReceived()).size).to.equal(1);
    });
  }

  it('is not repeated when the caller wants no retries', async () => {
    const client = await against([fault.reset]);
    await failure(client.hotline.retrieve({ retries: 0 }));
    expect(server.received).to.have.length(1);
  });

  for (const [status, code, name] of [
    [400, 'malformed-json', 'ValidationError'],
    [401, 'unauthorized', 'AuthenticationError'],
    [403, 'origin-not-allowed', 'OriginError'],
    [404, 'receipt-not-found', 'NotFoundError'],
    [409, 'invalid-transition', 'ConflictError'],
    [412, 'changed-meanwhile', 'PreconditionError'],
    [413, 'payload-too-large', 'ValidationError'],
    [422, 'idempotency-key-reused', 'ConflictError'],
    [428, 'version-missing', 'PreconditionError'],
  ] as const) {
    it(`${status} ${code} is an answer: ${name}, not repeated`, async () => {
      const client = await against([fault.problem(status, code)]);
      const error = await failure(client.legalRequests.withdraw({ receipt: RECEIPT }));
      expect(error).to.include({ name, code, status, requestId: 'req_1' });
      expect(server.received).to.have.length(1);
    });
  }
});

describe('S2: Retry-After', () => {
  for (const status of [429, 500, 503]) {
    it(`of ${status} is waited for`, async () => {
      const client = await against([fault.json({}, status, { 'retry-after': '1' }), fault.json(EMPTY_PAGE)]);
      await client.quizzes.list();
      expect(server.received[1]!.at - server.received[0]!.at).to.be.within(950, 1800);
    });
  }

  it('as a date is waited for', async () => {
    // The server's clock is a day ahead of ours.
    const serverNow = Date.now() + 86_400_000;
    const headers = {
      date: new Date(serverNow).toUTCString(),
      'retry-after': new Date(serverNow + 1000).toUTCString(),
    };
    const client = await against([fault.json({}, 503, headers), fault.json(EMPTY_PAGE)]);
    await client.quizzes.list();
    expect(server.received[1]!.at - server.received[0]!.at).to.be.within(950, 1800);
  });

  it('longer than the rest of the call is told at once, with the answer of the server', async () => {
    const client = await against([fault.problem(503, 'unavailable', { 'retry-after': '3600' })]);
    const started = performance.now();
    const error = await failure(client.quizzes.list());
    expect(performance.now() - started).to.be.below(1000);
    expect(error).to.include({ name: 'ServerError', code: 'unavailable', retryAfterMs: 3_600_000 });
    expect(server.received).to.have.length(1);
  });
});

describe('the time limits', () => {
  it('end a call that keeps failing, the waits and bodies included', async () => {
    const client = await against([fault.stallBody], { timeout: 400, totalTimeout: 1000, retries: 10 });
    const started = performance.now();
    const error = await failure(client.legalRequests.create(LEGAL_REQUEST));
    expect(error.name).to.equal('TimeoutError');
    expect(performance.now() - started).to.be.within(900, 1400);
    expect(server.received.length).to.be.within(3, 4);
  });

  it('of an attempt holds for head and body together', async () => {
    const client = await against([fault.stallBody], { timeout: 200, retries: 0 });
    const started = performance.now();
    await failure(client.quizzes.list());
    expect(performance.now() - started).to.be.below(380);
  });
});

describe('an abort', () => {
  it('before the call sends nothing', async () => {
    const client = await against([fault.stall]);
    const error = await failure(client.quizzes.list({ signal: AbortSignal.abort('because') }));
    expect(error).to.include({ name: 'UserAbortError', code: 'aborted' });
    expect(server.received).to.have.length(0);
  });

  for (const [place, first] of [
    ['in flight', fault.stall],
    ['while the body arrives', fault.stallBody],
    ['while it waits for the next attempt', fault.problem(503, 'unavailable', { 'retry-after': '4' })],
  ] as const) {
    it(`${place} ends the call at once`, async () => {
      const client = await against([first, fault.json(CREATED)], { timeout: 4000 });
      const abort = new AbortController();
      setTimeout(() => abort.abort(), 150);
      const started = performance.now();
      const error = await failure(client.legalRequests.create(LEGAL_REQUEST, { signal: abort.signal }));
      expect(error.name).to.equal('UserAbortError');
      expect(performance.now() - started).to.be.below(600);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(server.received).to.have.length(1);
    });
  }

  it('by AbortSignal.timeout is the caller’s abort, not a time-out of the server', async () => {
    const client = await against([fault.stall], { timeout: 4000 });
    const error = await failure(client.quizzes.list({ signal: AbortSignal.timeout(100) }));
    expect(error.name).to.equal('UserAbortError');
  });
});
