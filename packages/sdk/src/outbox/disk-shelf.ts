import type { SealedLegalRequest } from '@amanat/contract';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { DATABASE } from './database.js';

/** All that a device holds of a request. */
export interface ShelfRecord extends SealedLegalRequest {
  /** The idempotency key. */
  readonly key: string;
  readonly addedAt: string;
  readonly expiresAt: string;
  /** The server that it is for. */
  readonly server?: string;
}

const STORE = 'kept';
interface Schema extends DBSchema {
  [STORE]: { key: string; value: ShelfRecord };
}

/** Sealed requests in IndexedDB. The database is made for the first of them, and not for looking. */
export class DiskShelf {
  readonly #onWiped: () => void;
  #database: Promise<IDBPDatabase<Schema>> | null = null;

  /** `onWiped`: another page deletes the database. */
  constructor(onWiped: () => void) {
    this.#onWiped = onWiped;
  }

  async put(record: ShelfRecord): Promise<void> {
    const database = await this.#open();
    // `strict`: on the disk, not only in a cache, before anyone is told that it is kept.
    const { store, done } = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    await Promise.all([store.put(record), done]);
  }

  async list(): Promise<ShelfRecord[]> {
    if (!(await this.#exists())) return [];
    return (await this.#open()).getAll(STORE);
  }

  async has(key: string): Promise<boolean> {
    return (await this.#exists()) && (await (await this.#open()).count(STORE, key)) > 0;
  }

  async delete(key: string): Promise<void> {
    if (await this.#exists()) await (await this.#open()).delete(STORE, key);
  }

  close(): void {
    const database = this.#database;
    this.#database = null;
    void database?.then(
      (open) => open.close(),
      () => undefined,
    );
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#database ??= openDB<Schema>(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore(STORE, { keyPath: 'key' }),
      blocking: (_current, next) => {
        this.close();
        if (next === null) this.#onWiped();
      },
      terminated: () => this.close(),
    }).catch((error: unknown) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }

  /** Opening would make it: then the making is called off. */
  async #exists(): Promise<boolean> {
    if (this.#database) return true;
    const found = { isNew: false };
    try {
      const database = await openDB<Schema>(DATABASE, 1, {
        upgrade: (_database, _old, _new, transaction) => {
          found.isNew = true;
          // Its failure is what is wanted.
          transaction.done.catch(() => undefined);
          transaction.abort();
        },
      });
      database.close();
      return true;
    } catch (error) {
      if (found.isNew) return false;
      throw error;
    }
  }
}
