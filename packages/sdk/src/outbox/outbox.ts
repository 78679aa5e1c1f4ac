import type { LegalRequestCreateParams } from '@amanat/contract';
import { isBranded } from '../core/error-brand.js';
import { createIdempotencyKey } from '../core/idempotency-key.js';
import type { Disk, KeptOnDisk } from './disk.js';
import { instant, viewOf } from './held.js';
import { deleteDatabase } from './database.js';
import { loadDisk, type LoadDisk } from './load-disk.js';
import { OutboxError } from './outbox-error.js';
import type { Outbox, OutboxAddOptions, OutboxClient, OutboxItem, OutboxOptions } from './outbox-types.js';
import { Queue } from './queue.js';
import { listenForWakeUps } from './wake-ups.js';

const DAY = 86_400_000;
/** The server knows a key for four days: a repeat within three is no second request. */
const MOST_DAYS = 3;

/**
 * Keeps requests for legal aid until the server has acknowledged them, each with the same key however often it is sent.
 * Nothing is written to disk unless a person chose it for a request; such a request goes sealed from its first try on, so
 * that what is on the disk is what was sent.
 *
 * @example
 * ```ts
 * const outbox = openOutbox({ client });
 * outbox.subscribe(() => draw(outbox.items));
 * await outbox.add(params, { idempotencyKey: key });
 * ```
 */
export function openOutbox(options: OutboxOptions): Outbox {
  return new LegalRequestOutbox(options, loadDisk);
}

/** {@link openOutbox} with its disk passed in. */
export class LegalRequestOutbox implements Outbox {
  readonly #client: OutboxClient;
  readonly #now: () => number;
  readonly #loadDisk: LoadDisk;
  readonly #mayUseDisk: boolean;
  readonly #queue: Queue;
  readonly #listeners = new Set<() => void>();
  readonly #stopListening: () => void;
  readonly #adding = new Map<string, Promise<OutboxItem>>();
  #items: readonly OutboxItem[] = [];
  #disk: Promise<Disk> | null = null;
  #isClosed = false;
  /** Grows with every wipe: what was begun before one is not finished after it. */
  #era = 0;

  constructor(options: OutboxOptions, load: LoadDisk) {
    const { client, disk = false, now = Date.now, random = Math.random, onLine = deviceIsOnLine } = options;
    this.#client = client;
    this.#now = now;
    this.#loadDisk = load;
    this.#mayUseDisk = disk;
    const schedule = options.schedule ?? afterTimeout;
    const onChange = (items: readonly OutboxItem[]) => {
      this.#items = items;
      for (const listener of [...this.#listeners]) listener();
    };
    this.#queue = new Queue({ now, random, onLine, schedule, onChange });
    this.#stopListening = listenForWakeUps({
      onWake: () => {
        this.#queue.wake();
        void this.#takeOver();
      },
      onOffline: () => this.#queue.sayOffline(),
    });
    void this.#takeOver();
  }

  get items(): readonly OutboxItem[] {
    return this.#items;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  add(params: LegalRequestCreateParams, options: OutboxAddOptions = {}): Promise<OutboxItem> {
    const key = options.idempotencyKey ?? createIdempotencyKey();
    const before = this.#adding.get(key);
    if (before) return before;
    // A copy: what is sent again must be what was sent.
    const adding = this.#add(structuredClone(params), key, options).finally(() => this.#adding.delete(key));
    this.#adding.set(key, adding);
    return adding;
  }

  sendNow(): void {
    this.#queue.sendNow();
  }

  async remove(key: string): Promise<void> {
    const held = this.#queue.get(key);
    if (!held) return;
    this.#queue.drop([held]);
    await held.disk?.forget();
  }

  wipe(): void {
    this.#era += 1;
    const disk = this.#disk;
    this.#disk = null;
    const all = this.#queue.all();
    this.#queue.drop(all);
    for (const held of all) held.disk?.release();
    void disk?.then(closeDisk, () => undefined);
    deleteDatabase();
  }

  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#listeners.clear();
    void this.#queue.close().then(() => {
      for (const held of this.#queue.all()) held.disk?.release();
      void this.#disk?.then(closeDisk, () => undefined);
    });
  }

  async #add(params: LegalRequestCreateParams, key: string, options: OutboxAddOptions): Promise<OutboxItem> {
    if (this.#isClosed) throw new OutboxError('closed');
    const before = this.#queue.get(key);
    if (before && before.state.phase !== 'refused') {
      if (options.keepOnDisk && !before.disk && before.state.phase !== 'accepted')
        throw new OutboxError('disk-not-possible', 'sent-unsealed');
      return viewOf(before);
    }
    if (before?.disk) {
      const era = this.#era;
      // Its words may be others now: two with one key must not go out.
      await before.disk.forget();
      if (!this.#isOf(era)) throw new OutboxError('wiped');
    }
    if (options.keepOnDisk) return this.#addOnDisk(params, key, options);
    return this.#queue.take({
      key,
      addedAt: instant(this.#now()),
      send: (signal) => this.#client.legalRequests.create(params, tryWith(key, signal)),
      disk: null,
      isTakenOver: false,
    });
  }

  async #addOnDisk(
    params: LegalRequestCreateParams,
    key: string,
    { keepDays = MOST_DAYS }: OutboxAddOptions,
  ): Promise<OutboxItem> {
    if (!(keepDays >= 1 && keepDays <= MOST_DAYS)) throw new RangeError(`keepDays is 1 to ${MOST_DAYS}`);
    if (!this.#mayUseDisk) throw new OutboxError('disk-not-possible', 'no-storage');
    // Whoever opens this device must not even find that somebody kept something of this kind.
    if (params.topic === 'violence') throw new OutboxError('disk-not-possible', 'topic');
    const era = this.#era;
    const addedAt = instant(this.#now());
    const expiresAt = instant(this.#now() + keepDays * DAY);
    let disk: KeptOnDisk;
    try {
      disk = await (await this.#openDisk()).keep({ key, params, addedAt, expiresAt });
    } catch (error) {
      if (!isBranded(error)) throw error;
      // What the contract refuses is told where other refusals are told.
      return this.#queue.take({
        key,
        addedAt,
        send: () => Promise.reject(error),
        disk: null,
        isTakenOver: false,
      });
    }
    if (this.#isOf(era)) return this.#takeFromDisk(disk, false);
    await disk.forget();
    if (era === this.#era) throw new OutboxError('closed');
    // Its opening may have made the database again.
    deleteDatabase();
    throw new OutboxError('wiped');
  }

  #takeFromDisk(disk: KeptOnDisk, isTakenOver: boolean): OutboxItem {
    const { key, addedAt, sealed } = disk;
    return this.#queue.take({
      key,
      addedAt,
      send: (signal) => this.#client.legalRequests.createSealed(sealed, tryWith(key, signal)),
      disk,
      isTakenOver,
    });
  }

  /** Takes on what other pages left, and lets go of what they have dealt with. */
  async #takeOver(): Promise<void> {
    if (!this.#mayUseDisk) return;
    const era = this.#era;
    try {
      const disk = await this.#openDisk();
      await this.#dropWhatIsGone();
      const mine = new Set(this.#queue.all().map(({ key }) => key));
      for (const left of await disk.takeOver(this.#now(), mine)) {
        if (this.#isOf(era) && !this.#queue.get(left.key)) this.#takeFromDisk(left, true);
        else left.release();
      }
    } catch {
      // There is no disk here, or its part of the code does not come through the line. The next look may find it.
    }
  }

  async #dropWhatIsGone(): Promise<void> {
    for (const held of this.#queue.all()) {
      if (!held.isTakenOver || held.state.phase !== 'kept' || (await held.disk?.isThere()) !== false)
        continue;
      this.#queue.drop([held]);
      held.disk?.release();
    }
  }

  async #openDisk(): Promise<Disk> {
    const opening: Promise<Disk> = (this.#disk ??= this.#loadDisk().then((open) =>
      open(this.#client, () => {
        if (this.#disk === opening) this.#onWipedElsewhere();
      }),
    ));
    try {
      return await opening;
    } catch (error) {
      if (this.#disk === opening) this.#disk = null;
      throw error;
    }
  }

  #onWipedElsewhere(): void {
    this.#era += 1;
    const kept = this.#queue.all().filter(({ disk }) => disk);
    this.#queue.drop(kept);
    for (const { disk } of kept) disk?.release();
  }

  /** Whether what was begun in an era may go on. */
  #isOf(era: number): boolean {
    return era === this.#era && !this.#isClosed;
  }
}

/** One try is one attempt: the outbox itself decides when the next one is. */
const tryWith = (idempotencyKey: string, signal: AbortSignal) => ({ idempotencyKey, signal, retries: 0 });

const deviceIsOnLine = () => (globalThis as { navigator?: Partial<Navigator> }).navigator?.onLine !== false;

const closeDisk = (disk: Disk) => disk.close();

function afterTimeout(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}
