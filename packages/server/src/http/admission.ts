import type { Operation, OperationId } from '@amanat/contract/operations';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import type { KeyRing } from '../secrecy/key-ring.js';
import type { Clock } from '../services/clock.js';
import { createProofs, zeroBitsNeeded } from '../services/proof-of-work.js';
import { createReceiptGuesses } from '../services/receipt-guesses.js';
import { proveReceipt } from '../services/receipts.js';
import { Refusal } from '../services/refusal.js';
import { createTurns } from '../services/turns.js';
import type { Storage } from '../storage/open.js';
import { isUntoldProxy, senderAddress } from './client-address.js';
import { createLimits, type Sender } from './limits.js';
import { requireProof } from './proof-of-work.js';
import type { TurnedAway } from './turned-away.js';

interface Parts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly config: Pick<Config, 'abuse' | 'trustedProxies'>;
  readonly log: Log;
  readonly turnedAway?: TurnedAway;
}

export type Admission = ReturnType<typeof createAdmission>;

const textAt = (body: unknown, field: string): string | null => {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, field) : null;
  return typeof value === 'string' && value !== '' ? value : null;
};

/**
 * What visitors send is worked in turns. A visit is a request and a look at its status: an address that brought more
 * lately may be a village or a flood, and has its turn when nobody else waits.
 */
const TURNS = { atOnce: 4, waiting: 512, waitingOfOne: 64, many: 4 };

/** Whom the application lets in, from the cheapest question to the dearest. Its counts live as long as the application. */
export function createAdmission({ storage, clock, keys, config, log, turnedAway }: Parts) {
  const { abuse, trustedProxies } = config;
  const limits = createLimits(abuse, turnedAway);
  const proofs = createProofs({ keys, clock });
  const guesses = createReceiptGuesses({ store: storage.wrongReceipts, keys, clock, abuse });
  const inTurn = createTurns(TURNS);
  let saidOfProxy = false;

  const requireProofUnderPressure = async (headers: Headers, operation: Operation, body: unknown) => {
    const seconds = textAt(body, 'receipt') === null ? null : await guesses.secondsOfAlarm();
    if (seconds !== null && abuse.proofOfWork === 'off')
      throw new Refusal('rate-limited', [], { retryAfterSeconds: seconds });
    const zeroBits = zeroBitsNeeded(abuse.proofOfWork, {
      load: await limits.load(operation),
      looksAutomatic: textAt(body, 'website') !== null,
      receiptsAreGuessed: seconds !== null,
    });
    if (zeroBits > 0) requireProof(proofs, headers, operation.id as OperationId, zeroBits);
  };

  return {
    /** Counts a request before it is read. Refuses with `rate-limited`. */
    async enter(operation: Operation, headers: Headers, socketAddress: string | undefined): Promise<Sender> {
      if (trustedProxies === 0 && !saidOfProxy && isUntoldProxy(headers, socketAddress)) {
        saidOfProxy = true;
        log.warn(
          {},
          'A proxy stands before this server and is taken at its word: say how many there are with AMANAT_TRUSTED_PROXIES',
        );
      }
      const sender: Sender = {
        address: senderAddress(headers, socketAddress, trustedProxies),
        site: headers.get('Origin'),
      };
      await limits.takeTurn(operation, sender);
      return sender;
    },

    /** Does what a visitor sent when its turn comes. Refuses with `rate-limited` or `unavailable` when too much waits. */
    inTurn: <Result>(
      { method, access }: Operation,
      { address }: Sender,
      work: () => Promise<Result>,
    ): Promise<Result> => (method === 'POST' && access === 'public' ? inTurn(work, address) : work()),

    /** Asks who of the staff it is; an address that came with many wrong tokens is refused with `rate-limited`. */
    async staff<Actor>({ address }: Sender, ask: () => Promise<Actor>): Promise<Actor> {
      await limits.refuseGuesserOfTokens(address);
      try {
        return await ask();
      } catch (error) {
        if (error instanceof Refusal && error.code === 'unauthorized') await limits.countWrongToken(address);
        throw error;
      }
    },

    /**
     * What a request that was read must stand before its work begins: a proof of work under pressure, a share of what all
     * may change, and its receipt when it brings one. Refuses with `proof-needed`, `rate-limited`, `receipt-not-found`.
     */
    async admit(operation: Operation, headers: Headers, { address }: Sender, body: unknown): Promise<void> {
      const receipt = textAt(body, 'receipt');
      if (receipt !== null) await guesses.refuseGuesser(address);
      if (operation.problems.includes('proof-needed'))
        await requireProofUnderPressure(headers, operation, body);
      await limits.takeShare(operation);
      if (receipt !== null)
        await proveReceipt({ legalRequests: storage.legalRequests, keys, guesses }, receipt, address);
    },
  };
}
