import { dayInKazakhstan } from '@amanat/l10n';
import { indexesOf, type KeyRing } from '../secrecy/key-ring.js';
import type { Abuse } from '../settings/abuse.js';
import { isStorageFull } from '../storage/unavailable.js';
import type { WrongReceiptStore } from '../storage/wrong-receipts.js';
import { instant, type Clock } from './clock.js';
import { Refusal } from './refusal.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const hourOf = (at: Date): string => instant(at).slice(0, 13);
const beginningOf = (hour: string) => Date.parse(`${hour}:00:00.000Z`);
const midnightAfter = (day: string) => Date.parse(`${day}T00:00:00.000+05:00`) + DAY_MS;
const secondsUntil = (end: number, now: Date) => Math.max(1, Math.ceil((end - now.getTime()) / 1000));

interface Parts {
  readonly store: WrongReceiptStore;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly abuse: Abuse;
}

/** What to do about a try, once, when it is judged. */
interface Try {
  readonly wasRight: () => Promise<void>;
  readonly wasWrong: () => void;
}

/** All that one address has under way is judged by then. */
const JUDGED_IN_SECONDS = 2;

export type ReceiptGuesses = ReturnType<typeof createReceiptGuesses>;

/**
 * Counts wrong receipts in the database, so that several servers count together.
 *
 * By address: with `wrongReceiptsPerAddress` wrong ones in an hour it is shut out to the end of the next hour, and for
 * twice as long each further time. At midnight (UTC+5) all is forgotten: many honest people may share one address.
 * Of all: with `wrongReceiptsOverall` in an hour, whoever brings a receipt brings a proof of work as well, until the hour
 * is over. The rightful owner is not shut out by it; guessing on costs a million hashes each.
 */
export function createReceiptGuesses({ store, keys, clock, abuse }: Parts) {
  const indexOf = (text: string) => indexesOf(keys, 'sender', text)[0];
  /** With the day in it: whoever has keys and database cannot follow an address from day to day. */
  const ofAddress = (address: string, now: Date) => indexOf(`${dayInKazakhstan(now)} ${address}`);
  const ofAll = () => indexOf('all');
  /** Tries of each address that this process has counted and not judged yet. */
  const underWay = new Map<string, number>();
  const settle = (address: string, change: 1 | -1) => {
    const left = (underWay.get(address) ?? 0) + change;
    if (left > 0) underWay.set(address, left);
    else underWay.delete(address);
  };

  return {
    /** Refuses with `rate-limited` an address that is shut out. */
    async refuseGuesser(address: string): Promise<void> {
      const now = clock();
      const hours = await store.hoursOf(ofAddress(address, now));
      // What is under way may be right: a village that looks all at once is not shut out for it.
      const open = underWay.get(address) ?? 0;
      const full = hours.filter(
        ({ hour, count }) => count - (hour === hourOf(now) ? open : 0) >= abuse.wrongReceiptsPerAddress,
      );
      const last = full.at(-1);
      if (!last) return;
      const until = beginningOf(last.hour) + (1 + 2 ** (full.length - 1)) * HOUR_MS;
      const end = Math.min(until, midnightAfter(dayInKazakhstan(now)));
      if (end > now.getTime())
        throw new Refusal('rate-limited', [], { retryAfterSeconds: secondsUntil(end, now) });
    },

    /** Null while receipts are not guessed from everywhere; else how many seconds that holds for. */
    async secondsOfAlarm(): Promise<number | null> {
      const now = clock();
      const hours = await store.hoursOf(ofAll());
      const wrong = hours.find(({ hour }) => hour === hourOf(now))?.count ?? 0;
      return wrong < abuse.wrongReceiptsOverall
        ? null
        : secondsUntil(beginningOf(hourOf(now)) + HOUR_MS, now);
    },

    /**
     * Counts a try as wrong before it is made: a thousand at once see each other, and a right one has cost as much as a
     * wrong one by the time it is answered. Refuses with `rate-limited`: for long when so many were wrong, for a moment
     * when others of the address are only not judged yet.
     */
    async countTry(address: string): Promise<Try> {
      const now = clock();
      settle(address, 1);
      const isOver = () => settle(address, -1);
      const whos = [ofAddress(address, now), ofAll()];
      const [count = 0] = await store.add(whos, hourOf(now), 1).catch((error: unknown) => {
        // On a full disk nothing can be counted. Receipts can still be read: look-ups have a limit of their own.
        if (isStorageFull(error)) return [];
        isOver();
        throw error;
      });
      const takeBack = async () => {
        if (count > 0) await store.add(whos, hourOf(now), -1);
      };
      if (count > abuse.wrongReceiptsPerAddress) {
        const judged = count - (underWay.get(address) ?? 0);
        await takeBack().finally(isOver);
        throw new Refusal('rate-limited', [], {
          retryAfterSeconds:
            judged < abuse.wrongReceiptsPerAddress
              ? JUDGED_IN_SECONDS
              : secondsUntil(beginningOf(hourOf(now)) + 2 * HOUR_MS, now),
        });
      }
      return { wasRight: () => takeBack().finally(isOver), wasWrong: isOver };
    },
  };
}
