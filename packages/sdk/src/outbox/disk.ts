import {
  type LegalRequestCreateParams,
  LegalRequestCreateSchema,
  parseIdempotencyKey,
  type SealedLegalRequest,
} from '@amanat/contract';
import { RequestValidationError } from '../core/errors.js';
import { validParams } from '../core/validate.js';
import { DiskShelf, type ShelfRecord } from './disk-shelf.js';
import { OutboxError } from './outbox-error.js';
import type { OutboxClient } from './outbox-types.js';
import { seal, type SealKey } from './seal.js';
import { claim } from './turn.js';

/** A sealed request on the device that this page has taken on. */
export interface KeptOnDisk {
  readonly key: string;
  readonly addedAt: string;
  readonly sealed: SealedLegalRequest;
  /** False when another page had it accepted, or wiped it. */
  isThere(): Promise<boolean>;
  /** Takes it from the device, and lets go of it. Never fails: what stays behind is sent once more, with the same key. */
  forget(): Promise<void>;
  /** Leaves it for another page. */
  release(): void;
}

/** What is to be kept, and until when. */
export interface ToKeep {
  readonly key: string;
  readonly params: LegalRequestCreateParams;
  readonly addedAt: string;
  readonly expiresAt: string;
}

/** The part of an outbox that needs a disk. */
export interface Disk {
  /**
   * Seals a request and writes it down. Throws an {@link OutboxError} when that is not possible, and a
   * RequestValidationError when the contract would refuse the request: afterwards nobody could correct it.
   */
  keep(what: ToKeep): Promise<KeptOnDisk>;
  /** What earlier pages left and no other page is working on; what is past its day is deleted. */
  takeOver(now: number, except: ReadonlySet<string>): Promise<KeptOnDisk[]>;
  close(): void;
}

/** `onWiped`: another page of this site forgets everything. */
export function openDisk(client: OutboxClient, onWiped: () => void): Disk {
  const shelf = new DiskShelf(onWiped);
  let sealKey: SealKey | undefined;

  const kept = (record: ShelfRecord, release: () => void): KeptOnDisk => {
    const { key, addedAt, keyId, enc, ciphertext } = record;
    return {
      key,
      addedAt,
      sealed: { keyId, enc, ciphertext },
      isThere: () => shelf.has(key).catch(() => true),
      forget: async () => {
        await shelf.delete(key).catch(() => undefined);
        release();
      },
      release,
    };
  };

  // It would be accepted by a server that cannot read it, and then deleted here.
  const isForAnother = ({ server }: ShelfRecord): boolean =>
    server !== undefined && client.endpoint !== undefined && server !== client.endpoint;

  const findSealKey = async (): Promise<SealKey> => {
    sealKey ??= (await client.config.retrieve().catch(() => undefined))?.sealKey;
    if (!sealKey) throw new OutboxError('disk-not-possible', 'no-seal-key');
    return sealKey;
  };
  // While there is a line: the key is needed when there is none.
  void findSealKey().catch(() => undefined);

  return {
    async keep({ key, params, addedAt, expiresAt }) {
      if (parseIdempotencyKey(key) === null)
        throw new RequestValidationError([{ pointer: '/idempotencyKey', code: 'invalid-format' }]);
      const valid = validParams({ schema: LegalRequestCreateSchema, given: params }, {});
      const record = {
        key,
        addedAt,
        expiresAt,
        ...(client.endpoint !== undefined && { server: client.endpoint }),
        ...(await sealed(valid, key, await findSealKey())),
      };
      const release = (await claim(key)) ?? (() => undefined);
      try {
        await shelf.put(record);
      } catch {
        release();
        throw new OutboxError('disk-not-possible', 'no-storage');
      }
      return kept(record, release);
    },

    async takeOver(now, except) {
      const taken: KeptOnDisk[] = [];
      for (const record of await shelf.list()) {
        if (except.has(record.key) || isForAnother(record)) continue;
        const release = await claim(record.key);
        if (!release) continue;
        const item = kept(record, release);
        if (Date.parse(record.expiresAt) <= now) await item.forget();
        // Whoever had it may have had it accepted between the two looks.
        else if (await item.isThere()) taken.push(item);
        else release();
      }
      return taken.sort((one, other) => Date.parse(one.addedAt) - Date.parse(other.addedAt));
    },

    close: () => shelf.close(),
  };
}

async function sealed(params: LegalRequestCreateParams, idempotencyKey: string, sealKey: SealKey) {
  try {
    return await seal(params, { idempotencyKey, sealKey });
  } catch {
    throw new OutboxError('disk-not-possible', 'no-seal-key');
  }
}
