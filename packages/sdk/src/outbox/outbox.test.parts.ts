import type { LegalRequestCreated, LegalRequestCreateParams, PublicConfig } from '@amanat/contract';
import { ConnectionError } from '../core/errors.js';
import type { RequestOptions } from '../core/options.js';
import type { Disk, KeptOnDisk } from './disk.js';
import { OutboxError } from './outbox-error.js';
import { LegalRequestOutbox } from './outbox.js';
import type { OutboxOptions } from './outbox-types.js';

export const PARAMS: LegalRequestCreateParams = {
  topic: 'debt',
  contact: { channel: 'receipt' },
  language: 'kk',
  consent: { version: '1', givenAt: '2026-03-01T08:00:00Z', locale: 'kk' },
};
export const START = Date.parse('2026-03-01T08:00:00Z');
export const KEY = 'k'.repeat(22);

/** Lets everything run that waits for nothing but its turn. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A clock that is moved by hand. */
export function handClock() {
  let now = START;
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    /** Sets the clock without the time having passed, as phones do. */
    set: (at: number) => void (now = at),
    timers: () => timers.map(({ at }) => at - now),
    schedule: (run: () => void, ms: number) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    async pass(ms: number) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { run } of due) run();
      await settled();
    },
  };
}

export interface Asked {
  readonly operation: 'create' | 'createSealed';
  readonly body: unknown;
  readonly key: string | undefined;
}

/** A server that answers as it is told: a thrown thing is what the client would throw. */
export function aClient() {
  const asked: Asked[] = [];
  let answer: (asked: Asked) => Promise<LegalRequestCreated> = (one) =>
    Promise.resolve({
      id: `lr_${asked.length}`,
      receipt: `receipt of ${one.key}`,
      receivedAt: '2026-03-01T08:00:01Z',
    });
  const ask =
    (operation: Asked['operation']) =>
    (body: unknown, options: RequestOptions = {}) => {
      const one = { operation, body, key: options.idempotencyKey };
      asked.push(one);
      return Promise.race([
        answer(one),
        new Promise<never>((_, reject) => {
          options.signal?.addEventListener('abort', () => reject(new ConnectionError({ code: 'network' })));
        }),
      ]);
    };
  const accepts = answer;
  return {
    asked,
    accepts: () => void (answer = accepts),
    fails: (error: Error) => void (answer = () => Promise.reject(error)),
    answers: (next: typeof answer) => void (answer = next),
    client: {
      legalRequests: { create: ask('create'), createSealed: ask('createSealed') },
      config: { retrieve: () => Promise.resolve({} as PublicConfig) },
    },
  };
}

/** What several pages of one device have in common. */
export function aDevice() {
  const shelf = new Map<string, { addedAt: string; expiresAt: string; sealed: KeptOnDisk['sealed'] }>();
  const owners = new Set<string>();
  const wiped = new Set<() => void>();
  const load = () =>
    Promise.resolve((_client: unknown, onWiped: () => void): Disk => {
      wiped.add(onWiped);
      const kept = (key: string): KeptOnDisk => {
        const record = shelf.get(key);
        if (!record) throw new Error('not there');
        owners.add(key);
        const release = () => void owners.delete(key);
        return {
          key,
          addedAt: record.addedAt,
          sealed: record.sealed,
          isThere: () => Promise.resolve(shelf.has(key)),
          forget: () => {
            shelf.delete(key);
            release();
            return Promise.resolve();
          },
          release,
        };
      };
      return {
        keep: ({ key, addedAt, expiresAt }) => {
          const sealed = { keyId: 'k1', enc: 'e', ciphertext: 'c' };
          shelf.set(key, { addedAt, expiresAt, sealed });
          return Promise.resolve(kept(key));
        },
        takeOver: (now, except) => {
          for (const [key, { expiresAt }] of shelf) if (Date.parse(expiresAt) <= now) shelf.delete(key);
          return Promise.resolve(
            [...shelf.keys()].filter((key) => !except.has(key) && !owners.has(key)).map(kept),
          );
        },
        close: () => void wiped.delete(onWiped),
      };
    });
  return { shelf, owners, load, wipeFromElsewhere: () => wiped.forEach((tell) => tell()) };
}

export const withoutDisk = () => Promise.reject(new OutboxError('disk-not-possible', 'no-storage'));

export function anOutbox(
  options: Partial<OutboxOptions> & Pick<OutboxOptions, 'client'>,
  load: ConstructorParameters<typeof LegalRequestOutbox>[1] = withoutDisk,
) {
  return new LegalRequestOutbox({ random: () => 0.5, onLine: () => true, ...options }, load);
}
