import type { LegalRequestCreated } from '@amanat/contract';
import type { AmanatError } from '../core/errors.js';
import type { KeptOnDisk } from './disk.js';
import type { OutboxItem, OutboxState } from './outbox-types.js';

/** An item, and what the outbox knows of it beside. */
export interface Held {
  readonly key: string;
  readonly addedAt: string;
  readonly send: (signal: AbortSignal) => Promise<LegalRequestCreated>;
  /** Null: in memory only. */
  disk: KeptOnDisk | null;
  /** Left by an earlier page: when it is no longer on the device, somebody else has dealt with it. */
  readonly isTakenOver: boolean;
  state: OutboxState;
  tries: number;
  failingSince: string | null;
  /** When it is to be tried, and whether the server said so. 0: now. */
  due: { readonly at: number; readonly byServer: boolean };
  readonly abort: AbortController;
}

/** What does not change while an item is in the outbox. */
export type Given = Pick<Held, 'key' | 'addedAt' | 'send' | 'disk' | 'isTakenOver'>;

export const newlyHeld = (given: Given, reason: 'waiting' | 'offline'): Held => ({
  ...given,
  state: { phase: 'kept', reason, since: given.addedAt },
  tries: 0,
  failingSince: null,
  due: { at: 0, byServer: false },
  abort: new AbortController(),
});

export function viewOf({ key, addedAt, disk, state }: Held): OutboxItem {
  return { key, addedAt, onDisk: disk !== null, state };
}

export const refused = (error: AmanatError): OutboxState => ({ phase: 'refused', error });
export const accepted = (created?: LegalRequestCreated): OutboxState => ({
  phase: 'accepted',
  ...(created && { id: created.id, receipt: created.receipt }),
  ...(created?.uploadToken !== undefined && { uploadToken: created.uploadToken }),
});

export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
