import {
  type AmanatClient,
  AmanatError,
  createIdempotencyKey,
  type LegalRequestCreateParams,
  type RequestOptions,
} from '@amanat/sdk';
import { expect } from 'chai';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { type Fault, type FaultProxy, FAULTS, startFaultProxy } from '../faults/fault-proxy.ts';
import { aRequest, type RealServer, startRealServer, storedIn } from './real-server.ts';
import { sealedBy } from './sealed.ts';

let server: RealServer;
let line: FaultProxy;
let params: LegalRequestCreateParams;
beforeAll(async () => {
  server = await startRealServer();
  params = await aRequest(server.client());
});
afterAll(() => server.close());
beforeEach(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  line = await startFaultProxy(server.url);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await line.close();
});

/** What one attempt comes to, and whether the server has done its work by then. */
const OUTCOMES: Record<Fault, { error: string; worked: boolean }> = {
  'reset-before': { error: 'ConnectionError network', worked: false },
  'reset-after': { error: 'ConnectionError network', worked: true },
  'stall-headers': { error: 'TimeoutError timeout', worked: true },
  'stall-body': { error: 'TimeoutError timeout', worked: true },
  'truncated-body': { error: 'ConnectionError network', worked: true },
  'portal-200': { error: 'ConnectionError captive-portal', worked: false },
  'portal-302': { error: 'ConnectionError captive-portal', worked: false },
  '503': { error: 'ServerError unavailable', worked: false },
  '429': { error: 'RateLimitError rate-limited', worked: false },
  duplicate: { error: 'none', worked: true },
  'slow-drip': { error: 'none', worked: true },
  garbage: { error: 'ConnectionError unreadable-answer', worked: true },
};

type Call = (client: AmanatClient, options: RequestOptions) => Promise<unknown>;
interface Method {
  /** One intent: what is called again and again is the same call. */
  readonly prepare: (client: AmanatClient) => Call | Promise<Call>;
  /** How much the server holds of what the intent is about: one more when it was carried out exactly once. */
  readonly holds: () => number | Promise<number>;
}
let receipt = '';
const create = async () => ({ receipt } = await server.client().legalRequests.create(params));
const countOfMessages = async () =>
  (await server.client().legalRequests.track({ receipt })).messages?.length ?? 0;
const countOfWithdrawals = async () =>
  Number((await server.client().legalRequests.track({ receipt })).status === 'withdrawn');
const countOfRequests = async () => (await storedIn(server)).length;

const METHODS: Record<string, Method> = {
  'hotline.retrieve': {
    prepare: () => (client, options) => client.hotline.retrieve(options),
    holds: () => 0,
  },
  'legalRequests.create': {
    prepare: () => (client, options) => client.legalRequests.create(params, options),
    holds: countOfRequests,
  },
  'legalRequests.createSealed': {
    prepare: async (client) => {
      const idempotencyKey = createIdempotencyKey();
      const sealed = await sealedBy(await client.config.retrieve(), params, idempotencyKey);
      return (faulty, options) => faulty.legalRequests.createSealed(sealed, { ...options, idempotencyKey });
    },
    holds: countOfRequests,
  },
  'legalRequests.track': {
    prepare: async () => {
      await create();
      return (client, options) => client.legalRequests.track({ receipt }, options);
    },
    holds: () => 0,
  },
  'legalRequests.addMessage': {
    prepare: async () => {
      await create();
      return (client, options) => client.legalRequests.addMessage({ receipt, text: 'Тағы бір хат' }, options);
    },
    holds: countOfMessages,
  },
  'legalRequests.withdraw': {
    prepare: async () => {
      await create();
      return (client, options) => client.legalRequests.withdraw({ receipt }, options);
    },
    holds: countOfWithdrawals,
  },
};
const changes = (method: string) => !/retrieve|track/.test(method);
const told = (thrown: unknown): string => {
  if (!AmanatError.is(thrown)) throw thrown;
  return `${thrown.name} ${thrown.code}`;
};

for (const [name, { prepare, holds }] of Object.entries(METHODS)) {
  describe(name, () => {
    for (const fault of FAULTS) {
      const { error, worked } = OUTCOMES[fault];
      it(`S1: ${fault}: one attempt comes to ${error}; with its repetitions it is done exactly once`, async () => {
        const call = await prepare(server.client());
        const idempotencyKey = createIdempotencyKey();
        const before = await holds();
        const timeout = fault.startsWith('stall') ? 800 : 6000;
        const client = server.client({ endpoint: line.url, timeout, totalTimeout: 12_000 });

        line.next(fault);
        const outcome = await call(client, { idempotencyKey, retries: 0 }).then(() => 'none', told);
        // A look-up follows a redirect, and finds nobody there.
        const followed = fault === 'portal-302' && name === 'hotline.retrieve';
        expect(outcome).to.equal(followed ? 'ConnectionError network' : error);
        expect((await holds()) - before).to.equal(Number(worked && changes(name)));

        line.next(fault);
        const answer = await call(client, { idempotencyKey });
        expect((await holds()) - before).to.equal(Number(changes(name)));
        expect(await call(client, { idempotencyKey })).to.deep.equal(answer);
      });
    }
  });
}
