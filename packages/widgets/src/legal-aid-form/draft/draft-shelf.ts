import { DRAFT_DATABASE, deviceDatabase, eraseDatabase, isOnDevice } from '../../element/kept-on-device.js';
import type { SealedText } from './draft-cipher.js';

/** All that a device holds of a draft. */
export interface DraftRecord extends SealedText {
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** How many wrong words were tried. */
  readonly wrongWords: number;
}

/** The one draft of a device. */
export interface DraftShelf {
  read(): Promise<DraftRecord | undefined>;
  write(record: DraftRecord): Promise<void>;
  /** Overwrites and deletes; it has begun when this returns, and needs the page no longer. */
  destroy(): void;
}

const STORE = 'kept';
const ONLY = 1;

/** IndexedDB; the database is made for the first draft, and not for looking. */
export function openDraftShelf(): DraftShelf {
  let opened: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const databases = deviceDatabase();
      if (!databases) {
        reject(new Error('no storage'));
        return;
      }
      const request = databases.open(DRAFT_DATABASE, 1);
      request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        opened = request.result;
        // Another tab destroys the draft, or the exit does.
        opened.onversionchange = close;
        resolve(opened);
      };
      request.onerror = () => reject(new Error('no storage'));
    });
    opening.catch(close);
    return opening;
  }

  function close(): void {
    opened?.close();
    opened = undefined;
    opening = undefined;
  }

  return {
    async read() {
      if (!(await isOnDevice(DRAFT_DATABASE))) return undefined;
      const database = await open();
      if (!database.objectStoreNames.contains(STORE)) return undefined;
      const request = database.transaction(STORE).objectStore(STORE).get(ONLY);
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result as DraftRecord | undefined);
        request.onerror = () => reject(new Error('no storage'));
      });
    },

    async write(record) {
      const transaction = (await open()).transaction(STORE, 'readwrite');
      transaction.objectStore(STORE).put(record, ONLY);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error('no storage'));
      });
    },

    destroy() {
      try {
        // The bytes of a deleted record may stay on the disk for a while: nothing is left in their place to read.
        opened?.transaction(STORE, 'readwrite').objectStore(STORE).put(new Uint8Array(0), ONLY);
      } catch {
        // It is closing already.
      }
      close();
      eraseDatabase(DRAFT_DATABASE);
    },
  };
}
