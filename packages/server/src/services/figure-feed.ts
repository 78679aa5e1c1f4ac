import type { Figure } from '@amanat/contract';
import type { FigureRevisionStore } from '../storage/figure-revisions.js';
import type { Clock } from './clock.js';
import type { Every } from './every.js';
import { Refusal } from './refusal.js';
import { revisionIn } from './statistics.js';
import { isId, ulid } from './ulid.js';

/** A revision as it is told to whoever listens. */
export interface FigureNews {
  /** What the listener gives as `lastId` when it comes again. */
  readonly id: string;
  readonly figure: Figure;
}

export interface FigureListener {
  /** The network that listens. */
  readonly address: string;
  /** The last that it heard, if it heard something before. */
  readonly lastId: string | undefined;
  readonly onNews: (news: FigureNews) => void;
  /** Something must be sent now and then, or else proxies take the line for dead. */
  readonly onBeat: () => void;
  /** The feed closes. */
  readonly onEnd: () => void;
}

interface FeedParts {
  readonly store: FigureRevisionStore;
  readonly clock: Clock;
  readonly every: Every;
  readonly limits: { readonly perAddress: number; readonly overall: number };
  /** Hears that the database did not answer. It is asked again. */
  readonly onFailure: (error: unknown) => void;
}

/** Where nobody has heard anything yet. */
const BEGINNING = `fr_${'0'.repeat(26)}`;
const LOOK_EVERY_MS = 2_000;
const BEAT_EVERY_MS = 20_000;
/**
 * Each id sorts after those that were stored, but of two at the same time the later one may be stored first: a look goes
 * back so far, and passes over what it has told.
 */
const LOOK_BACK_MS = 60_000;
/** Who missed more than this many, or was away for longer, shows the figures as they stand. */
const MISSED_AT_MOST = 200;
/** Else anybody could have all that was ever put in told over and over, and nobody else would be served meanwhile. */
const AWAY_AT_MOST_MS = 24 * 3_600_000;
const COME_BACK_SECONDS = 60;

export type FigureFeed = ReturnType<typeof createFigureFeed>;

/**
 * Tells listeners of each new revision, whichever process put it in: looks at the table every two seconds, and only while
 * somebody listens.
 */
export function createFigureFeed({ store, clock, every, limits, onFailure }: FeedParts) {
  /** Who listens, and what ends it. */
  const listeners = new Map<FigureListener, () => void>();
  const perAddress = new Map<string, number>();
  let taken = 0;
  /** What is not after this was told, or was there before anybody listened; so were the ids in `told`. */
  let horizon = BEGINNING;
  let told: ReadonlySet<string> = new Set();
  let newest = BEGINNING;
  let stopTimers: (() => void) | undefined;
  let closed = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** What the ids of so long ago begin with. */
  const idOf = (agoMs: number) => `fr_${ulid(new Date(clock().getTime() - agoMs)).slice(0, 10)}`;

  /** Tells those who listen what is new; returns all that was put in since `from`. */
  const look = async (from = horizon): Promise<FigureNews[]> => {
    const lookBack = idOf(LOOK_BACK_MS);
    const rows = await store.after(from < horizon ? from : horizon, MISSED_AT_MOST);
    const read = rows.map((row) => ({ id: row.id, figure: revisionIn(row) }));
    const news = read.filter(({ id }) => id > horizon && !told.has(id));
    if (lookBack > horizon) horizon = lookBack;
    told = new Set([...told, ...news.map(({ id }) => id)].filter((id) => id > horizon));
    newest = read.reduce((last, { id }) => (id > last ? id : last), newest);
    for (const one of news) for (const listener of listeners.keys()) listener.onNews(one);
    return read.filter(({ id }) => id > from);
  };
  /** One look at a time: two at once would tell the same twice. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const lookNow = async (): Promise<void> => {
    if (listeners.size > 0) await inTurn(() => look()).catch(onFailure);
  };

  const startTimers = () => {
    const stops = [
      every(LOOK_EVERY_MS, () => void lookNow()),
      every(BEAT_EVERY_MS, () => {
        for (const listener of listeners.keys()) listener.onBeat();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };

  /** Takes a place for an address; the answer gives it back, once. Refuses with `unavailable`. */
  const takePlace = (address: string): (() => void) => {
    const ofAddress = perAddress.get(address) ?? 0;
    if (closed || taken >= limits.overall || ofAddress >= limits.perAddress)
      throw new Refusal('unavailable', [], { retryAfterSeconds: COME_BACK_SECONDS });
    taken += 1;
    perAddress.set(address, ofAddress + 1);
    let isBack = false;
    return () => {
      if (isBack) return;
      isBack = true;
      taken -= 1;
      const left = (perAddress.get(address) ?? 1) - 1;
      if (left === 0) perAddress.delete(address);
      else perAddress.set(address, left);
    };
  };

  return {
    /**
     * Begins to tell, first what was missed since `lastId`. Returns what ends it, and the id to come again with as long as
     * there was no news. Refuses with `unavailable` when too many listen, or the feed is closed.
     */
    async listen(listener: FigureListener): Promise<{ readonly id: string; readonly leave: () => void }> {
      const giveBack = takePlace(listener.address);
      const leave = () => {
        giveBack();
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopTimers?.();
        stopTimers = undefined;
      };
      const { lastId } = listener;
      try {
        await inTurn(async () => {
          if (lastId === undefined || !isId('fr', lastId)) await look();
          else {
            const earliest = idOf(AWAY_AT_MOST_MS);
            for (const one of await look(lastId > earliest ? lastId : earliest)) listener.onNews(one);
          }
          if (closed) throw new Refusal('unavailable');
          listeners.set(listener, leave);
          stopTimers ??= startTimers();
        });
      } catch (error) {
        leave();
        throw error;
      }
      return { id: newest, leave };
    },

    /** Looks without waiting for the next time: this process has just put something in. */
    lookNow,

    /** Ends every stream, and begins none any more. */
    close(): void {
      closed = true;
      for (const [listener, leave] of [...listeners]) {
        leave();
        listener.onEnd();
      }
    },
  };
}
