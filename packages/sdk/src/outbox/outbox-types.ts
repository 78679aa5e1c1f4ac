import type { LegalRequestCreateParams } from '@amanat/contract';
import type { AmanatError } from '../core/errors.js';
import type { ConfigResource } from '../resources/config.js';
import type { LegalRequests } from '../resources/legal-requests.js';

/** Where a request stands, in words that a person can be told. */
export type OutboxState =
  | {
      /** Not sent yet; the outbox tries again by itself. */
      readonly phase: 'kept';
      /**
       * `offline`: the device says that it has no network. `no-line`: it has one, and no answer of the server came
       * through. `server-busy`: the server asked to come back. `waiting`: its turn has not come.
       */
      readonly reason: 'offline' | 'no-line' | 'server-busy' | 'waiting';
      /** The instant of the first failed try, else of adding. */
      readonly since: string;
      /** The instant of the next try, where one is set. */
      readonly nextAttemptAt?: string;
    }
  | { readonly phase: 'sending' }
  | {
      /** The server has it. Without a receipt: it is stored, only the answer could not be read. */
      readonly phase: 'accepted';
      readonly id?: string;
      readonly receipt?: string;
      readonly uploadToken?: string;
    }
  /** The server will not take it as it is, however often it is sent. */
  | { readonly phase: 'refused'; readonly error: AmanatError };

/** One request in an outbox. */
export interface OutboxItem {
  /** The idempotency key, the same in every try. */
  readonly key: string;
  /** The instant of adding. */
  readonly addedAt: string;
  /** Whether the device holds it, sealed; false again once it is accepted, or refused for what is in it. */
  readonly onDisk: boolean;
  readonly state: OutboxState;
}

export interface OutboxAddOptions {
  /** The key of this intent; a new one when absent. Adding an item that is there already changes nothing. */
  readonly idempotencyKey?: string;
  /** The person chose to have it kept on this device until it is sent. */
  readonly keepOnDisk?: boolean;
  /** After how many days the device forgets it, 1 to 3, and 3 when absent: the server remembers its key for a day more. */
  readonly keepDays?: number;
}

/** Requests for legal aid until the server has acknowledged them. */
export interface Outbox {
  /** Oldest first; another array after every change. */
  readonly items: readonly OutboxItem[];
  /** Calls the listener after every change; the answer ends that. */
  subscribe(listener: () => void): () => void;
  /**
   * Takes a request over, and sends it as soon as there is a line.
   *
   * @throws {OutboxError} `disk-not-possible`, before anything is sent or stored; `wiped`; `closed`.
   */
  add(params: LegalRequestCreateParams, options?: OutboxAddOptions): Promise<OutboxItem>;
  /** Tries everything again at once: for a button. */
  sendNow(): void;
  /** Forgets one item, also on disk. One that is under way may have been stored by the server. */
  remove(key: string): Promise<void>;
  /** Forgets everything: at once in memory, then on the device, and in the other tabs of this site what was on it. */
  wipe(): void;
  /** Ends timers and listening. What is in memory only is forgotten; what is on disk waits for the next page. */
  close(): void;
}

/** What an outbox needs of a client. */
export interface OutboxClient {
  /** Its server: what is kept for one is never handed to another. */
  readonly endpoint?: string;
  readonly legalRequests: Pick<LegalRequests, 'create' | 'createSealed'>;
  readonly config: Pick<ConfigResource, 'retrieve'>;
}

export interface OutboxOptions {
  readonly client: OutboxClient;
  /** Items may be kept on disk, and what earlier pages left there is taken over. */
  readonly disk?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 up to 1. */
  readonly random?: () => number;
  /** Whether the device says that it has a network. */
  readonly onLine?: () => boolean;
  /** Calls back after some milliseconds; the answer calls it off. */
  readonly schedule?: (run: () => void, milliseconds: number) => () => void;
}
