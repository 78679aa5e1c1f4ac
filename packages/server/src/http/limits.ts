import type { Operation } from '@amanat/contract/operations';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../services/refusal.js';
import type { Abuse } from '../settings/abuse.js';
import type { TurnedAway } from './turned-away.js';

/** Who sends: the network that the request came from, and the site whose page sent it. */
export interface Sender {
  readonly address: string;
  /** The Origin; null for whoever is no browser, and for most look-ups of this server's own pages. */
  readonly site: string | null;
}

const WINDOW_SECONDS = 60;
/** A site is counted by the beginning of its Origin: none that a browser writes is longer. */
const SITE_LENGTH = 300;

/**
 * Half of what an address may send in a minute, and ten at least, is what it may send in a second: thirty neighbours who
 * press the button together are served, and a flood is known before it has spent its minute.
 */
const IN_ONE_SECOND = { share: 1 / 2, atLeast: 10 };

const perMinute = (points: number) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
/** Of the second and of the minute, the narrower first. */
const perSecondAndMinute = (points: number) => [
  new RateLimiterMemory({
    points: Math.max(IN_ONE_SECOND.atLeast, Math.ceil(points * IN_ONE_SECOND.share)),
    duration: 1,
  }),
  perMinute(points),
];
const secondsOf = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000));

async function take(
  limiter: RateLimiterMemory,
  key: string,
  onFull?: (milliseconds: number) => void,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (full) {
    if (!(full instanceof RateLimiterRes)) throw full;
    onFull?.(full.msBeforeNext);
    throw new Refusal('rate-limited', [], { retryAfterSeconds: secondsOf(full.msBeforeNext) });
  }
}

const isPublicChange = ({ mutates, access }: Operation) => mutates && access !== 'staff';

/**
 * Counts requests by the minute, and what an address changes by the second too, in the memory of this process: behind several processes each counts its own.
 * Whoever is over a limit does not use up the wider ones, and over that of an address is made known to `turnedAway`.
 */
export function createLimits(abuse: Abuse, turnedAway?: Pick<TurnedAway, 'remember'>) {
  const changesOfAddress = perSecondAndMinute(abuse.changesPerAddress);
  const changesOfSite = perMinute(abuse.changesPerSite);
  const changesOverall = perMinute(abuse.changesOverall);
  const receiptsOfAddress = perSecondAndMinute(abuse.changesPerAddress);
  const lookUpsOfAddress = [perMinute(abuse.lookUpsPerAddress)];
  const wrongTokensOfAddress = perMinute(abuse.wrongTokensPerAddress);

  const limitsOfAddress = ({ mutates, method }: Operation) => {
    if (mutates) return changesOfAddress;
    // What is no change and brings a body brings a receipt: to prove it is as much work as a change.
    return method === 'POST' ? receiptsOfAddress : lookUpsOfAddress;
  };

  return {
    /** By address and site, before anything of the request is read. Refuses with `rate-limited`. */
    async takeTurn(operation: Operation, { address, site }: Sender): Promise<void> {
      for (const limit of limitsOfAddress(operation))
        await take(limit, address, (milliseconds) =>
          // Staff addresses tell other sites nothing, and are always asked in full.
          operation.access === 'public' ? turnedAway?.remember(operation, address, milliseconds) : undefined,
        );
      if (site !== null && isPublicChange(operation)) await take(changesOfSite, site.slice(0, SITE_LENGTH));
    },

    /**
     * A change of a visitor that is about to be made, against those of its kind by all visitors: a flood of quiz attempts
     * does not shut out requests for legal aid. Refuses with `rate-limited`.
     */
    async takeShare(operation: Operation): Promise<void> {
      if (isPublicChange(operation)) await take(changesOverall, operation.id);
    },

    /** How much of this minute's changes of the kind was taken, from 0 to 1. */
    async load(operation: Operation): Promise<number> {
      if (!isPublicChange(operation)) return 0;
      const taken = await changesOverall.get(operation.id);
      return Math.min(1, (taken?.consumedPoints ?? 0) / abuse.changesOverall);
    },

    /** Refuses with `rate-limited` an address that came with too many wrong tokens, before the next one is looked at. */
    async refuseGuesserOfTokens(address: string): Promise<void> {
      const wrong = await wrongTokensOfAddress.get(address);
      if (wrong && wrong.consumedPoints >= abuse.wrongTokensPerAddress)
        throw new Refusal('rate-limited', [], { retryAfterSeconds: secondsOf(wrong.msBeforeNext) });
    },

    async countWrongToken(address: string): Promise<void> {
      await wrongTokensOfAddress.penalty(address);
    },
  };
}
